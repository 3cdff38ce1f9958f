package adroit.web.people;

import adroit.organization.PeopleQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for.
 *
 * @param text what to look for; empty for everybody
 * @param department id of a department, or null for all
 * @param from the person from whom the page goes on, or null for the first page
 * @param at the number in the whole list of the first person on the page, as the page before counted; 0 where it is not known
 */
record Search(String text, @Nullable String department, PeopleQuery.@Nullable From from, int at) {

    /** What the address of a page asks for. */
    static Search of(String text, @Nullable String department, String after, String before, String at) {
        if (!before.isEmpty()) {
            return new Search(text, department, new PeopleQuery.From(before, true), number(at));
        }
        return after.isEmpty()
                ? new Search(text, department, null, 1)
                : new Search(text, department, new PeopleQuery.From(after, false), number(at));
    }

    private static int number(String at) {
        return at.matches("[1-9]\\d{0,8}") ? Integer.parseInt(at) : 0;
    }

    /** The first page of the same. */
    Search first() {
        return new Search(text, department, null, 1);
    }

    boolean isBack() {
        return from != null && from.back();
    }

    PeopleQuery query(int limit) {
        return new PeopleQuery(department, text.isEmpty() ? null : text, null, from, limit);
    }

    /** The address of the page behind a person. */
    String after(String person, int begins) {
        return address() + "&after=" + encoded(person) + at(begins);
    }

    /** The address of the page before a person. */
    String before(String person, int begins) {
        return address() + "&before=" + encoded(person) + at(begins);
    }

    private static String at(int begins) {
        return begins < 1 ? "" : "&at=" + begins;
    }

    private String address() {
        return "/people?q=" + encoded(text) + (department == null ? "" : "&department=" + encoded(department));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
