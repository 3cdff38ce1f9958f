package adroit.web.person;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The drawing of levels 1 to 5 with the level required and, where there is one, the score and its error.
 *
 * @param required the level required
 * @param measure the score; empty where there is not enough evidence
 */
public record Scale(double required, Optional<Measure> measure) {

    private static final double START = 20;
    private static final double STEP = 75;

    /** The levels that have a mark. */
    public List<Integer> levels() {
        return List.of(1, 2, 3, 4, 5);
    }

    /** Where a level stands, in the drawing's units. */
    public String x(double level) {
        double within = Math.max(1, Math.min(5, level));
        return String.format(Locale.ROOT, "%.1f", START + (within - 1) * STEP);
    }

    /** Where the word beside a level is anchored, so that it never leaves the drawing. */
    public String anchor(double level) {
        if (level < 1.5) {
            return "start";
        }
        return level > 4.5 ? "end" : "middle";
    }

    /** The drawing in words. */
    public String title() {
        String asked = "Level " + format(required) + " required";
        return measure.map(m -> asked + ", level " + m.levelInWords() + " scored, " + m.precision())
                .orElse(asked + ", not enough evidence for a score");
    }

    public String requiredInWords() {
        return format(required);
    }

    private static String format(double level) {
        return level == Math.rint(level) ? String.valueOf((int) level) : String.format(Locale.ROOT, "%.1f", level);
    }
}
