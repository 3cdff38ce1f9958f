package adroit.web.raters;

import adroit.measurement.rating.RaterSeverity;
import adroit.web.layout.Counts;
import java.util.Locale;

/**
 * One rater of a linked group: a line of the table, and a mark in its drawing.
 *
 * @param name of the rater
 * @param figures what was found
 */
public record RaterLine(String name, RaterSeverity figures) {
    /** In levels, to each side of the middle of the drawing. */
    private static final double REACH = 3;

    /** How much higher or lower than the others, in words. */
    public String inWords() {
        double higher = -figures.severity();
        String about = String.format(Locale.ROOT, "%.1f", Math.abs(higher));
        if (about.equals("0.0")) {
            return "like the others";
        }
        return "about " + about + (about.equals("1.0") ? " level" : " levels") + (higher > 0 ? " above" : " below")
                + " second views";
    }

    /** The range that goes with it, and what it is worth. */
    public String range() {
        String width = figures.interval().width() > 1 ? ", a wide range" : "";
        return signed(-figures.interval().high()) + " to "
                + signed(-figures.interval().low()) + width;
    }

    /** What the figure rests on. */
    public String basis() {
        return Counts.of(figures.ratings(), "rating", "ratings") + ", " + figures.shared() + " with a second view";
    }

    public String at() {
        return percent(-figures.severity());
    }

    public String from() {
        return percent(-figures.interval().high());
    }

    public String width() {
        double left = clipped(-figures.interval().high());
        double right = clipped(-figures.interval().low());
        return String.format(Locale.ROOT, "%.2f%%", 100 * (right - left) / (2 * REACH));
    }

    private static String percent(double levels) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * (clipped(levels) + REACH) / (2 * REACH));
    }

    private static double clipped(double levels) {
        return Math.max(-REACH, Math.min(REACH, levels));
    }

    private static String signed(double levels) {
        return String.format(Locale.ROOT, "%+.1f", levels + 0.0).replace('-', '\u2212');
    }
}
