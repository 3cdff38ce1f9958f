package adroit.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The usual reading of a channel: the newest observation of each source counts, and the level is their mean. One source has no standard error and says
 * so. With more, the standard error is that of a mean; its variance is never taken below 1/12, the variance of the error made by rounding to whole
 * levels (Sheppard 1898), so that two raters who happen to agree do not look infinitely precise.
 *
 * @param minimum how many sources it takes, at least 1
 */
public record MeanOfSources(int minimum) implements ChannelRule {
    private static final double ROUNDING_VARIANCE = 1.0 / 12.0;

    /** So few are compared with each other sooner than looked up. */
    private static final int FEW = 8;

    public MeanOfSources {
        if (minimum < 1) {
            throw new IllegalArgumentException("minimum is " + minimum + ": at least 1 source");
        }
    }

    @Override
    public Reading read(ScoringCase scoringCase, List<Observation> evidence) {
        List<Observation> newest = newestOfEachSource(evidence);
        if (newest.size() < minimum) {
            return new Reading.TooLittle(List.of(Reason.of(
                    "sources.too-few",
                    Map.of(
                            "channel", evidence.get(0).channel().key(),
                            "count", String.valueOf(newest.size()),
                            "minimum", String.valueOf(minimum)))));
        }
        double mean = mean(newest);
        return new Reading.Level(mean, standardError(newest, mean), List.of(reason(newest)));
    }

    /** A later observation of the same source takes the place of an earlier one. */
    public static List<Observation> newestOfEachSource(List<Observation> oldestFirst) {
        return oldestFirst.size() <= FEW ? newestOfFew(oldestFirst) : newestOfMany(oldestFirst);
    }

    private static List<Observation> newestOfFew(List<Observation> oldestFirst) {
        List<Observation> newest = new ArrayList<>(oldestFirst.size());
        for (Observation each : oldestFirst) {
            int at = 0;
            while (at < newest.size() && !newest.get(at).source().equals(each.source())) {
                at++;
            }
            if (at < newest.size()) {
                newest.set(at, each);
            } else {
                newest.add(each);
            }
        }
        return newest;
    }

    private static List<Observation> newestOfMany(List<Observation> oldestFirst) {
        Map<String, Observation> bySource = new LinkedHashMap<>();
        oldestFirst.forEach(o -> bySource.put(o.source(), o));
        return new ArrayList<>(bySource.values());
    }

    private static double mean(List<Observation> observations) {
        double sum = 0;
        for (Observation each : observations) {
            sum += each.level();
        }
        return sum / observations.size();
    }

    private static @Nullable Double standardError(List<Observation> observations, double mean) {
        int n = observations.size();
        if (n == 1) {
            return null;
        }
        double squares = 0;
        for (Observation each : observations) {
            squares += (each.level() - mean) * (each.level() - mean);
        }
        double variance = StrictMath.max(squares / (n - 1), ROUNDING_VARIANCE);
        return StrictMath.sqrt(variance / n);
    }

    private static Reason reason(List<Observation> newest) {
        String channel = newest.get(0).channel().key();
        String day = newest.get(newest.size() - 1).observed().toString();
        return newest.size() == 1
                ? Reason.of("ratings.one", "channel", channel, "observed", day)
                : Reason.of(
                        "ratings.mean", "channel", channel, "count", String.valueOf(newest.size()), "observed", day);
    }
}
