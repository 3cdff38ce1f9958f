package adroit.bench.impact;

import adroit.assessment.Assessments;
import adroit.assessment.RequirementResult;
import adroit.assessment.Result;
import adroit.evidence.Purpose;
import adroit.gap.Standing;
import adroit.identity.Actor;
import adroit.scoring.Score;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What results say of everybody in the made-up city, as they are kept. */
final class Outcome {
    private final Map<String, List<Said>> people = new HashMap<>();

    /** Of one requirement. */
    private record Said(double level, boolean met, boolean below, boolean failed) {
        static Said of(RequirementResult result) {
            return new Said(
                    result.score() instanceof Score.Scored scored ? scored.level() : Double.NaN,
                    result.standing() == Standing.MET,
                    result.standing() == Standing.BELOW,
                    result.score() instanceof Score.Failed);
        }
    }

    /** Assesses everybody, as somebody does who presses the button. */
    static Outcome of(Assessments assessments) {
        Outcome outcome = new Outcome();
        assessments.listen(stored -> outcome.note(stored.result()));
        long made = assessments.assessEveryone(Actor.OWNER, Purpose.WORKFORCE_PLANNING, null, done -> {});
        if (made != outcome.people.size()) {
            throw new IllegalStateException(made + " results of " + outcome.people.size() + " people");
        }
        return outcome;
    }

    private void note(Result result) {
        people.put(
                result.person(),
                result.disciplines().stream()
                        .flatMap(d -> d.requirements().stream())
                        .map(Said::of)
                        .toList());
    }

    /** How many people, in this order: with a level, higher, lower, newly below, newly met, failed. */
    static int[] changes(Outcome before, Outcome after, Predicate<String> wanted) {
        int[] counts = new int[6];
        after.people.forEach((person, now) -> {
            if (wanted.test(person)) {
                count(Objects.requireNonNull(before.people.get(person)), now, counts);
            }
        });
        return counts;
    }

    private static void count(List<Said> was, List<Said> is, int[] counts) {
        boolean[] any = new boolean[counts.length];
        for (int i = 0; i < is.size(); i++) {
            Said former = was.get(i);
            Said now = is.get(i);
            boolean had = !Double.isNaN(former.level());
            boolean has = !Double.isNaN(now.level());
            any[0] |= had || has;
            any[1] |= has && !had || now.level() > former.level();
            any[2] |= had && !has || now.level() < former.level();
            any[3] |= former.met() && now.below();
            any[4] |= !former.met() && now.met();
            any[5] |= now.failed();
        }
        IntStream.range(0, any.length).filter(i -> any[i]).forEach(i -> counts[i]++);
    }
}
