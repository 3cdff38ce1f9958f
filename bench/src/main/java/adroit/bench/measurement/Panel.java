package adroit.bench.measurement;

import adroit.measurement.irt.ItemCurve;
import adroit.measurement.irt.PatternTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A million made-up people, each rated on 40 skills by up to three raters of different places, in chunks. */
final class Panel {
    static final int PEOPLE = 1_000_000;
    static final int SKILLS = 40;
    static final int RATERS = 3;
    private static final int CHUNK = 1_000;
    private static final int CATEGORIES = 5;
    private static final double[] SEVERITIES = {0.1, 0.4, -0.3};

    private final byte[][] chunks;
    private final double[] levels = new double[CHUNK * SKILLS];
    private final List<ItemCurve> curves = new ArrayList<>();

    Panel(int people) {
        Random random = new Random(1);
        chunks = new byte[people / CHUNK][CHUNK * SKILLS * RATERS];
        for (byte[] chunk : chunks) {
            for (int i = 0; i < chunk.length; i++) {
                chunk[i] = (byte) (random.nextInt(CATEGORIES + 1) - 1);
            }
        }
        for (int skill = 0; skill < SKILLS; skill++) {
            double shift = random.nextGaussian() / 2;
            curves.add(new ItemCurve(
                    ItemCurve.Shape.CUMULATIVE,
                    1.5,
                    List.of(shift - 1.8, shift - 0.6, shift + 0.6, shift + 1.8),
                    0,
                    1));
        }
    }

    /** Works out the tables for these severities and looks everybody up. */
    Object lookUp() {
        List<Double> severities = List.of(SEVERITIES[0], SEVERITIES[1], SEVERITIES[2]);
        List<PatternTable> tables =
                curves.stream().map(c -> new PatternTable(c, severities)).toList();
        double sum = 0;
        for (byte[] chunk : chunks) {
            PatternTable.score(tables, chunk, levels);
            sum += levels[0];
        }
        return sum;
    }

    /** What anybody would write first: the mean of the ratings, each raised by its rater's severity. */
    Object means() {
        double sum = 0;
        for (byte[] chunk : chunks) {
            for (int at = 0; at < levels.length; at++) {
                levels[at] = mean(chunk, at * RATERS);
            }
            sum += levels[0];
        }
        return sum;
    }

    private static double mean(byte[] ratings, int from) {
        double sum = 0;
        int count = 0;
        for (int r = 0; r < RATERS; r++) {
            if (ratings[from + r] >= 0) {
                sum += ratings[from + r] + SEVERITIES[r];
                count++;
            }
        }
        return sum / count;
    }
}
