package adroit.raters;

import adroit.evidence.Fact;
import adroit.measurement.rating.Links;
import adroit.measurement.rating.Severity;
import adroit.measurement.table.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who rated which skill of whom, each rater's newest rating once. What is compared is one skill of one person, seen by several raters. */
final class RatedSkills {
    private final Map<String, Map<String, Double>> levels = new TreeMap<>();

    /** Adds a rating; a later one of the same rater takes the place of an earlier one. */
    void add(Fact.Rating rating) {
        levels.computeIfAbsent(rating.person() + "/" + rating.skill(), k -> new TreeMap<>())
                .put(rating.source(), rating.level());
    }

    /** The linked groups, the largest first; each is studied by itself, because nothing compares it with another. */
    List<LinkedGroup> groups() {
        Grid all = grid(new ArrayList<>(raters()));
        return Links.of(all).groups().stream().map(this::group).toList();
    }

    private LinkedGroup group(List<String> raters) {
        Grid grid = grid(raters);
        Links links = Links.of(grid);
        return new LinkedGroup(raters, links.rated(), links.ratedTwice(), Severity.of(grid));
    }

    private TreeSet<String> raters() {
        TreeSet<String> raters = new TreeSet<>();
        levels.values().forEach(row -> raters.addAll(row.keySet()));
        return raters;
    }

    private Grid grid(List<String> raters) {
        List<String> names = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        levels.forEach((name, given) -> {
            if (raters.stream().anyMatch(given::containsKey)) {
                names.add(name);
                rows.add(row(raters, given));
            }
        });
        return Grid.of(names, raters, rows.toArray(double[][]::new));
    }

    private static double[] row(List<String> raters, Map<String, Double> given) {
        double[] row = new double[raters.size()];
        Arrays.setAll(row, i -> given.getOrDefault(raters.get(i), Double.NaN));
        return row;
    }
}
