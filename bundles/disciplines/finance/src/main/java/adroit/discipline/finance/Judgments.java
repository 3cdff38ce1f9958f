package adroit.discipline.finance;

import adroit.scoring.Channel;
import adroit.scoring.Observation;
import adroit.scoring.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was last seen of each control, whatever channel saw it; a person's own word is none. An observation names its control in the attribute {@code control} and says in
 * {@code met} whether it was met.
 */
final class Judgments {
    private static final String CONTROL = "control";
    private static final String MET = "met";

    private final SortedMap<String, List<Observation>> byControl = new TreeMap<>();

    /** @param evidence oldest first */
    Judgments(List<Observation> evidence) {
        evidence.stream()
                .filter(o -> o.channel() != Channel.SELF)
                .filter(o -> o.attributes().containsKey(CONTROL))
                .filter(o -> o.attributes().containsKey(MET))
                .forEach(o -> byControl
                        .computeIfAbsent(o.attributes().getOrDefault(CONTROL, ""), c -> new ArrayList<>())
                        .add(o));
    }

    /** A reason for each control whose newest judgment is that it was not met, by control. */
    List<Reason> notMet() {
        List<Reason> reasons = new ArrayList<>();
        byControl.forEach((control, seen) -> {
            Observation newest = newest(seen);
            if (!met(newest)) {
                reasons.add(Reason.of(
                        "control.not-met",
                        Map.of(
                                CONTROL,
                                control,
                                "observed",
                                newest.observed().toString(),
                                "channel",
                                newest.channel().key())));
            }
        });
        return reasons;
    }

    /** A reason for each control that was not met once and is now, by control. */
    List<Reason> metAgain() {
        List<Reason> reasons = new ArrayList<>();
        byControl.forEach((control, seen) -> {
            if (met(newest(seen)) && seen.stream().anyMatch(o -> !met(o))) {
                reasons.add(Reason.of(
                        "control.met-again",
                        Map.of(
                                CONTROL,
                                control,
                                "observed",
                                newest(seen).observed().toString())));
            }
        });
        return reasons;
    }

    private static Observation newest(List<Observation> seen) {
        return seen.get(seen.size() - 1);
    }

    private static boolean met(Observation observation) {
        return "yes".equals(observation.attributes().get(MET));
    }
}
