package adroit.discipline.finance;

import adroit.scoring.Channel;
import adroit.scoring.DecidingChannel;
import adroit.scoring.MeanOfSources;
import adroit.scoring.Observation;
import adroit.scoring.Reason;
import adroit.scoring.ScoringCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * What one channel saw of each control; a person's own word is none. An observation names its control in the attribute {@code control} and says in {@code met} whether it was met.
 * The newest observation counts; of colleagues, as everywhere, a word counts from three on, and here what most of them saw last.
 */
final class Judgments {
    private static final String CONTROL = "control";
    private static final String MET = "met";

    private final Channel channel;
    private final SortedMap<String, List<Observation>> byControl = new TreeMap<>();

    private Judgments(Channel channel, List<Observation> oldestFirst) {
        this.channel = channel;
        oldestFirst.stream()
                .filter(o -> o.attributes().containsKey(CONTROL))
                .filter(o -> o.attributes().containsKey(MET))
                .forEach(o -> byControl
                        .computeIfAbsent(o.attributes().getOrDefault(CONTROL, ""), c -> new ArrayList<>())
                        .add(o));
    }

    static Judgments by(Channel channel, ScoringCase scoringCase) {
        return new Judgments(channel, channel == Channel.SELF ? List.of() : scoringCase.evidence(channel));
    }

    /** A reason for each control that is not met, by control. */
    List<Reason> notMet() {
        return reasons(
                this::isNotMet,
                (control, newest) -> Reason.of(
                        "control.not-met", Map.of(CONTROL, control, "observed", newest, "channel", channel.key())));
    }

    /** The same, of a channel that does not decide. */
    List<Reason> beside() {
        return reasons(
                this::isNotMet,
                (control, newest) -> Reason.of(
                        "control.not-met-beside",
                        Map.of(CONTROL, control, "observed", newest, "channel", channel.key())));
    }

    /** A reason for each control that was not met once and is now, by control. */
    List<Reason> metAgain() {
        return reasons(
                seen -> !isNotMet(seen) && seen.stream().anyMatch(o -> !met(o)) && met(newest(seen)),
                (control, newest) -> Reason.of("control.met-again", Map.of(CONTROL, control, "observed", newest)));
    }

    private List<Reason> reasons(Predicate<List<Observation>> which, BiFunction<String, String, Reason> reason) {
        List<Reason> reasons = new ArrayList<>();
        byControl.forEach((control, seen) -> {
            if (which.test(seen)) {
                reasons.add(reason.apply(control, newest(seen).observed().toString()));
            }
        });
        return reasons;
    }

    private boolean isNotMet(List<Observation> seen) {
        return channel == Channel.PEER ? mostSayNotMet(seen) : !met(newest(seen));
    }

    private static boolean mostSayNotMet(List<Observation> seen) {
        List<Observation> colleagues = MeanOfSources.newestOfEachSource(seen);
        long notMet = colleagues.stream().filter(o -> !met(o)).count();
        return colleagues.size() >= DecidingChannel.FEWEST_PEERS && 2 * notMet > colleagues.size();
    }

    private static Observation newest(List<Observation> seen) {
        return seen.get(seen.size() - 1);
    }

    private static boolean met(Observation observation) {
        return "yes".equals(observation.attributes().get(MET));
    }
}
