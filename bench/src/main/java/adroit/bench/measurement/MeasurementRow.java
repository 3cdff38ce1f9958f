package adroit.bench.measurement;

import adroit.bench.CpuTime;
import adroit.bench.Figure;
import adroit.bench.Figure.Pair;
import adroit.bench.Goal;
import adroit.bench.Row;
import adroit.bench.Run;
import adroit.measurement.irt.EapScale;
import adroit.measurement.irt.ItemCurve;
import adroit.measurement.irt.MarginalSteps;
import adroit.measurement.irt.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Scoring persons on a calibrated test, rescoring very many ratings, and a cycle of a calibration, on one thread. */
public final class MeasurementRow implements Row {
    private static final int SCORED = 50_000;
    private static final int PERSONS = 5_000;
    private static final int ITEMS = 500;
    private static final int WARM_UP = 6;
    private static final int MOST_ROUNDS = 7;
    private static final double MILLISECONDS = 1_000;

    @Override
    public String name() {
        return "measurement";
    }

    @Override
    public String sentence() {
        return "abilities by a graded test of " + Persons.ITEMS
                + " items at 61 nodes beside a plain multiply-add loop over the same tables; "
                + Panel.PEOPLE + " people × " + Panel.SKILLS + " skills × " + Panel.RATERS
                + " raters looked up in tables of patterns beside plain means; a cycle of " + ITEMS + " items × "
                + PERSONS
                + " persons beside the textbook's";
    }

    @Override
    public List<Figure> measure(Run run) {
        List<Figure> figures = new ArrayList<>();
        int rounds = Math.min(run.rounds(), MOST_ROUNDS);
        abilities(rounds, figures);
        run.progress().accept("measurement, abilities");
        figures.add(new Figure("CPU of rescoring by patterns", "ms", rescoring(rounds), Goal.atMost(1)));
        run.progress().accept("measurement, rescoring");
        figures.add(new Figure("CPU of a calibration's cycle", "ms", cycles(rounds), Goal.atMost(0.5)));
        run.progress().accept("measurement, " + rounds + " rounds");
        return figures;
    }

    private static void abilities(int rounds, List<Figure> figures) {
        Persons persons = new Persons(SCORED);
        for (int i = 0; i < WARM_UP; i++) {
            persons.multiplyAndAdd();
            persons.score(persons.plain);
            persons.score(persons.lanes);
        }
        requireEqual(persons);
        List<Pair> plain = new ArrayList<>();
        List<Pair> lanes = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            double reference = SCORED * MILLISECONDS / CpuTime.milliseconds(persons::multiplyAndAdd);
            plain.add(new Pair(reference, rate(persons, persons.plain)));
            lanes.add(new Pair(reference, rate(persons, persons.lanes)));
        }
        figures.add(new Figure("abilities per CPU second, plain", "/s", plain, Goal.atLeast(0.10)));
        if (EapScale.takesLanes()) {
            figures.add(new Figure("abilities per CPU second, by lanes", "/s", lanes, Goal.atLeast(0.35)));
        }
    }

    private static double rate(Persons persons, EapScale scale) {
        return SCORED * MILLISECONDS / CpuTime.milliseconds(() -> persons.score(scale));
    }

    private static void requireEqual(Persons persons) {
        persons.score(persons.plain);
        double[] abilities = persons.abilities.clone();
        double[] errors = persons.errors.clone();
        persons.score(persons.lanes);
        if (!Arrays.equals(abilities, persons.abilities) || !Arrays.equals(errors, persons.errors)) {
            throw new IllegalStateException("plain and by lanes differ");
        }
    }

    private static List<Pair> rescoring(int rounds) {
        Panel panel = new Panel(Panel.PEOPLE);
        panel.means();
        panel.lookUp();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            pairs.add(new Pair(CpuTime.milliseconds(panel::means), CpuTime.milliseconds(panel::lookUp)));
        }
        return pairs;
    }

    private static List<Pair> cycles(int rounds) {
        Answers answers = new Answers(PERSONS, ITEMS);
        TextbookCycle textbook = new TextbookCycle(answers.rows);
        MarginalSteps steps = MarginalSteps.of(answers.grid(), Model.TWO_PL).orElseThrow();
        for (int i = 0; i < WARM_UP; i++) {
            double expected = textbook.run(steps.curves());
            double log = steps.step();
            if (!(Math.abs(log - expected) < 1e-6)) {
                throw new IllegalStateException("log-likelihoods differ: " + expected + ", " + log);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            List<ItemCurve> curves = steps.curves();
            pairs.add(new Pair(
                    CpuTime.milliseconds(() -> textbook.run(curves)), CpuTime.milliseconds(() -> steps.step())));
        }
        return pairs;
    }
}
