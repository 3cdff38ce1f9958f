package adroit.assessment;

import adroit.evidence.Fact;
import adroit.evidence.PermittedUse;
import adroit.evidence.Purpose;
import adroit.evidence.RecordedFact;
import adroit.scoring.HeldCredential;
import adroit.scoring.Observation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What the permitted facts of one discipline come to, gathered once for all its requirements. */
final class KnownFacts {
    private static final int THOUSAND = 1_000;
    private static final int DIGITS_BEFORE = 9;
    private static final List<String> LAST_DIGITS = IntStream.range(0, THOUSAND)
            .mapToObj(last -> Integer.toString(THOUSAND + last).substring(1))
            .toList();

    private final Map<String, Boolean> tools;
    private final Map<String, Boolean> steps = new HashMap<>();
    private final Map<String, HeldCredential> credentials = new TreeMap<>();
    private final Map<String, List<Observation>> ratings = new HashMap<>();
    private final List<Fact.DutyRating> dutyRatings = new ArrayList<>();
    private final List<HeldCredential> held;
    private long thousands = -1;
    private String beginning = "";

    private KnownFacts(List<RecordedFact> permitted, String discipline, Purpose purpose, LocalDate asOf) {
        List<Fact.ToolAccess> access = new ArrayList<>();
        List<Fact.StepOutcome> outcomes = new ArrayList<>();
        List<Fact.Credential> records = new ArrayList<>();
        for (RecordedFact each : permitted) {
            Fact fact = each.fact();
            if (!fact.discipline().equals(discipline)) {
                continue;
            }
            if (fact instanceof Fact.Rating rating) {
                add(rating.skill(), observation(each.sequence(), rating));
            } else if (fact instanceof Fact.ToolAccess tool) {
                access.add(tool);
            } else if (fact instanceof Fact.StepOutcome outcome && PermittedUse.speaksOfPerson(purpose, outcome)) {
                outcomes.add(outcome);
            } else if (fact instanceof Fact.Credential credential) {
                records.add(credential);
            } else if (fact instanceof Fact.DutyRating rating) {
                dutyRatings.add(rating);
            }
        }
        Map<String, Boolean> newest = new HashMap<>();
        oldestFirst(access, a -> newest.put(a.tool(), a.supplied()));
        tools = Map.copyOf(newest);
        oldestFirst(outcomes, o -> steps.put(o.process() + "/" + o.step(), o.done()));
        records.removeIf(record -> record.heldFrom().isAfter(asOf));
        records.sort(Comparator.comparing(Fact.Credential::observed).thenComparing(Fact.Credential::heldFrom));
        records.forEach(c -> credentials.put(c.credential(), c.held()));
        dutyRatings.sort(Comparator.comparing(Fact::observed));
        held = List.copyOf(credentials.values());
    }

    /**
     * Gathers them.
     *
     * @param permitted in the order of recording
     * @param purpose for which a step counts where it speaks of the person, and not of the process alone
     * @param asOf what begins later, such as a license renewed ahead of time, does not count yet and takes nothing's place
     */
    static KnownFacts of(List<RecordedFact> permitted, String discipline, Purpose purpose, LocalDate asOf) {
        return new KnownFacts(permitted, discipline, purpose, asOf);
    }

    /** What was observed last counts, and of one day what was recorded last. */
    private static <T extends Fact> void oldestFirst(List<T> facts, Consumer<T> consumer) {
        facts.sort(Comparator.comparing(Fact::observed));
        facts.forEach(consumer);
    }

    /** Most skills are rated once or twice; lists of so few are kept as they are by whoever takes them over. */
    private void add(String skill, Observation one) {
        List<Observation> before = ratings(skill);
        switch (before.size()) {
            case 0 -> ratings.put(skill, List.of(one));
            case 1 -> ratings.put(skill, List.of(before.get(0), one));
            case 2 -> ratings.put(skill, new ArrayList<>(List.of(before.get(0), before.get(1), one)));
            default -> before.add(one);
        }
    }

    private Observation observation(long sequence, Fact.Rating rating) {
        return new Observation(
                id(sequence),
                rating.channel(),
                rating.source(),
                rating.observed(),
                rating.level(),
                rating.tool(),
                rating.attributes());
    }

    /** In the order of sequence numbers, also as text: with twelve digits at least. The facts of a person lie near each other, so that most begin alike. */
    private String id(long sequence) {
        if (sequence / THOUSAND != thousands) {
            thousands = sequence / THOUSAND;
            String digits = Long.toString(thousands);
            beginning = "e-" + "0".repeat(Math.max(0, DIGITS_BEFORE - digits.length())) + digits;
        }
        return beginning + LAST_DIGITS.get((int) (sequence % THOUSAND));
    }

    /** Tools that something is known of: id to supplied or not. */
    Map<String, Boolean> tools() {
        return tools;
    }

    /** Ids of the tools that the person is known to have. */
    Set<String> suppliedTools() {
        Set<String> supplied = new HashSet<>();
        tools.forEach((tool, has) -> {
            if (has) {
                supplied.add(tool);
            }
        });
        return supplied;
    }

    /** The newest outcome of each step, as {@code PROCESS/STEP}. */
    Map<String, Boolean> steps() {
        return steps;
    }

    /** The newest record of each credential that has begun, by its id; of those of one day the one held from the latest. */
    List<HeldCredential> credentials() {
        return held;
    }

    /** Ratings recorded under the skill of that id. */
    List<Observation> ratings(String skill) {
        return ratings.getOrDefault(skill, List.of());
    }

    /** In the order of day and recording. */
    List<Fact.DutyRating> dutyRatings() {
        return dutyRatings;
    }
}
