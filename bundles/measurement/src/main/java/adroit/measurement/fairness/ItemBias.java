package adroit.measurement.fairness;

import java.util.Locale;

/**
 * Whether one item is harder for one group than for persons of another who know as much.
 *
 * @param item its name
 * @param oddsRatio the common odds ratio of Mantel and Haenszel, over 1 where the item favors the reference group
 * @param delta −2.35 ln of it, below 0 where the item is harder for the focal group
 * @param se standard error of delta (Robins, Breslow and Greenland 1986)
 * @param chiSquare with one degree of freedom and continuity correction
 * @param level the class of the Educational Testing Service
 * @param matched persons in score groups that hold both groups
 */
public record ItemBias(
        String item, double oddsRatio, double delta, double se, double chiSquare, double p, Level level, int matched) {

    /** A: negligible. B: moderate. C: large; such an item is looked at before it is used again (Zieky 1993). */
    public enum Level {
        A,
        B,
        C
    }

    /** For whom the item is harder, or that the difference is negligible. */
    public String sentence() {
        String size = String.format(
                Locale.ROOT,
                "%s: class %s, delta %.2f (standard error %.2f), p %s. ",
                item,
                level,
                delta,
                se,
                p < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "= %.3f", p));
        return size
                + switch (level) {
                    case A -> "Negligible.";
                    case B -> harder() + " Moderate: prefer another item where there is one.";
                    case C -> harder() + " Large: let people who know the work look at it before it is used again.";
                };
    }

    private String harder() {
        return delta < 0 ? "Harder for the focal group." : "Harder for the reference group.";
    }
}
