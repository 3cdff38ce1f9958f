package adroit.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The usual reading of a channel: the newest observation of each source counts, and the level is their mean. One source has no standard error and says
 * so. With more, the standard error is that of a mean; its variance is never taken below 1/12, the variance of the error made by rounding to whole
 * levels (Sheppard 1898), so that two raters who happen to agree do not look infinitely precise.
 *
 * <p>What was seen long before the newest observation is of another time, and stands beside with its day. Time alone changes nothing: as long as nobody has looked again an old rating
 * counts, and as many of the newest count as the channel takes.
 *
 * @param minimum how many sources it takes, at least 1
 * @param windowDays how many days before the newest observation the others may lie to count with it, at least 1
 */
public record MeanOfSources(int minimum, int windowDays) implements ChannelRule {
    /** The usual window: two years, so that one round of yearly ratings may be missed. */
    public static final int USUAL_WINDOW_DAYS = 730;

    private static final double ROUNDING_VARIANCE = 1.0 / 12.0;

    /** So few are compared with each other sooner than looked up. */
    private static final int FEW = 8;

    private static final List<String> COUNTS =
            IntStream.rangeClosed(0, FEW).mapToObj(String::valueOf).toList();

    /** Ratings of one round are mostly of one day, so that its text is made once. */
    private static volatile Day lastWritten = new Day(LocalDate.EPOCH, LocalDate.EPOCH.toString());

    public MeanOfSources {
        if (minimum < 1) {
            throw new IllegalArgumentException("minimum is " + minimum + ": at least 1 source");
        }
        if (windowDays < 1) {
            throw new IllegalArgumentException("windowDays is " + windowDays + ": at least 1 day");
        }
    }

    /** With the usual window. */
    public MeanOfSources(int minimum) {
        this(minimum, USUAL_WINDOW_DAYS);
    }

    @Override
    public Reading read(ScoringCase scoringCase, List<Observation> evidence) {
        List<Observation> newest = isOfDifferentSources(evidence) ? evidence : newestOfEachSource(evidence);
        if (newest.size() < minimum) {
            return new Reading.TooLittle(List.of(Reason.of(
                    "sources.too-few",
                    Map.of(
                            "channel", evidence.get(0).channel().key(),
                            "count", String.valueOf(newest.size()),
                            "minimum", String.valueOf(minimum)))));
        }
        LocalDate from = newest.size() == 1 ? null : from(newest);
        return from == null ? level(newest, List.of()) : level(since(from, newest), before(from, newest));
    }

    /** As mostly, where one or two look at somebody; of more it is not looked. */
    private static boolean isOfDifferentSources(List<Observation> evidence) {
        return evidence.size() == 1
                || evidence.size() == 2
                        && !evidence.get(0).source().equals(evidence.get(1).source());
    }

    private static Reading level(List<Observation> counting, List<Reason> beside) {
        double mean = mean(counting);
        List<Reason> reasons = List.of(reason(counting));
        if (!beside.isEmpty()) {
            reasons = new ArrayList<>(reasons);
            reasons.addAll(beside);
        }
        return new Reading.Level(mean, standardError(counting, mean), reasons);
    }

    private static List<Observation> since(LocalDate from, List<Observation> newest) {
        return newest.stream().filter(o -> !o.observed().isBefore(from)).toList();
    }

    private static List<Reason> before(LocalDate from, List<Observation> newest) {
        return newest.stream()
                .filter(o -> o.observed().isBefore(from))
                .map(MeanOfSources::older)
                .toList();
    }

    /** The first day of what counts; null where everything does. */
    private @Nullable LocalDate from(List<Observation> newest) {
        LocalDate window = lastDay(newest).minusDays(windowDays);
        if (!anyBefore(window, newest)) {
            return null;
        }
        List<LocalDate> days = newest.stream()
                .map(Observation::observed)
                .sorted(Comparator.reverseOrder())
                .toList();
        LocalDate fewest = days.get(minimum - 1);
        return fewest.isBefore(window) ? fewest : window;
    }

    private static LocalDate lastDay(List<Observation> observations) {
        LocalDate last = observations.get(0).observed();
        for (int i = 1; i < observations.size(); i++) {
            LocalDate day = observations.get(i).observed();
            last = day.isAfter(last) ? day : last;
        }
        return last;
    }

    private static boolean anyBefore(LocalDate day, List<Observation> observations) {
        for (int i = 0; i < observations.size(); i++) {
            if (observations.get(i).observed().isBefore(day)) {
                return true;
            }
        }
        return false;
    }

    private static Reason older(Observation observation) {
        return Reason.of(
                "ratings.older",
                "channel",
                observation.channel().key(),
                "level",
                Levels.text(observation.level()),
                "observed",
                observation.observed().toString());
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
        for (int i = 0; i < observations.size(); i++) {
            sum += observations.get(i).level();
        }
        return sum / observations.size();
    }

    private static @Nullable Double standardError(List<Observation> observations, double mean) {
        int n = observations.size();
        if (n == 1) {
            return null;
        }
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double off = observations.get(i).level() - mean;
            squares += off * off;
        }
        return Math.sqrt(Math.max(squares / (n - 1), ROUNDING_VARIANCE) / n);
    }

    private static Reason reason(List<Observation> newest) {
        String channel = newest.get(0).channel().key();
        String day = text(lastDay(newest));
        int count = newest.size();
        return count == 1
                ? Reason.of("ratings.one", "channel", channel, "observed", day)
                : Reason.of(
                        "ratings.mean",
                        "channel",
                        channel,
                        "count",
                        count <= FEW ? COUNTS.get(count) : String.valueOf(count),
                        "observed",
                        day);
    }

    private static String text(LocalDate day) {
        Day known = lastWritten;
        if (!known.day().equals(day)) {
            known = new Day(day, day.toString());
            lastWritten = known;
        }
        return known.text();
    }

    /** A day with its text. */
    private record Day(LocalDate day, String text) {}
}
