package adroit.measurement.irt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the free numbers of a model make the segments of its items: each number of a segment is a fixed value plus a sum of free numbers
 * times coefficients. Rasch family: common slope or slope 1; rating scale: common steps.
 */
final class Layout {
    /** The logit of the chance of guessing that a fit begins with. */
    static final double START_LOWER = -1.7;

    private static final double FLATTEST = 1e-4;

    final Form form;
    final double[][] fixed;
    final List<List<Term>> terms;
    final int free;
    /** Whether each free number belongs to one item only. */
    final boolean separable;

    /** {@code segment[place] += coefficient · free[index]}. */
    record Term(int place, int index, double coefficient) {}

    private Layout(Form form, double[][] fixed, List<List<Term>> terms, int free, boolean separable) {
        this.form = form;
        this.fixed = fixed;
        this.terms = terms;
        this.free = free;
        this.separable = separable;
    }

    static Layout of(Model model, Discrimination discrimination, Responses data) {
        Form form = model == Model.THREE_PL ? Form.GUESSING : model == Model.GRADED ? Form.CUMULATIVE : Form.ADJACENT;
        boolean ownSlopes = !model.isRaschFamily();
        boolean common = model.isRaschFamily() && discrimination == Discrimination.COMMON;
        boolean steps = model == Model.RATING_SCALE;
        List<List<Term>> terms = new ArrayList<>();
        double[][] fixed = new double[data.items()][];
        int index = 0;
        int shared = steps ? data.items() : total(data);
        for (int i = 0; i < data.items(); i++) {
            int m = data.categories(i) - 1;
            List<Term> own = new ArrayList<>();
            fixed[i] = new double[form == Form.GUESSING ? 3 : m + 1];
            fixed[i][0] = ownSlopes || common ? 0 : 1;
            if (ownSlopes) {
                own.add(new Term(0, index++, 1));
            }
            if (common) {
                own.add(new Term(0, shared + (steps ? m - 1 : 0), 1));
            }
            for (int k = 1; k <= m; k++) {
                if (steps) {
                    own.add(new Term(k, i, -k));
                    if (k < m) {
                        own.add(new Term(k, shared + k - 1, -1));
                    }
                } else {
                    own.add(new Term(k, index++, 1));
                }
            }
            if (form == Form.GUESSING) {
                own.add(new Term(2, index++, 1));
            }
            terms.add(own);
        }
        int free = steps ? data.items() + data.categories(0) - 2 + (common ? 1 : 0) : index + (common ? 1 : 0);
        return new Layout(form, fixed, terms, free, !steps && !common);
    }

    private static int total(Responses data) {
        int sum = 0;
        for (int i = 0; i < data.items(); i++) {
            sum += data.categories(i) - 1;
        }
        return sum;
    }

    int items() {
        return fixed.length;
    }

    double[] segment(int item, double[] free) {
        double[] segment = fixed[item].clone();
        for (Term term : terms.get(item)) {
            segment[term.place()] += term.coefficient() * free[term.index()];
        }
        return segment;
    }

    boolean isValid(double[] free) {
        for (int i = 0; i < items(); i++) {
            if (!form.isValid(segment(i, free))) {
                return false;
            }
        }
        return true;
    }

    List<ItemCurve> curves(double[] free) {
        List<ItemCurve> curves = new ArrayList<>();
        for (int i = 0; i < items(); i++) {
            curves.add(form.curve(segment(i, free)));
        }
        return curves;
    }

    /**
     * The same curves for persons with mean 0 and standard deviation 1, where these numbers were found for persons of another mean and
     * deviation. Slopes that are fixed take no part: then only the mean is moved. Where that would make an item steeper than any may be, nothing is moved.
     */
    double[] standardized(double[] free, double mean, double deviation) {
        double[] moved = free.clone();
        boolean[] done = new boolean[free.length];
        for (int i = 0; i < items(); i++) {
            double slope = segment(i, free)[0];
            for (Term term : terms.get(i)) {
                if (!done[term.index()]) {
                    done[term.index()] = true;
                    moved[term.index()] = moved(term, free[term.index()], slope * mean, deviation);
                }
            }
        }
        return isValid(moved) ? moved : free;
    }

    private double moved(Term term, double value, double shift, double deviation) {
        if (term.place() == 0) {
            return value * deviation;
        }
        if (form == Form.GUESSING && term.place() == 2) {
            return value;
        }
        if (term.coefficient() < 0) {
            boolean location =
                    term.index() < items(); // of the rating scale; its common steps stand behind the locations
            return location ? value - shift : value;
        }
        return value + (form == Form.ADJACENT ? term.place() * shift : shift);
    }

    /** Numbers of a guessing model at which it is what another layout of the same items is at its own, but for the chance of guessing. */
    double[] guessing(Layout other, double[] reached, double logit) {
        double[] start = new double[free];
        for (int i = 0; i < items(); i++) {
            double[] segment = other.segment(i, reached);
            for (Term term : terms.get(i)) {
                start[term.index()] = term.place() < segment.length ? segment[term.place()] : logit;
            }
        }
        return start;
    }

    /** The items that tell no ability from another: without a slope there is no threshold. */
    List<Integer> flat(double[] free) {
        return IntStream.range(0, items())
                .filter(i -> StrictMath.abs(segment(i, free)[0]) < FLATTEST)
                .boxed()
                .toList();
    }

    /** The items with a threshold farther than that from 0. */
    List<Integer> beyond(double[] free, double far) {
        return IntStream.range(0, items())
                .filter(i -> Arrays.stream(form.thresholds(segment(i, free))).anyMatch(b -> StrictMath.abs(b) > far))
                .boxed()
                .toList();
    }

    /** Slopes of 1 and intercepts from how often each category was given. */
    double[] start(Responses data) {
        double[] start = new double[free];
        for (int i = 0; i < items(); i++) {
            double[] guess = guess(data, i);
            for (Term term : terms.get(i)) {
                boolean rating = terms.get(i).size() > 1 && term.coefficient() < 0;
                if (!rating) {
                    start[term.index()] = guess[term.place()];
                } else if (term.coefficient() == 1 - guess.length && guess.length > 1) {
                    start[term.index()] = -guess[guess.length - 1] / (guess.length - 1);
                }
            }
        }
        return start;
    }

    private double[] guess(Responses data, int item) {
        double[] counts = new double[data.categories(item)];
        double all = 0;
        for (byte[] row : data.answers()) {
            if (row[item] >= 0) {
                counts[row[item]]++;
                all++;
            }
        }
        double[] guess = new double[fixed[item].length];
        guess[0] = 1;
        double above = all;
        for (int k = 1; k < counts.length; k++) {
            above -= counts[k - 1];
            guess[k] = form == Form.CUMULATIVE
                    ? StrictMath.log((above + 0.5) / (all - above + 0.5))
                    : StrictMath.log((counts[k] + 0.5) / (counts[0] + 0.5));
        }
        if (form == Form.GUESSING) {
            guess[2] = START_LOWER;
        }
        return guess;
    }
}
