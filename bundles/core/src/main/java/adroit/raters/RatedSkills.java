package adroit.raters;

import adroit.evidence.Fact;
import adroit.measurement.rating.Links;
import adroit.measurement.rating.SecondRatings;
import adroit.measurement.rating.Severity;
import adroit.measurement.table.Grid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Who rated which skill of whom, each rater's newest rating once. What is compared is one skill of one person, seen by several raters within {@value #WINDOW_DAYS} days of each
 * other: between views that lie further apart the person may have changed, which says nothing about the raters. Persons are what is counted, and what hangs together.
 */
final class RatedSkills {
    /** As many days may lie between a first and a second view. */
    static final int WINDOW_DAYS = 90;

    private static final long SEED = 1;

    private final Map<String, Map<String, Fact.Rating>> newest = new TreeMap<>();

    /** Adds a rating; a later one of the same rater takes the place of an earlier one. */
    void add(Fact.Rating rating) {
        newest.computeIfAbsent(rating.person() + "/" + rating.skill(), k -> new TreeMap<>())
                .put(rating.source(), rating);
    }

    /**
     * Whom to have rated once more and by whom, so that all raters of the department hang together and a fifth of the people have two views; drawn, but always the same for the same ratings.
     *
     * @param pseudonym gives the one under which a person would rate, so that nobody is asked to rate themselves
     */
    List<SecondRatings.Assignment> secondRatings(UnaryOperator<String> pseudonym) {
        List<Seen> rows = rows().stream()
                .sorted(Comparator.comparing(Seen::from).reversed())
                .toList();
        Map<String, String> persons = new HashMap<>();
        rows.forEach(row -> persons.put(pseudonym.apply(row.person()), row.person()));
        Grid grid = grid(rows, raters(rows), row -> pseudonym.apply(row.person()));
        return SecondRatings.pick(grid, Severity.SECOND_RATED, SEED).estimate().orElse(List.of()).stream()
                .map(one -> new SecondRatings.Assignment(
                        persons.getOrDefault(one.person(), one.person()), one.rater(), one.linksGroups()))
                .toList();
    }

    private List<Seen> rows() {
        return newest.values().stream()
                .flatMap(given -> seen(given.values()).stream())
                .toList();
    }

    private static List<String> raters(List<Seen> rows) {
        TreeSet<String> raters = new TreeSet<>();
        rows.forEach(row -> raters.addAll(row.levels().keySet()));
        return List.copyOf(raters);
    }

    /** The linked groups, the largest first; each is studied by itself, because nothing compares it with another. */
    List<LinkedGroup> groups() {
        List<Seen> rows = rows();
        List<String> raters = raters(rows);
        return Links.of(grid(rows, raters, Seen::person)).groups().stream()
                .map(group -> group(rows, group))
                .toList();
    }

    /**
     * One skill of one person as it was seen at one time.
     *
     * @param from the first day that still counts as that time
     */
    private record Seen(String person, LocalDate from, Map<String, Double> levels) {}

    /** The newest view and those shortly before it are of one time, then the newest of the rest, and so on. */
    private static List<Seen> seen(Iterable<Fact.Rating> ratings) {
        List<Fact.Rating> latestFirst = new ArrayList<>();
        ratings.forEach(latestFirst::add);
        latestFirst.sort(Comparator.comparing(Fact.Rating::observed).reversed());
        List<Seen> seen = new ArrayList<>();
        for (Fact.Rating each : latestFirst) {
            if (seen.isEmpty()
                    || each.observed().isBefore(seen.get(seen.size() - 1).from())) {
                seen.add(new Seen(each.person(), each.observed().minusDays(WINDOW_DAYS), new TreeMap<>()));
            }
            seen.get(seen.size() - 1).levels().put(each.source(), each.level());
        }
        return seen;
    }

    private static LinkedGroup group(List<Seen> all, List<String> raters) {
        List<Seen> rows = all.stream()
                .filter(row -> raters.stream().anyMatch(row.levels()::containsKey))
                .toList();
        Grid grid = grid(rows, raters, Seen::person);
        Links links = Links.of(grid, grid.rowNames());
        return new LinkedGroup(
                raters, links.rated(), links.ratedTwice(), Severity.of(grid, grid.rowNames(), Severity.SECOND_RATED));
    }

    private static Grid grid(List<Seen> rows, List<String> raters, Function<Seen, String> name) {
        return Grid.of(
                rows.stream().map(name).toList(),
                raters,
                rows.stream().map(row -> row(raters, row.levels())).toArray(double[][]::new));
    }

    private static double[] row(List<String> raters, Map<String, Double> given) {
        double[] row = new double[raters.size()];
        Arrays.setAll(row, i -> given.getOrDefault(raters.get(i), Double.NaN));
        return row;
    }
}
