package adroit.measurement.fairness;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether one item is harder for one group than for persons of another who know as much.
 *
 * @param item its name
 * @param harderFor the group for which it seems harder, however little
 * @param odds null where one group alone answered it right beside equals, which no number bounds
 * @param chiSquare with one degree of freedom and continuity correction
 * @param level the class of the Educational Testing Service; without a bounded size C where chance hardly explains it, otherwise A
 * @param matched persons in score groups that hold both groups
 */
public record ItemBias(
        String item, Side harderFor, @Nullable Size odds, double chiSquare, double p, Level level, int matched) {

    /** A: negligible. B: moderate. C: large; such an item is looked at before it is used again (Zieky 1993). */
    public enum Level {
        A,
        B,
        C
    }

    /** One of the two groups. */
    public enum Side {
        FOCAL,
        REFERENCE
    }

    /**
     * How much.
     *
     * @param oddsRatio the common odds ratio of Mantel and Haenszel, over 1 where the item favors the reference group
     * @param delta −2.35 ln of it, below 0 where the item is harder for the focal group
     * @param se standard error of delta (Robins, Breslow and Greenland 1986)
     */
    public record Size(double oddsRatio, double delta, double se) {
        static Size of(double oddsRatio, double se) {
            return new Size(oddsRatio, -2.35 * StrictMath.log(oddsRatio), se);
        }
    }

    /** How much, where a number bounds it. */
    public Optional<Size> size() {
        return Optional.ofNullable(odds);
    }

    /** For whom the item is harder, or that the difference is negligible. */
    public String sentence() {
        String much = size().map(found ->
                        String.format(Locale.ROOT, "delta %.2f (standard error %.2f)", found.delta(), found.se()))
                .orElse("beside equals one group alone answered right, so that no number bounds the difference");
        return item + ": class " + level + ", " + much + ", p "
                + (p < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "= %.3f", p)) + ". "
                + switch (level) {
                    case A -> odds == null ? "Chance alone may explain it." : "Negligible.";
                    case B -> harder() + " Moderate: prefer another item where there is one.";
                    case C -> harder() + " Large: let people who know the work look at it before it is used again.";
                };
    }

    private String harder() {
        return "Harder for the " + harderFor.name().toLowerCase(Locale.ROOT) + " group.";
    }
}
