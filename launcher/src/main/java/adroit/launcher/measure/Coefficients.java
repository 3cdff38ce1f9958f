package adroit.launcher.measure;

import adroit.launcher.command.Columns;
import adroit.measurement.Finding;
import adroit.measurement.Interval;
import adroit.measurement.Reason;
import adroit.measurement.agreement.Agreement;
import adroit.measurement.reliability.Alpha;
import adroit.measurement.reliability.Reliability;
import adroit.measurement.reliability.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Coefficients of reliability and of agreement. */
final class Coefficients {
    private Coefficients() {}

    static Answer reliability(Wish wish) {
        Input input = Input.of(wish);
        List<Finding> found = Reliability.of(input.grid());
        Fields fields = input.fields("reliability");
        Scale.of(input.grid()).estimate().ifPresent(scale -> fields.put("items", items(scale)));
        return answer(
                fields,
                "Reliability of " + Shown.count(input.grid().columns(), "item", "items") + ", "
                        + Shown.count(input.grid().rows(), "person", "persons"),
                found);
    }

    private static List<Object> items(Scale scale) {
        List<Double> without = Alpha.withoutEach(scale);
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < scale.items(); i++) {
            String name = scale.answers().columnNames().get(i);
            items.add(new Fields()
                    .put("name", name)
                    .put("itemRestCorrelation", scale.itemRestCorrelation(name).orElse(null))
                    .put("alphaWithout", without.isEmpty() || !Double.isFinite(without.get(i)) ? null : without.get(i))
                    .map());
        }
        return items;
    }

    static Answer agreement(Wish wish) {
        Input input = Input.of(wish);
        OptionalInt points =
                wish.has("points") ? OptionalInt.of(wish.whole("points", 0, 2, 1_000)) : OptionalInt.empty();
        return answer(
                input.fields("agreement"),
                "Agreement of " + Shown.count(input.grid().columns(), "rater", "raters") + " on "
                        + Shown.count(input.grid().rows(), "object", "objects"),
                Agreement.of(input.grid(), points));
    }

    private static Answer answer(Fields fields, String title, List<Finding> found) {
        List<Object> coefficients = new ArrayList<>();
        Columns table = new Columns("COEFFICIENT", "VALUE", "95 % INTERVAL", "N", "MINIMUM N");
        Map<String, List<String>> sentences = new LinkedHashMap<>();
        for (Finding each : found) {
            coefficients.add(fields(each).map());
            each.coefficient().ifPresent(c -> {
                table.row(
                        c.name(),
                        Shown.three(c.value()),
                        interval(c.interval()),
                        Integer.toString(c.n()),
                        c.minimumN() + (c.isEnough() ? "" : " (too few)"));
                c.notes().forEach(note -> say(sentences, note, c.name()));
            });
            each.whyNot().ifPresent(reason -> say(sentences, "none. " + reason, each.name()));
        }
        fields.put("coefficients", coefficients);
        @Nullable Reason nothing = nothing(found);
        if (nothing != null) {
            return Answer.refused(nothing, fields, List.of());
        }
        List<String> lines = new ArrayList<>(List.of(title, "", table.toString(), ""));
        sentences.forEach((sentence, of) ->
                lines.add(of.size() == found.size() ? sentence : String.join(", ", of) + ": " + sentence));
        if (found.stream().flatMap(f -> f.coefficient().stream()).anyMatch(c -> !c.isEnough())) {
            lines.add("Where n is under its minimum, the number is for a first look, not for a decision.");
        }
        return Answer.of(fields, lines);
    }

    private static void say(Map<String, List<String>> sentences, String sentence, String of) {
        sentences.computeIfAbsent(sentence, s -> new ArrayList<>()).add(of);
    }

    private static @Nullable Reason nothing(List<Finding> found) {
        return found.stream().anyMatch(f -> f.coefficient().isPresent())
                ? null
                : found.get(0).whyNot().orElse(null);
    }

    private static String interval(@Nullable Interval interval) {
        return interval == null ? "" : Shown.three(interval.low()) + " to " + Shown.three(interval.high());
    }

    private static Fields fields(Finding finding) {
        Fields fields = new Fields().put("name", finding.name());
        finding.coefficient().ifPresent(c -> fields.put("value", c.value())
                .put(c.interval())
                .put("n", c.n())
                .put("minimumN", c.minimumN())
                .put("enough", c.isEnough())
                .put("notes", c.notes()));
        finding.whyNot().ifPresent(fields::put);
        return fields;
    }
}
