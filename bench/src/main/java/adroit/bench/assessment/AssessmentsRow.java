package adroit.bench.assessment;

import adroit.assessment.Assessment;
import adroit.assessment.Result;
import adroit.bench.CpuTime;
import adroit.bench.Figure;
import adroit.bench.Figure.Pair;
import adroit.bench.Goal;
import adroit.bench.Row;
import adroit.bench.Run;
import adroit.bench.batch.BatchKernel;
import adroit.bench.batch.BatchScores;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A million assessments, as numbers by the batch and as whole results with their reasons, beside a plain loop over the same arithmetic. */
public final class AssessmentsRow implements Row {
    private static final int ASSESSMENTS = 1_000_000;
    private static final int PEOPLE = 2_500;
    private static final int PASSES = ASSESSMENTS / PEOPLE;
    private static final int WHOLE_PASSES = 8;
    private static final int WARMING_PASSES = 60;
    private static final double WHOLE = (double) PEOPLE * WHOLE_PASSES;
    private static final int MOST_ROUNDS = 5;
    private static final double MILLISECONDS = 1_000;

    @Override
    public String name() {
        return "assessments";
    }

    @Override
    public String sentence() {
        return ASSESSMENTS + " assessments of " + Workforce.REQUIREMENTS
                + " requirements (levels, standings and gap types; then whole results of " + PEOPLE
                + " people) beside a plain loop over the same arithmetic";
    }

    @Override
    public List<Figure> measure(Run run) {
        Workforce workforce = new Workforce(PEOPLE);
        requireEqual(workforce);
        repeated(() -> workforce.plain.run(), PASSES / 4);
        repeated(() -> BatchKernel.score(workforce.columns), PASSES / 4);
        repeated(() -> results(workforce), WARMING_PASSES);
        List<Pair> batch = new ArrayList<>();
        List<Pair> whole = new ArrayList<>();
        int rounds = Math.min(run.rounds(), MOST_ROUNDS);
        for (int i = 0; i < rounds; i++) {
            double plain = rate(ASSESSMENTS, () -> repeated(workforce.plain::run, PASSES));
            batch.add(new Pair(
                    plain, rate(ASSESSMENTS, () -> repeated(() -> BatchKernel.score(workforce.columns), PASSES))));
            whole.add(new Pair(plain, rate(WHOLE, () -> repeated(() -> results(workforce), WHOLE_PASSES))));
            run.progress().accept("assessments, round " + (i + 1) + " of " + rounds);
        }
        return List.of(
                new Figure("levels and gap types per CPU second", "/s", batch, Goal.atLeast(0.25)),
                new Figure("results with reasons per CPU second", "/s", whole, Goal.atLeast(0.05)));
    }

    private static double rate(double assessments, Supplier<?> work) {
        return assessments * MILLISECONDS / CpuTime.milliseconds(work);
    }

    private static Object repeated(Supplier<?> work, int times) {
        Object last = "";
        for (int i = 0; i < times; i++) {
            last = work.get();
        }
        return last;
    }

    private static List<Result> results(Workforce workforce) {
        return workforce.cases.stream().map(Assessment::assess).toList();
    }

    private static void requireEqual(Workforce workforce) {
        BatchScores scores = BatchKernel.score(workforce.columns);
        double[] plain = workforce.plain.run();
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] != scores.level(i)) {
                throw new IllegalStateException("case " + i + " differs: " + plain[i] + ", " + scores.level(i));
            }
        }
    }
}
