package adroit.measurement.irt;

import adroit.measurement.number.Matrix;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The M-step: from expected counts to better numbers, by damped scoring steps; each item alone where the model allows. */
final class Maximization {
    private static final int STEPS = 2;
    private static final int HALVINGS = 12;
    private static final double LONGEST = 1.5;

    private final Likelihood likelihood;
    private final Layout layout;

    Maximization(Likelihood likelihood) {
        this.likelihood = likelihood;
        this.layout = likelihood.layout();
    }

    double[] improved(double[] free) {
        double[] now = free.clone();
        if (layout.separable) {
            for (int item = 0; item < layout.items(); item++) {
                improve(now, item);
            }
        } else {
            improveTogether(now);
        }
        return now;
    }

    private void improve(double[] free, int item) {
        @Nullable ItemStep at = likelihood.step(item, free);
        for (int step = 0; step < STEPS && at != null; step++) {
            at = improve(free, item, at);
        }
    }

    /** @return what is known at the better numbers, null where there are none */
    private @Nullable ItemStep improve(double[] free, int item, ItemStep at) {
        List<Layout.Term> terms = layout.terms.get(item);
        int n = terms.size();
        double[] before = new double[n];
        for (int a = 0; a < n; a++) {
            before[a] = free[terms.get(a).index()];
        }
        double[] move = move(terms, at);
        for (int halving = 0; halving < HALVINGS; halving++) {
            for (int a = 0; a < n; a++) {
                free[terms.get(a).index()] = before[a] + move[a];
            }
            if (likelihood.isValid(item, free)) {
                ItemStep trial = likelihood.step(item, free);
                if (trial.value >= at.value) {
                    return trial;
                }
            }
            halve(move);
        }
        for (int a = 0; a < n; a++) {
            free[terms.get(a).index()] = before[a];
        }
        return null;
    }

    private static double[] move(List<Layout.Term> terms, ItemStep at) {
        int n = terms.size();
        double[] gradient = new double[n];
        double[][] information = new double[n][n];
        for (int a = 0; a < n; a++) {
            gradient[a] = at.gradient[terms.get(a).place()];
            for (int b = 0; b < n; b++) {
                information[a][b] =
                        at.information[terms.get(a).place()][terms.get(b).place()];
            }
        }
        return solve(information, gradient);
    }

    private void improveTogether(double[] free) {
        @Nullable List<ItemStep> at = steps(free);
        for (int step = 0; step < STEPS && at != null; step++) {
            at = improveTogether(free, at);
        }
    }

    private @Nullable List<ItemStep> improveTogether(double[] free, List<ItemStep> at) {
        double[] gradient = new double[layout.free];
        double[][] information = new double[layout.free][layout.free];
        for (int item = 0; item < layout.items(); item++) {
            gather(at.get(item), layout.terms.get(item), gradient, information);
        }
        double[] move = solve(information, gradient);
        double before = value(at);
        double[] trial = free.clone();
        for (int halving = 0; halving < HALVINGS; halving++) {
            for (int a = 0; a < free.length; a++) {
                trial[a] = free[a] + move[a];
            }
            List<ItemStep> there = layout.isValid(trial) ? steps(trial) : List.of();
            if (!there.isEmpty() && value(there) >= before) {
                System.arraycopy(trial, 0, free, 0, free.length);
                return there;
            }
            halve(move);
        }
        return null;
    }

    private List<ItemStep> steps(double[] free) {
        List<ItemStep> steps = new ArrayList<>();
        for (int item = 0; item < layout.items(); item++) {
            steps.add(likelihood.step(item, free));
        }
        return steps;
    }

    private static double value(List<ItemStep> steps) {
        double sum = 0;
        for (ItemStep each : steps) {
            sum += each.value;
        }
        return sum;
    }

    private static void gather(ItemStep step, List<Layout.Term> terms, double[] gradient, double[][] information) {
        for (Layout.Term a : terms) {
            gradient[a.index()] += a.coefficient() * step.gradient[a.place()];
            for (Layout.Term b : terms) {
                information[a.index()][b.index()] +=
                        a.coefficient() * b.coefficient() * step.information[a.place()][b.place()];
            }
        }
    }

    private static double[] solve(double[][] information, double[] gradient) {
        double ridge = 0;
        while (true) {
            double[][] firm = new double[information.length][];
            for (int i = 0; i < firm.length; i++) {
                firm[i] = information[i].clone();
                firm[i][i] += ridge;
            }
            var lower = Matrix.cholesky(firm);
            if (lower.isPresent()) {
                return shortened(Matrix.solve(lower.get(), gradient));
            }
            ridge = ridge == 0 ? 1e-6 : ridge * 10;
            if (ridge > 1e12) {
                return new double[gradient.length];
            }
        }
    }

    private static double[] shortened(double[] move) {
        double longest = 0;
        for (double each : move) {
            longest = StrictMath.max(longest, StrictMath.abs(each));
        }
        if (longest > LONGEST) {
            for (int i = 0; i < move.length; i++) {
                move[i] *= LONGEST / longest;
            }
        }
        return move;
    }

    private static void halve(double[] move) {
        for (int i = 0; i < move.length; i++) {
            move[i] /= 2;
        }
    }
}
