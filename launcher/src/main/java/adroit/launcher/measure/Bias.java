package adroit.launcher.measure;

import adroit.launcher.command.Columns;
import adroit.measurement.Outcome;
import adroit.measurement.Reason;
import adroit.measurement.fairness.ItemBias;
import adroit.measurement.fairness.MantelHaenszel;
import adroit.measurement.table.Grid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
        for (Map.Entry<String, Integer> focal : sizes.entrySet()) {
            if (focal.getKey().equals(reference)) {
                continue;
            }
            int[] rows = IntStream.range(0, input.groups().size())
                    .filter(r -> input.groups().get(r).equals(reference)
                            || input.groups().get(r).equals(focal.getKey()))
                    .toArray();
            Grid both = input.grid().rows(rows);
            Outcome<List<Outcome<ItemBias>>> outcome = MantelHaenszel.of(
                    both,
                    IntStream.of(rows)
                            .mapToObj(r -> input.groups().get(r).equals(focal.getKey()))
                            .toList());
            Fields comparison = new Fields().put("focal", focal.getKey()).put("persons", focal.getValue());
            last = outcome.whyNot().orElse(last);
            any |= outcome.estimate().isPresent();
            outcome.whyNot().ifPresent(reason -> {
                comparison.put(reason);
                lines.add(focal.getKey() + ": " + reason);
            });
            outcome.estimate().ifPresent(items -> put(items, both, comparison, lines, focal, sizes, reference));
            comparisons.add(comparison.map());
        }
        fields.put("reference", reference)
                .put("minimumN", MantelHaenszel.MINIMUM_PER_GROUP)
                .put("comparisons", comparisons);
        lines.add(
                "Class A negligible, B moderate, C large. A class says where to look; people who know the work say why.");
        return any || last == null ? Answer.of(fields, lines) : Answer.refused(last, fields, List.of());
    }

    private static void put(
            List<Outcome<ItemBias>> items,
            Grid grid,
            Fields comparison,
            List<String> lines,
            Map.Entry<String, Integer> focal,
            Map<String, Integer> sizes,
            String reference) {
        int smaller = Math.min(focal.getValue(), sizes.getOrDefault(reference, 0));
        List<Object> found = new ArrayList<>();
        Columns table = new Columns("ITEM", "CLASS", "DELTA", "SE", "P", "");
        for (int i = 0; i < items.size(); i++) {
            String name = grid.columnNames().get(i);
            Fields fields = new Fields().put("name", name);
            items.get(i).whyNot().ifPresent(reason -> {
                fields.put(reason);
                table.row(name, "none", "", "", "", reason.sentence());
            });
            items.get(i).estimate().ifPresent(b -> {
                put(b, fields);
                table.row(
                        name,
                        b.level().name(),
                        Shown.two(b.delta()),
                        Shown.two(b.se()),
                        b.p() < 0.001 ? "< 0.001" : Shown.three(b.p()),
                        b.level() == ItemBias.Level.A
                                ? ""
                                : b.delta() < 0 ? "harder for " + focal.getKey() : "harder for " + reference);
            });
            found.add(fields.map());
        }
        boolean enough = smaller >= MantelHaenszel.MINIMUM_PER_GROUP;
        comparison.put("enough", enough).put("items", found);
        lines.add(focal.getKey() + " (" + focal.getValue() + ") beside " + reference + " ("
                + sizes.getOrDefault(reference, 0) + "), persons with the same sum compared");
        lines.add("");
        lines.add(table.toString());
        lines.add("");
        if (!enough) {
            lines.add("The smaller group has fewer than " + MantelHaenszel.MINIMUM_PER_GROUP
                    + " persons: large differences may be missed and small ones look large.");
        }
    }

    private static void put(ItemBias bias, Fields fields) {
        fields.put("class", bias.level().name())
                .put("oddsRatio", bias.oddsRatio())
                .put("delta", bias.delta())
                .put("se", bias.se())
                .put("chiSquare", bias.chiSquare())
                .put("p", bias.p())
                .put("matched", bias.matched());
    }
}
