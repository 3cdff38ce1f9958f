package adroit.measurement.irt;

import adroit.measurement.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/** Scores persons on calibrated items. Answers are categories from 0, −1 where missing. Safe to share once made. */
public final class AbilityScale {
    private static final double END = 8;
    private static final double GRID = 0.1;
    /** More change nothing: the ends are then neighbors. */
    private static final int HALVINGS = 60;

    /** An ability whose 95 percent range is wider than all the points from −6 to 6 that abilities are summed over is no number. */
    private static final double MOST_WIDTH = 12;

    private final List<ItemCurve> curves;
    private final EapScale expected;
    /** Whether the logarithm of every chance bends downwards everywhere, as without guessing. */
    private final boolean isConcave;

    public AbilityScale(List<ItemCurve> curves) {
        this.curves = List.copyOf(curves);
        this.expected = EapScale.plain(this.curves);
        this.isConcave = this.curves.stream().allMatch(curve -> curve.lower() == 0 && curve.upper() == 1);
    }

    /** The ability of a person, or why there is none. */
    public Outcome<Ability> score(Estimator estimator, byte[] answers) {
        checkShape(answers);
        int answered = 0;
        boolean lowest = true;
        boolean highest = true;
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] >= 0) {
                answered++;
                int top = curves.get(i).categories() - 1;
                boolean rises = curves.get(i).discrimination() >= 0;
                lowest &= answers[i] == (rises ? 0 : top);
                highest &= answers[i] == (rises ? top : 0);
            }
        }
        if (answered == 0) {
            return Outcome.none("no-answers", "No calibrated item was answered.", "There is nothing to score.");
        }
        if (estimator == Estimator.ML && (lowest || highest)) {
            return Outcome.none(
                    "extreme",
                    lowest ? "Every answer points as low as it can." : "Every answer points as high as it can.",
                    "The most likely ability is then beyond every number; use wle or eap.");
        }
        return estimator == Estimator.EAP ? Outcome.of(eap(answers, answered)) : root(estimator, answers, answered);
    }

    private void checkShape(byte[] answers) {
        if (answers.length != curves.size()) {
            throw new IllegalArgumentException(answers.length + " answers for " + curves.size() + " items");
        }
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] >= curves.get(i).categories()) {
                throw new IllegalArgumentException("item " + (i + 1) + " has no category " + answers[i]);
            }
        }
    }

    private Ability eap(byte[] answers, int answered) {
        double[] ability = new double[1];
        double[] error = new double[1];
        expected.score(answers, ability, error);
        return new Ability(Estimator.EAP, ability[0], error[0], answered);
    }

    /** Where the estimating function falls through zero; of several places the one where the answers are likeliest, if they are not likelier still beyond the scale. */
    private Outcome<Ability> root(Estimator estimator, byte[] answers, int answered) {
        DoubleUnaryOperator slope = theta -> slope(estimator, theta, answers);
        List<Double> roots = isConcave && estimator != Estimator.WLE ? onlyRoot(slope) : roots(slope);
        double best = isConcave ? Double.NEGATIVE_INFINITY : higherEnd(estimator, answers);
        double theta = Double.NaN;
        for (double each : roots) {
            double height = height(estimator, each, answers);
            if (height > best) {
                best = height;
                theta = each;
            }
        }
        if (Double.isNaN(theta)) {
            return beyond();
        }
        double information = information(theta, answers) + (estimator == Estimator.MAP ? 1 : 0);
        double se = 1 / StrictMath.sqrt(information);
        if (!Double.isFinite(se)) {
            return beyond();
        }
        Ability ability = new Ability(estimator, theta, se, answered);
        return ability.high() - ability.low() <= MOST_WIDTH ? Outcome.of(ability) : wide(ability);
    }

    private static Outcome<Ability> wide(Ability ability) {
        return Outcome.none(
                "too-wide",
                String.format(
                        Locale.ROOT,
                        "The answers allow every ability from %.1f to %.1f, wider than the scale from %d to %d.",
                        ability.low(),
                        ability.high(),
                        (int) -MOST_WIDTH / 2,
                        (int) MOST_WIDTH / 2),
                "Ask more items, nearer to this person; or use eap.");
    }

    private static Outcome<Ability> beyond() {
        return Outcome.none(
                "beyond-the-scale",
                "The answers point beyond every ability from " + (int) -END + " to " + (int) END + ".",
                "The items are too easy or too hard for this person; use eap, or add items nearer.");
    }

    /** With a chance of guessing the answers may be likeliest at no ability at all: the likelier, the farther out. */
    private double higherEnd(Estimator estimator, byte[] answers) {
        return StrictMath.max(height(estimator, -END, answers), height(estimator, END, answers));
    }

    /** Of a likelihood with one top at most. */
    private static List<Double> onlyRoot(DoubleUnaryOperator slope) {
        return slope.applyAsDouble(-END) > 0 && slope.applyAsDouble(END) <= 0
                ? List.of(bisect(slope, -END, END))
                : List.of();
    }

    private static List<Double> roots(DoubleUnaryOperator slope) {
        List<Double> roots = new ArrayList<>();
        double before = slope.applyAsDouble(-END);
        for (double at = -END; at < END - GRID / 2; at += GRID) {
            double after = slope.applyAsDouble(at + GRID);
            if (before > 0 && after <= 0) {
                roots.add(bisect(slope, at, at + GRID));
            }
            before = after;
        }
        return roots;
    }

    private static double bisect(DoubleUnaryOperator falling, double from, double to) {
        double low = from;
        double high = to;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = 0.5 * (low + high);
            if (falling.applyAsDouble(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    private double slope(Estimator estimator, double theta, byte[] answers) {
        double slope = 0;
        double bias = 0;
        double information = 0;
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] >= 0) {
                CurvePoint point = curves.get(i).at(theta);
                slope += point.slope(answers[i]);
                bias += point.bias();
                information += point.information();
            }
        }
        return switch (estimator) {
            case EAP, ML -> slope;
            case MAP -> slope - theta;
            case WLE -> information > 0 ? slope + bias / (2 * information) : slope;
        };
    }

    private double height(Estimator estimator, double theta, byte[] answers) {
        double log = 0;
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] >= 0) {
                log += StrictMath.log(curves.get(i).probabilities(theta)[answers[i]]);
            }
        }
        return switch (estimator) {
            case EAP, ML -> log;
            case MAP -> log - theta * theta / 2;
            case WLE -> log + 0.5 * StrictMath.log(StrictMath.max(1e-300, information(theta, answers)));
        };
    }

    private double information(double theta, byte[] answers) {
        double sum = 0;
        for (int i = 0; i < answers.length; i++) {
            sum += answers[i] >= 0 ? curves.get(i).information(theta) : 0;
        }
        return sum;
    }
}
