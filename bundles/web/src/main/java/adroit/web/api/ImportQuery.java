package adroit.web.api;

import adroit.intake.ImportChoice;
import adroit.web.upload.FormWithFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file that is sent is to be taken, said in the address or in the fields of a form.
 *
 * @param name what the file is called, or null
 */
record ImportQuery(String kind, @Nullable String name, ImportChoice choice, boolean dryRun) {

    static ImportQuery of(Call call) {
        @Nullable String kind = call.query("kind");
        return new ImportQuery(
                kind == null ? "" : kind,
                call.query("name"),
                new ImportChoice(
                        call.queries("map").stream().map(ImportQuery::mapping).toList(),
                        call.query("key"),
                        call.query("sheet"),
                        call.flag("allOrNothing"),
                        call.flag("complete"),
                        number("leaving", call.query("leaving")),
                        number("arriving", call.query("arriving"))),
                call.flag("dryRun"));
    }

    static ImportQuery of(FormWithFile form) {
        return new ImportQuery(
                clean("kind", form.field("kind")),
                null,
                new ImportChoice(
                        form.fields("map").stream()
                                .map(word -> mapping(clean("map", word)))
                                .toList(),
                        given("key", form),
                        given("sheet", form),
                        flag("allOrNothing", form),
                        flag("complete", form),
                        number("leaving", given("leaving", form)),
                        number("arriving", given("arriving", form))),
                flag("dryRun", form));
    }

    /** {@code column:field} is taken as well as {@code column=field}, which is awkward in an address. */
    private static String mapping(String words) {
        int colon = words.lastIndexOf(':');
        return words.contains("=") || colon < 0 ? words : words.substring(0, colon) + "=" + words.substring(colon + 1);
    }

    private static @Nullable Integer number(String name, @Nullable String value) {
        if (value != null && !value.matches("\\d{1,9}")) {
            throw Refusal.badQuery(name, "a number of people");
        }
        return value == null ? null : Integer.valueOf(value);
    }

    private static @Nullable String given(String name, FormWithFile form) {
        String value = clean(name, form.field(name));
        return value.isEmpty() ? null : value;
    }

    private static String clean(String name, String value) {
        if (!Texts.clean(value)) {
            throw Refusal.badQuery(name, "no control characters");
        }
        return value;
    }

    private static boolean flag(String name, FormWithFile form) {
        List<String> known = List.of("", "true", "false");
        if (!known.contains(form.field(name))) {
            throw Refusal.badQuery(name, "true or false");
        }
        return form.field(name).equals("true");
    }
}
