package adroit.web.instruments;

import adroit.catalog.TestItem;
import adroit.dexterity.ScaleMap;
import adroit.insight.PeopleOnTheLine;
import adroit.instrument.Statement;
import adroit.knowledge.FamilyMap;
import adroit.measurement.Outcome;
import adroit.measurement.Reason;
import adroit.measurement.irt.CalibratedItem;
import adroit.measurement.irt.Calibration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A scale drawn twice: where people and the steps of its statements, or the questions of a family of tools, stand on one line, and how much it tells where. Everything drawn stands in the tables, too.
 *
 * @param title of the scale or the family of tools
 * @param why there is no drawing; empty where there is one
 * @param basis what it rests on
 * @param warnings about its statements; what would count few people is not among them
 */
public record MapPanel(
        MapWords words,
        String title,
        String why,
        String basis,
        List<Bar> bars,
        List<Steps> steps,
        String curve,
        List<Point> points,
        List<String> warnings) {
    private static final double LEFT = 40;
    private static final double WIDTH = 560;
    private static final double BAR_FLOOR = 110;
    private static final double BAR_HEIGHT = 90;
    private static final double CURVE_FLOOR = 180;
    private static final double CURVE_HEIGHT = 150;
    private static final int FIRST_ROW = 150;
    private static final int ROW = 26;

    public MapPanel {
        bars = List.copyOf(bars);
        steps = List.copyOf(steps);
        points = List.copyOf(points);
        warnings = List.copyOf(warnings);
    }

    /** The people between two places of the line. */
    public record Bar(String range, int people, String x, String y, String width, String height) {}

    /** The steps of one statement: its number, its row, and a mark for each step from one answer to the next. */
    public record Steps(int number, String text, int y, List<String> marks, String thresholds, String fit) {
        public Steps {
            marks = List.copyOf(marks);
        }
    }

    /** What the scale tells at one place. */
    public record Point(String place, String information, String error) {}

    static MapPanel of(ScaleMap map) {
        Map<String, String> texts =
                map.scale().statements().stream().collect(Collectors.toMap(Statement::id, Statement::text));
        return of(MapWords.STATEMENTS, map.scale().title(), map.calibration(), map.bins(), texts);
    }

    static MapPanel of(FamilyMap map) {
        Map<String, String> texts =
                map.family().items().stream().collect(Collectors.toMap(TestItem::id, TestItem::stem));
        return of(MapWords.QUESTIONS, map.family().title(), map.calibration(), map.bins(), texts);
    }

    private static MapPanel of(
            MapWords words,
            String title,
            Outcome<Calibration> calibration,
            List<Integer> bins,
            Map<String, String> texts) {
        return calibration
                .estimate()
                .map(found -> drawn(words, title, found, bins, texts))
                .orElseGet(() -> notDrawn(words, title, calibration.whyNot().orElseThrow()));
    }

    private static MapPanel notDrawn(MapWords words, String title, Reason why) {
        return new MapPanel(
                words, title, why.sentence() + " " + why.remedy(), "", List.of(), List.of(), "", List.of(), List.of());
    }

    private static MapPanel drawn(
            MapWords words, String title, Calibration found, List<Integer> bins, Map<String, String> texts) {
        return new MapPanel(
                words,
                title,
                "",
                words.model() + " by marginal likelihood, from " + found.persons() + " people.",
                bars(bins),
                steps(texts, found),
                curve(found),
                points(found),
                found.items().stream().flatMap(item -> item.warnings().stream()).toList());
    }

    private static List<Bar> bars(List<Integer> bins) {
        int most = Math.max(1, bins.stream().mapToInt(Integer::intValue).max().orElse(1));
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < bins.size(); i++) {
            double from = PeopleOnTheLine.FROM + i * PeopleOnTheLine.BIN;
            double height = BAR_HEIGHT * bins.get(i) / most;
            if (bins.get(i) > 0) {
                bars.add(new Bar(
                        number(from) + " to " + number(from + PeopleOnTheLine.BIN),
                        bins.get(i),
                        plain(x(from) + 1),
                        plain(BAR_FLOOR - height),
                        plain(x(from + PeopleOnTheLine.BIN) - x(from) - 2),
                        plain(height)));
            }
        }
        return bars;
    }

    private static List<Steps> steps(Map<String, String> texts, Calibration found) {
        List<Steps> steps = new ArrayList<>();
        for (CalibratedItem item : found.items()) {
            int row = steps.size();
            List<Double> thresholds = item.curve().thresholds();
            steps.add(new Steps(
                    row + 1,
                    Objects.requireNonNull(texts.get(item.name())),
                    FIRST_ROW + row * ROW,
                    thresholds.stream()
                            .map(t -> plain(x(Math.max(PeopleOnTheLine.FROM, Math.min(-PeopleOnTheLine.FROM, t)))))
                            .toList(),
                    String.join(" · ", thresholds.stream().map(MapPanel::number).toList()),
                    item.itemFit()
                            .map(f -> number(f.infit()) + " / " + number(f.outfit()))
                            .orElse("none")));
        }
        return steps;
    }

    private static String curve(Calibration found) {
        double most = IntStream.rangeClosed(0, 40)
                .mapToDouble(i -> found.information(place(i)))
                .max()
                .orElse(1);
        StringBuilder path = new StringBuilder();
        for (int i = 0; i <= 40; i++) {
            double y = CURVE_FLOOR - CURVE_HEIGHT * found.information(place(i)) / most;
            path.append(i == 0 ? "" : " ")
                    .append(plain(x(place(i))))
                    .append(',')
                    .append(plain(y));
        }
        return path.toString();
    }

    private static double place(int i) {
        return PeopleOnTheLine.FROM + 0.2 * i;
    }

    private static List<Point> points(Calibration found) {
        return IntStream.rangeClosed(-4, 4)
                .mapToObj(theta -> {
                    double information = found.information(theta);
                    return new Point(
                            number(theta),
                            number(information),
                            information > 0.01 ? number(1 / Math.sqrt(information)) : "over 10");
                })
                .toList();
    }

    /** Where a place of the line is drawn. */
    public static double x(double theta) {
        return LEFT + WIDTH * (theta - PeopleOnTheLine.FROM) / (-2 * PeopleOnTheLine.FROM);
    }

    /** The whole places, for the axis. */
    public List<Integer> ticks() {
        return IntStream.rangeClosed(-4, 4).boxed().toList();
    }

    /** The height of the first drawing. */
    public int height() {
        return FIRST_ROW + steps.size() * ROW;
    }

    private static String plain(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value + 0.0).replace('-', '\u2212');
    }
}
