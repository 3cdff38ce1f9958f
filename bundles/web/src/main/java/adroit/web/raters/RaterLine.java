package adroit.web.raters;

import adroit.measurement.rating.RaterSeverity;
import adroit.web.layout.Counts;
import java.util.Locale;

/**
 * One rater of a linked group beside the others of it: a line of the table, and a mark in its drawing. The severities of a group sum to zero, so that a rater's
 * difference from the mean of the others is the own severity times n / (n − 1), and so are the ends of its interval.
 *
 * @param name of the rater
 * @param figures what was found
 * @param raters how many the group has, 2 or more
 */
public record RaterLine(String name, RaterSeverity figures, int raters) {
    /** In levels, to each side of the middle of the drawing. */
    private static final double REACH = 3;

    /** A range of more levels than this says little about a difference of one. */
    private static final double WIDE = 0.75;

    /** How much higher or lower than the others, in words. */
    public String inWords() {
        double higher = higher(figures.severity());
        String about = String.format(Locale.ROOT, "%.1f", Math.abs(higher));
        if (about.equals("0.0")) {
            return "like the others";
        }
        return "about " + about + (about.equals("1.0") ? " level" : " levels") + (higher > 0 ? " above" : " below")
                + " second views";
    }

    /** The range that goes with it, and what it is worth. */
    public String range() {
        double low = higher(figures.interval().high());
        double high = higher(figures.interval().low());
        return signed(low) + " to " + signed(high) + (high - low > WIDE ? ", a wide range" : "");
    }

    /** What the figure rests on. */
    public String basis() {
        return Counts.of(figures.ratings(), "rating", "ratings") + ", " + figures.shared() + " with a second view";
    }

    public String at() {
        return percent(higher(figures.severity()));
    }

    public String from() {
        return percent(higher(figures.interval().high()));
    }

    public String width() {
        double left = clipped(higher(figures.interval().high()));
        double right = clipped(higher(figures.interval().low()));
        return String.format(Locale.ROOT, "%.2f%%", 100 * (right - left) / (2 * REACH));
    }

    /** Levels above the mean of the others. */
    private double higher(double severity) {
        return -severity * raters / (raters - 1.0);
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
