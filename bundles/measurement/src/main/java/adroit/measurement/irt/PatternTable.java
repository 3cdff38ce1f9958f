package adroit.measurement.irt;

import adroit.measurement.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * What a few ratings of one skill say, worked out once for every pattern of them and then looked up: the expected level θ by a graded curve that is shifted for each rater's place by how severe
 * raters of that place are. The number looked up is the number that {@link AbilityScale} gives for the pattern, to the last bit. For rescoring very many people when a curve or a severity changes.
 */
public final class PatternTable {
    private static final int MOST_PATTERNS = 1_000_000;

    private final int raters;
    private final int categories;
    private final double[] levels;
    private final double[] errors;

    /**
     * Works out the table.
     *
     * @param curve of the skill for a rater of no severity
     * @param severities by place of the rater, in units of θ; over 0 gives lower ratings
     * @throws IllegalArgumentException where there are more than a million patterns
     */
    public PatternTable(ItemCurve curve, List<Double> severities) {
        this.raters = severities.size();
        this.categories = curve.categories();
        double patterns = StrictMath.pow(categories + 1.0, raters);
        if (raters == 0 || patterns > MOST_PATTERNS) {
            throw new IllegalArgumentException(raters + " raters give " + patterns + " patterns: 1 to " + MOST_PATTERNS
                    + " can be worked out beforehand");
        }
        this.levels = new double[(int) patterns];
        this.errors = new double[(int) patterns];
        AbilityScale scale = new AbilityScale(
                severities.stream().map(severity -> shifted(curve, severity)).toList());
        byte[] ratings = new byte[raters];
        for (int pattern = 0; pattern < levels.length; pattern++) {
            int rest = pattern;
            for (int r = raters - 1; r >= 0; r--) {
                ratings[r] = (byte) (rest % (categories + 1) - 1);
                rest /= categories + 1;
            }
            Outcome<Ability> ability = scale.score(Estimator.EAP, ratings);
            levels[pattern] = ability.estimate().map(Ability::theta).orElse(Double.NaN);
            errors[pattern] = ability.estimate().map(Ability::se).orElse(Double.NaN);
        }
    }

    private static ItemCurve shifted(ItemCurve curve, double severity) {
        List<Double> thresholds = new ArrayList<>();
        for (double each : curve.thresholds()) {
            thresholds.add(each + severity);
        }
        return new ItemCurve(curve.shape(), curve.discrimination(), thresholds, curve.lower(), curve.upper());
    }

    /**
     * The number of the pattern that begins there.
     *
     * @param ratings by place of the rater a category from 0, −1 where there is none
     */
    public int pattern(byte[] ratings, int from) {
        int pattern = 0;
        for (int r = from; r < from + raters; r++) {
            pattern = pattern * (categories + 1) + ratings[r] + 1;
        }
        return pattern;
    }

    /** θ of a pattern; NaN where there is no rating. */
    public double level(int pattern) {
        return levels[pattern];
    }

    /** The standard error of a pattern; NaN where there is no rating. */
    public double error(int pattern) {
        return errors[pattern];
    }

    /**
     * Rescores people on several skills, each with its table, all of the same number of raters and categories.
     *
     * @param ratings person by person, skill by skill, by place of the rater
     * @param levels takes θ person by person, skill by skill
     * @throws IllegalArgumentException where a rating is no category, or the lengths do not fit
     */
    public static void score(List<PatternTable> tables, byte[] ratings, double[] levels) {
        PatternTable[] all = tables.toArray(PatternTable[]::new);
        int raters = all[0].raters;
        int categories = all[0].categories;
        if (levels.length % all.length != 0 || ratings.length != levels.length * raters) {
            throw new IllegalArgumentException(
                    ratings.length + " ratings for " + levels.length + " levels of " + all.length + " skills");
        }
        for (PatternTable table : all) {
            if (table.raters != raters || table.categories != categories) {
                throw new IllegalArgumentException("the tables are of different raters or categories");
            }
        }
        double[][] looked = new double[all.length][];
        for (int skill = 0; skill < all.length; skill++) {
            looked[skill] = all[skill].levels;
        }
        int base = categories + 1;
        if (raters == 3) {
            lookUpOfThree(looked, base, ratings, levels);
        } else {
            lookUp(looked, base, raters, ratings, levels);
        }
    }

    private static void lookUp(double[][] looked, int base, int raters, byte[] ratings, double[] levels) {
        int rating = 0;
        for (int at = 0; at < levels.length; at++) {
            int pattern = 0;
            for (int end = rating + raters; rating < end; rating++) {
                int given = ratings[rating] + 1;
                require((given | (base - 1 - given)) >= 0, base);
                pattern = pattern * base + given;
            }
            levels[at] = looked[at % looked.length][pattern];
        }
    }

    /** The same for the usual number of raters, without an inner loop. */
    private static void lookUpOfThree(double[][] looked, int base, byte[] ratings, double[] levels) {
        int most = base - 1;
        int rating = 0;
        for (int person = 0; person < levels.length; person += looked.length) {
            for (int skill = 0; skill < looked.length; skill++) {
                int a = ratings[rating] + 1;
                int b = ratings[rating + 1] + 1;
                int c = ratings[rating + 2] + 1;
                require((a | b | c | (most - a) | (most - b) | (most - c)) >= 0, base);
                levels[person + skill] = looked[skill][(a * base + b) * base + c];
                rating += 3;
            }
        }
    }

    private static void require(boolean fits, int base) {
        if (!fits) {
            throw new IllegalArgumentException("a rating is not from -1 to " + (base - 2));
        }
    }
}
