package adroit.bench.heatmap;

import adroit.bench.CpuTime;
import adroit.bench.Figure;
import adroit.bench.Figure.Pair;
import adroit.bench.Goal;
import adroit.bench.Row;
import adroit.bench.Run;
import adroit.gap.Standing;
import adroit.insight.StandingColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A heat map of departments and skills from the product's columns, beside a scan of plain arrays. */
@SuppressWarnings("EnumOrdinal") // both sides count by it
public final class HeatMapRow implements Row {
    private static final int RATINGS = 10_000_000;
    private static final int DEPARTMENTS = 40;
    private static final int SKILLS = 120;
    private static final int WARM_UP = 20;
    private static final Standing[] STANDINGS = Standing.values();

    @Override
    public String name() {
        return "heatmap";
    }

    @Override
    public String sentence() {
        return "departments × skills counted from the columns of " + RATINGS
                + " ratings beside a scan of plain arrays of the same ratings";
    }

    @Override
    public List<Figure> measure(Run run) {
        Plain plain = new Plain(RATINGS);
        StandingColumns columns = new StandingColumns();
        Random random = new Random(1);
        for (int i = 0; i < RATINGS; i++) {
            int department = random.nextInt(DEPARTMENTS);
            int skill = random.nextInt(SKILLS);
            int standing = random.nextInt(STANDINGS.length);
            plain.set(i, department, skill, standing);
            columns.add(department * SKILLS + skill, STANDINGS[standing], Float.NaN);
        }
        requireEqual(plain, columns);
        for (int i = 0; i < WARM_UP; i++) {
            plain.counts();
            columns.counts(DEPARTMENTS * SKILLS);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < run.rounds(); i++) {
            double reference = CpuTime.milliseconds(plain::counts);
            pairs.add(new Pair(reference, CpuTime.milliseconds(() -> columns.counts(DEPARTMENTS * SKILLS))));
        }
        run.progress().accept("heatmap, " + run.rounds() + " rounds");
        return List.of(new Figure("CPU of one heat map", "ms", pairs, Goal.atMost(2)));
    }

    private static void requireEqual(Plain plain, StandingColumns columns) {
        if (!Arrays.equals(plain.counts(), columns.counts(DEPARTMENTS * SKILLS))) {
            throw new IllegalStateException("the two heat maps differ");
        }
    }

    /** What anybody would write first. */
    private static final class Plain {
        private final byte[] departments;
        private final short[] skills;
        private final byte[] standings;

        Plain(int size) {
            departments = new byte[size];
            skills = new short[size];
            standings = new byte[size];
        }

        void set(int i, int department, int skill, int standing) {
            departments[i] = (byte) department;
            skills[i] = (short) skill;
            standings[i] = (byte) standing;
        }

        int[] counts() {
            int[] counts = new int[DEPARTMENTS * SKILLS * STANDINGS.length];
            for (int i = 0; i < departments.length; i++) {
                counts[(departments[i] * SKILLS + skills[i]) * STANDINGS.length + standings[i]]++;
            }
            return counts;
        }
    }
}
