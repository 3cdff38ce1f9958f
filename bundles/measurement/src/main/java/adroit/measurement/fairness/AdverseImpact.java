package adroit.measurement.fairness;

import adroit.measurement.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The four-fifths rule beside an exact test and the look at one person, for each stage of each job. Groups are compared with the group that
 * has the highest rate.
 */
public final class AdverseImpact {
    private AdverseImpact() {}

    /**
     * One stage of one job.
     *
     * @param impacts the comparisons, or why there are none
     */
    public record Stage(String job, String stage, Outcome<List<Impact>> impacts) {}

    /** Every job and stage, in the order they first appear. Counts of the same group, stage and job are added. */
    public static List<Stage> of(List<Selection> selections, RulePack rules) {
        Map<List<String>, Map<String, Sum>> stages = new LinkedHashMap<>();
        for (Selection each : selections) {
            stages.computeIfAbsent(List.of(each.job(), each.stage()), key -> new LinkedHashMap<>())
                    .computeIfAbsent(each.group(), group -> new Sum())
                    .add(each);
        }
        List<Stage> found = new ArrayList<>();
        stages.forEach((key, groups) ->
                found.add(new Stage(key.get(0), key.get(1), judged(key.get(0), key.get(1), groups, rules))));
        return found;
    }

    private static Outcome<List<Impact>> judged(String job, String stage, Map<String, Sum> groups, RulePack rules) {
        List<String> tooMany = groups.entrySet().stream()
                .filter(group -> group.getValue().candidates > Selection.MOST)
                .map(Map.Entry::getKey)
                .toList();
        if (!tooMany.isEmpty()) {
            return Outcome.none(
                    "too-many-candidates",
                    "Together these groups have more candidates than the " + Selection.MOST + " that can be compared: "
                            + String.join(", ", tooMany) + ".",
                    "Compare shorter periods, or look whether the column of candidates holds something else.");
        }
        List<Selection> sums = new ArrayList<>();
        groups.forEach((group, sum) -> sums.add(new Selection(job, stage, group, sum.selected, sum.candidates)));
        return compared(sums, rules);
    }

    private static final class Sum {
        private long selected;
        private long candidates;

        void add(Selection one) {
            selected += one.selected();
            candidates += one.candidates();
        }
    }

    private static Outcome<List<Impact>> compared(List<Selection> groups, RulePack rules) {
        List<Selection> present =
                groups.stream().filter(g -> g.candidates() > 0).toList();
        long candidates = present.stream().mapToLong(Selection::candidates).sum();
        if (present.size() < 2) {
            return Outcome.none(
                    "one-group",
                    present.isEmpty()
                            ? "There were no candidates."
                            : "All candidates are of one group: "
                                    + present.get(0).group() + ".",
                    "A comparison needs candidates of at least two groups; check the group column.");
        }
        if (present.stream().allMatch(g -> g.selected() == 0)) {
            return Outcome.none(
                    "nobody-selected",
                    "Nobody was selected at this stage.",
                    "There are no rates to compare; look at the stage before.");
        }
        Selection highest = highest(present, candidates, rules);
        return Outcome.of(present.stream()
                .filter(g -> g != highest)
                .map(g -> Impact.of(g, highest, candidates, rules))
                .toList());
    }

    /** The highest rate among groups that the rules judge; the larger group where rates are equal. */
    private static Selection highest(List<Selection> groups, long candidates, RulePack rules) {
        Set<Selection> judged = new LinkedHashSet<>(groups);
        judged.removeIf(
                g -> rules.isSmallShare(g, candidates) || g.candidates() < rules.smallestGroup() || g.selected() == 0);
        Selection highest = null;
        for (Selection each : judged.isEmpty() ? groups : judged) {
            if (highest == null
                    || each.isHigherThan(highest)
                    || (!highest.isHigherThan(each) && each.candidates() > highest.candidates())) {
                highest = each;
            }
        }
        return Objects.requireNonNull(highest);
    }
}
