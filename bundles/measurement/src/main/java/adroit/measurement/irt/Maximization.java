package adroit.measurement.irt;

import adroit.measurement.number.Matrix;
import java.util.List;

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
        for (int step = 0; step < STEPS; step++) {
            if (layout.separable) {
                for (int item = 0; item < layout.items(); item++) {
                    improve(now, item);
                }
            } else {
                improveTogether(now);
            }
        }
        return now;
    }

    private void improve(double[] free, int item) {
        ItemStep step = likelihood.step(item, free);
        List<Layout.Term> terms = layout.terms.get(item);
        int n = terms.size();
        double[] gradient = new double[n];
        double[][] information = new double[n][n];
        for (int a = 0; a < n; a++) {
            gradient[a] = step.gradient[terms.get(a).place()];
            for (int b = 0; b < n; b++) {
                information[a][b] =
                        step.information[terms.get(a).place()][terms.get(b).place()];
            }
        }
        double[] move = solve(information, gradient);
        double before = likelihood.complete(item, free);
        double[] trial = free.clone();
        for (int halving = 0; halving < HALVINGS; halving++) {
            for (int a = 0; a < n; a++) {
                trial[terms.get(a).index()] = free[terms.get(a).index()] + move[a];
            }
            if (likelihood.complete(item, trial) >= before) {
                System.arraycopy(trial, 0, free, 0, free.length);
                return;
            }
            halve(move);
        }
    }

    private void improveTogether(double[] free) {
        double[] gradient = new double[layout.free];
        double[][] information = new double[layout.free][layout.free];
        for (int item = 0; item < layout.items(); item++) {
            gather(likelihood.step(item, free), layout.terms.get(item), gradient, information);
        }
        double[] move = solve(information, gradient);
        double before = completeAll(free);
        double[] trial = free.clone();
        for (int halving = 0; halving < HALVINGS; halving++) {
            for (int a = 0; a < free.length; a++) {
                trial[a] = free[a] + move[a];
            }
            if (completeAll(trial) >= before) {
                System.arraycopy(trial, 0, free, 0, free.length);
                return;
            }
            halve(move);
        }
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

    private double completeAll(double[] free) {
        double sum = 0;
        for (int item = 0; item < layout.items(); item++) {
            sum += likelihood.complete(item, free);
        }
        return sum;
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
