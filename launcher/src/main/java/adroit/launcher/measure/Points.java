package adroit.launcher.measure;

import adroit.measurement.Outcome;
import adroit.measurement.irt.PercentCorrect;
import adroit.measurement.table.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The points of columns without calibration: each has a range of its own, from the lowest to the highest number seen in it, unless one is said for all. A column that shows one number only
 * shows no range, but where the whole table holds nothing else than 0 and 1; it is left out by name.
 *
 * @param columns with a range, {@code ranges} theirs
 * @param without names of the columns without a range
 * @param said whether the range was said
 */
record Points(List<Integer> columns, List<Range> ranges, List<String> without, boolean said) {
    private static final Pattern RANGE = Pattern.compile("(-?\\d{1,6}):(-?\\d{1,6})");
    private static final int MOST = 1_000;
    private static final int MOST_NAMED = 10;

    /** From the number that is worth nothing to the one that is worth all. */
    record Range(int low, int high) {}

    static Points of(Wish wish, Grid grid, List<Integer> rest) {
        Points points = new Points(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), wish.has("range"));
        Grid own = grid.columns(rest.stream().mapToInt(Integer::intValue).toArray());
        boolean rightOrWrong = isWithin(grid.distinctValues(), new Range(0, 1));
        for (int i = 0; i < rest.size(); i++) {
            double[] seen = own.columns(i).distinctValues();
            String name = own.columnNames().get(i);
            if (points.said) {
                points.add(rest.get(i), checked(said(wish.text("range")), seen, name));
            } else if (rightOrWrong && seen.length > 0) {
                points.add(rest.get(i), new Range(0, 1));
            } else if (seen.length > 1) {
                points.add(rest.get(i), checked(new Range((int) seen[0], (int) seen[seen.length - 1]), seen, name));
            } else {
                points.without.add(name);
            }
        }
        return points;
    }

    private void add(int column, Range range) {
        columns.add(column);
        ranges.add(range);
    }

    private static Range said(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches() || Integer.parseInt(range.group(1)) >= Integer.parseInt(range.group(2))) {
            throw Refusal.of("option", "--range " + text + " is no range of points such as 0:1 or 1:5.", "");
        }
        return new Range(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
    }

    private static Range checked(Range range, double[] seen, String name) {
        if (!isWithin(seen, range)) {
            throw Refusal.of(
                    "range",
                    name + " holds numbers from " + Shown.number(seen[0]) + " to " + Shown.number(seen[seen.length - 1])
                            + ", beyond the range " + range.low + ":" + range.high + ".",
                    "Say the range of all its points, or choose the columns it holds for with --items.");
        }
        if (range.high - range.low > MOST) {
            throw Refusal.of(
                    "not-points",
                    name + " spans more than " + MOST + " points.",
                    "Choose the columns that hold items with --items.");
        }
        return range;
    }

    private static boolean isWithin(double[] seen, Range range) {
        return seen.length == 0 || (seen[0] >= range.low && seen[seen.length - 1] <= range.high);
    }

    Outcome<PercentCorrect> percent(Grid grid, int person) {
        int[] points = new int[columns.size()];
        int[] most = new int[points.length];
        for (int i = 0; i < points.length; i++) {
            Range range = ranges.get(i);
            points[i] = grid.has(person, columns.get(i)) ? (int) grid.at(person, columns.get(i)) - range.low : -1;
            most[i] = range.high - range.low;
        }
        return PercentCorrect.of(points, most);
    }

    void put(Grid grid, Fields fields) {
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            items.add(new Fields()
                    .put("name", grid.columnNames().get(columns.get(i)))
                    .put("lowest", ranges.get(i).low)
                    .put("highest", ranges.get(i).high)
                    .map());
        }
        fields.put("percentItems", items)
                .put("percentRanges", said ? "said" : "seen in each column")
                .put("percentWithout", without);
    }

    /** What the percent rests on. */
    List<String> lines(Grid grid) {
        List<String> lines = new ArrayList<>();
        if (!columns.isEmpty()) {
            lines.add((said ? "Points as said: " : "Points from the lowest to the highest number seen in each column: ")
                    + ranges(grid) + "."
                    + (said ? "" : " Where items have more, say so with --range LOWEST:HIGHEST."));
        }
        if (!without.isEmpty()) {
            lines.add("Not in the percent, as a single number shows no range: " + shortened(without)
                    + ". Say it with --range LOWEST:HIGHEST.");
        }
        return lines;
    }

    private String ranges(Grid grid) {
        if (ranges.stream().distinct().count() == 1) {
            return ranges.get(0).low + " to " + ranges.get(0).high;
        }
        List<String> each = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            each.add(grid.columnNames().get(columns.get(i)) + " " + ranges.get(i).low + " to " + ranges.get(i).high);
        }
        return shortened(each);
    }

    private static String shortened(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())))
                + (names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : "");
    }
}
