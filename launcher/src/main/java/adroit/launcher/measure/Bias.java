package adroit.launcher.measure;

import adroit.launcher.command.Columns;
import adroit.measurement.Outcome;
import adroit.measurement.Reason;
import adroit.measurement.fairness.ItemBias;
import adroit.measurement.fairness.ItemComparison;
import adroit.measurement.fairness.MantelHaenszel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Items that are harder for one group than for persons of another who know as much. */
final class Bias {
    private Bias() {}

    static Answer of(Wish wish) {
        if (!wish.has("group")) {
            throw Refusal.of("option", "Which column says the group of a person?", "Give it with --group COLUMN.");
        }
        Input input = Input.of(wish);
        Map<String, Integer> sizes = new LinkedHashMap<>();
        input.groups().stream().filter(g -> !g.isEmpty()).forEach(g -> sizes.merge(g, 1, Integer::sum));
        Fields fields = input.fields("dif");
        if (sizes.size() < 2 || sizes.size() > 50) {
            return Answer.refused(
                    new Reason(
                            "groups",
                            "The column " + wish.text("group") + " holds "
                                    + Shown.count(sizes.size(), "group", "different values") + ".",
                            "A comparison needs 2 to 50 groups; is it the right column?"),
                    fields,
                    List.of());
        }
        String reference = wish.has("reference") ? wish.text("reference") : largest(sizes);
        if (!sizes.containsKey(reference)) {
            throw Refusal.of(
                    "option",
                    "There is no group " + reference + ".",
                    "The groups are " + String.join(", ", sizes.keySet()) + ".");
        }
        return compared(input, fields, sizes, reference);
    }

    private static String largest(Map<String, Integer> sizes) {
        return sizes.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .orElseThrow()
                .getKey();
    }

    private static Answer compared(Input input, Fields fields, Map<String, Integer> sizes, String reference) {
        List<Object> comparisons = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        Reason last = null;
        boolean any = false;
        for (String focal : sizes.keySet()) {
            if (focal.equals(reference)) {
                continue;
            }
            Outcome<ItemComparison> outcome = compared(input, focal, reference);
            Fields comparison = new Fields().put("focal", focal).put("persons", sizes.get(focal));
            last = outcome.whyNot().orElse(last);
            any |= outcome.estimate().isPresent();
            outcome.whyNot().ifPresent(reason -> {
                comparison.put(reason);
                lines.add(focal + ": " + reason);
            });
            outcome.estimate().ifPresent(found -> {
                put(found, input.grid().columnNames(), comparison);
                lines(found, input.grid().columnNames(), focal, reference, lines);
            });
            comparisons.add(comparison.map());
        }
        fields.put("reference", reference)
                .put("minimumN", MantelHaenszel.MINIMUM_PER_GROUP)
                .put("comparisons", comparisons);
        lines.add(
                "Class A negligible, B moderate, C large. A class says where to look; people who know the work say why.");
        return any || last == null ? Answer.of(fields, lines) : Answer.refused(last, fields, List.of());
    }

    private static Outcome<ItemComparison> compared(Input input, String focal, String reference) {
        List<String> groups = input.groups();
        int[] rows = IntStream.range(0, groups.size())
                .filter(r -> groups.get(r).equals(reference) || groups.get(r).equals(focal))
                .toArray();
        return MantelHaenszel.of(
                input.grid().rows(rows),
                IntStream.of(rows).mapToObj(r -> groups.get(r).equals(focal)).toList());
    }

    private static void put(ItemComparison found, List<String> names, Fields comparison) {
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Fields fields = new Fields().put("name", names.get(i));
            found.items().get(i).whyNot().ifPresent(fields::put);
            found.items().get(i).estimate().ifPresent(bias -> put(bias, fields));
            items.add(fields.map());
        }
        comparison
                .put("compared", found.focal())
                .put("referenceCompared", found.reference())
                .put("leftOut", found.leftOut())
                .put("enough", found.isEnough())
                .put("items", items);
    }

    private static void lines(
            ItemComparison found, List<String> names, String focal, String reference, List<String> lines) {
        Columns table = new Columns("ITEM", "CLASS", "DELTA", "SE", "P", "");
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            found.items().get(i).whyNot().ifPresent(reason -> table.row(name, "none", "", "", "", reason.sentence()));
            found.items().get(i).estimate().ifPresent(bias -> row(table, name, bias, focal, reference));
        }
        lines.add(focal + " (" + found.focal() + ") beside " + reference + " (" + found.reference()
                + "), persons with the same sum compared");
        lines.add("");
        lines.add(table.toString());
        lines.add("");
        if (found.leftOut() > 0) {
            lines.add(Shown.count(found.leftOut(), "person is", "persons are")
                    + " left out for not having answered every item.");
        }
        if (!found.isEnough()) {
            lines.add("The smaller group has fewer than " + MantelHaenszel.MINIMUM_PER_GROUP
                    + " such persons: large differences may be missed and small ones look large.");
        }
    }

    private static void row(Columns table, String name, ItemBias bias, String focal, String reference) {
        String harder = "harder for " + (bias.harderFor() == ItemBias.Side.FOCAL ? focal : reference);
        table.row(
                name,
                bias.level().name(),
                bias.size().map(s -> Shown.two(s.delta())).orElse("unbounded"),
                bias.size().map(s -> Shown.two(s.se())).orElse(""),
                bias.p() < 0.001 ? "< 0.001" : Shown.three(bias.p()),
                bias.level() != ItemBias.Level.A
                        ? harder
                        : bias.size().isPresent() ? "" : harder + ", which chance alone may explain");
    }

    private static void put(ItemBias bias, Fields fields) {
        fields.put("class", bias.level().name())
                .put("harderFor", bias.harderFor().name().toLowerCase(Locale.ROOT))
                .put("unbounded", bias.size().isEmpty() ? true : null);
        bias.size().ifPresent(size -> fields.put("oddsRatio", size.oddsRatio())
                .put("delta", size.delta())
                .put("se", size.se()));
        fields.put("chiSquare", bias.chiSquare()).put("p", bias.p()).put("matched", bias.matched());
    }
}
