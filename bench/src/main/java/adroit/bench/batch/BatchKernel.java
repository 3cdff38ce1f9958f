package adroit.bench.batch;

import adroit.gap.GapType;
import adroit.gap.Standing;
import adroit.scoring.Channel;
import adroit.scoring.Levels;
import adroit.scoring.MeanOfSources;
import java.util.Arrays;

/**
 * The usual rule over columns: the numbers of {@link adroit.scoring.DecidingChannel#usual} and the types of {@link adroit.gap.RequirementGaps}, to the last bit, without objects or
 * reasons. Where somebody asks why, the explained path answers for that one case.
 */
@SuppressWarnings("EnumOrdinal") // in memory only; never stored or sent
public final class BatchKernel {
    private static final double ROUNDING_VARIANCE = 1.0 / 12.0;
    private static final int FEWEST_PEERS = 3;
    private static final int PEER = CaseColumns.ORDER.indexOf(Channel.PEER);
    private static final byte MET = (byte) Standing.MET.ordinal();
    private static final byte MAY_BE_MET = (byte) Standing.MAY_BE_MET.ordinal();
    private static final byte BELOW = (byte) Standing.BELOW.ordinal();
    private static final byte NOT_ENOUGH = (byte) Standing.NOT_ENOUGH_EVIDENCE.ordinal();
    private static final byte CAPABILITY = (byte) GapType.CAPABILITY.ordinal();
    private static final byte TALENT = (byte) GapType.TALENT.ordinal();

    private final CaseColumns cases;
    private final BatchScores scores;
    private final double[] newest;
    private final int[] newestOf;
    private final int[] newestDay;
    private final int[] sorted;

    private BatchKernel(CaseColumns cases) {
        this.cases = cases;
        this.scores = new BatchScores(cases.size);
        this.newest = new double[cases.most];
        this.newestOf = new int[cases.most];
        this.newestDay = new int[cases.most];
        this.sorted = new int[cases.most];
    }

    /** Scores every case. */
    public static BatchScores score(CaseColumns cases) {
        BatchKernel kernel = new BatchKernel(cases);
        for (int i = 0; i < cases.size; i++) {
            kernel.score(i);
            kernel.compare(i);
        }
        return kernel.scores;
    }

    private void score(int number) {
        scores.levels[number] = Double.NaN;
        scores.errors[number] = Double.NaN;
        int end = cases.first[number + 1];
        int from = cases.first[number];
        while (from < end) {
            byte channel = cases.channels[from];
            int to = from + 1;
            while (to < end && cases.channels[to] == channel) {
                to++;
            }
            int count = newestOfEachSource(from, to);
            int fewest = channel == PEER ? FEWEST_PEERS : 1;
            if (channel < CaseColumns.ORDER.size() && count >= fewest) {
                decide(number, count == 1 ? 1 : ofOneTime(count, fewest));
                return;
            }
            from = to;
        }
    }

    /** A later rating of the same source takes the place of an earlier one. */
    private int newestOfEachSource(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            int at = 0;
            while (at < count && newestOf[at] != cases.sources[i]) {
                at++;
            }
            newestOf[at] = cases.sources[i];
            newest[at] = cases.levels[i];
            newestDay[at] = cases.days[i];
            count = Math.max(count, at + 1);
        }
        return count;
    }

    /** Keeps those within the window before the newest, and at least the fewest, in their order. */
    private int ofOneTime(int count, int fewest) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            first = Math.min(first, newestDay[i]);
            last = Math.max(last, newestDay[i]);
        }
        if (last - first <= MeanOfSources.USUAL_WINDOW_DAYS) {
            return count;
        }
        System.arraycopy(newestDay, 0, sorted, 0, count);
        Arrays.sort(sorted, 0, count);
        int from = Math.min(last - MeanOfSources.USUAL_WINDOW_DAYS, sorted[count - fewest]);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (newestDay[i] >= from) {
                newest[kept++] = newest[i];
            }
        }
        return kept;
    }

    private void decide(int number, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += newest[i];
        }
        double mean = sum / count;
        scores.levels[number] = Levels.rounded(mean);
        if (count > 1) {
            double squares = 0;
            for (int i = 0; i < count; i++) {
                squares += (newest[i] - mean) * (newest[i] - mean);
            }
            double variance = Math.max(squares / (count - 1), ROUNDING_VARIANCE);
            scores.errors[number] = Levels.rounded(StrictMath.sqrt(variance / count));
        }
    }

    private void compare(int number) {
        int requirement = cases.requirements[number];
        byte standing = standing(cases.required[requirement], scores.levels[number], scores.errors[number]);
        boolean missing = cases.tools.missing(requirement, cases.supplied[number], cases.denied[number]);
        scores.standings[number] = standing;
        scores.gaps[number] = missing ? CAPABILITY : standing == BELOW ? TALENT : BatchScores.NO_GAP;
    }

    /** A standard error that is not there is NaN, and nothing is at most NaN. */
    private static byte standing(int required, double level, double error) {
        if (Double.isNaN(level)) {
            return NOT_ENOUGH;
        }
        double under = Levels.rounded(required - level);
        return under <= 0 ? MET : under <= error ? MAY_BE_MET : BELOW;
    }
}
