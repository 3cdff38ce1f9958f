package adroit.assessment;

import adroit.catalog.Skill;
import adroit.evidence.Fact;
import adroit.evidence.PermittedUse;
import adroit.evidence.RecordedFact;
import adroit.fit.ToolFits;
import adroit.gap.CredentialCheck;
import adroit.gap.ProcessGaps;
import adroit.gap.RequirementGaps;
import adroit.gap.StepFinding;
import adroit.scoring.Channel;
import adroit.scoring.HeldCredential;
import adroit.scoring.Observation;
import adroit.scoring.Reason;
import adroit.scoring.Score;
import adroit.scoring.ScoringCase;
import adroit.work.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The functional core: a result from requirements, the evidence permitted for the purpose, a catalog edition, a scorer and a day. A pure function: no clock, no
 * store, no order of arrival; the same case gives the same bytes on every machine.
 */
public final class Assessment {
    private static final int ID_DIGITS = 12;

    private final AssessmentCase input;
    private final List<RecordedFact> permitted;

    private Assessment(AssessmentCase input) {
        this.input = input;
        this.permitted = input.facts().stream()
                .filter(f -> f.sequence() <= input.through())
                .filter(f -> !f.fact().observed().isAfter(input.asOf()))
                .filter(f -> permits(f.fact()))
                .sorted(Comparator.comparingLong(RecordedFact::sequence))
                .toList();
    }

    /** Assesses one case. */
    public static Result assess(AssessmentCase input) {
        return new Assessment(input).result();
    }

    private boolean permits(Fact fact) {
        if (fact instanceof Fact.Rating rating) {
            return PermittedUse.permits(input.purpose(), rating.channel());
        }
        if (fact instanceof Fact.DutyRating rating) {
            return PermittedUse.permits(input.purpose(), rating.channel());
        }
        if (fact instanceof Fact.StepOutcome outcome) {
            return PermittedUse.permits(input.purpose(), outcome.channel());
        }
        if (fact instanceof Fact.Credential) {
            return PermittedUse.permits(input.purpose(), Channel.CREDENTIAL);
        }
        return fact instanceof Fact.ToolAccess;
    }

    private Result result() {
        return new Result(
                input.person(),
                input.position(),
                input.purpose(),
                input.asOf(),
                EvidenceSet.of(input.through(), permitted),
                input.disciplines().stream().map(this::discipline).toList(),
                lacking());
    }

    private List<Reason> lacking() {
        List<Reason> lacking = new ArrayList<>();
        input.notActive().forEach(d -> lacking.add(Reason.of("discipline.not-active", Map.of("discipline", d))));
        if (input.disciplines().isEmpty() && lacking.isEmpty()) {
            lacking.add(Reason.of("analysis.none"));
        }
        return lacking;
    }

    private DisciplineResult discipline(DisciplineCase discipline) {
        String id = discipline.analysis().discipline();
        Map<String, Boolean> tools = toolAccess(id);
        List<HeldCredential> held = credentials(id);
        Known known = new Known(tools, supplied(tools), held, observations(id));
        CredentialCheck check = new CredentialCheck(discipline.edition().catalog(), held, input.asOf());
        return new DisciplineResult(
                id,
                AnalysisPin.of(discipline.analysis()),
                discipline.edition().id(),
                discipline.edition().catalog().edition(),
                discipline.scorerIdentity(),
                discipline.analysis().requirements().stream()
                        .map(r -> requirement(discipline, r, known))
                        .toList(),
                new ProcessGaps(discipline.edition().catalog(), discipline.findings())
                        .of(discipline.analysis().processes(), stepOutcomes(id)),
                discipline.findings().stream().filter(StepFinding::shown).toList(),
                discipline.analysis().credentials().stream()
                        .map(c -> CredentialResult.of(c, check.finding(c)))
                        .toList(),
                new ToolFits(discipline.edition().catalog(), tools).of(oldestObservedFirst(Fact.DutyRating.class, id)));
    }

    /** What the facts of one discipline come to, gathered once for all its requirements. */
    private record Known(
            Map<String, Boolean> tools,
            Set<String> supplied,
            List<HeldCredential> credentials,
            Map<String, List<Observation>> bySkill) {}

    private RequirementResult requirement(DisciplineCase discipline, Requirement requirement, Known known) {
        Score score = discipline
                .edition()
                .catalog()
                .skill(requirement.skill())
                .map(skill -> score(discipline, requirement, skill, known))
                .orElseGet(() -> new Score.Failed(
                        List.of(Reason.of("skill.not-in-catalog", Map.of("skill", requirement.skill())))));
        return new RequirementResult(
                requirement,
                score,
                RequirementGaps.standing(requirement, score),
                new RequirementGaps(discipline.edition().catalog(), known.tools()).of(requirement, score));
    }

    private Score score(DisciplineCase discipline, Requirement requirement, Skill skill, Known known) {
        return GuardedScorer.score(
                discipline.scorer(),
                new ScoringCase(
                        requirement,
                        skill,
                        discipline.edition().catalog(),
                        known.bySkill().getOrDefault(skill.id(), List.of()),
                        known.supplied(),
                        known.credentials(),
                        input.asOf()));
    }

    private static Set<String> supplied(Map<String, Boolean> tools) {
        return tools.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, List<Observation>> observations(String discipline) {
        Map<String, List<Observation>> bySkill = new HashMap<>();
        for (RecordedFact each : permitted) {
            if (each.fact() instanceof Fact.Rating rating && rating.discipline().equals(discipline)) {
                bySkill.computeIfAbsent(rating.skill(), skill -> new ArrayList<>())
                        .add(observation(each.sequence(), rating));
            }
        }
        return bySkill;
    }

    private static Observation observation(long sequence, Fact.Rating rating) {
        return new Observation(
                id(sequence),
                rating.channel(),
                rating.source(),
                rating.observed(),
                rating.level(),
                rating.tool(),
                rating.attributes());
    }

    /** In the order of sequence numbers, also as text. */
    private static String id(long sequence) {
        String digits = Long.toString(sequence);
        return "e-" + "0".repeat(Math.max(0, ID_DIGITS - digits.length())) + digits;
    }

    private Map<String, Boolean> toolAccess(String discipline) {
        Map<String, Boolean> newest = new TreeMap<>();
        oldestObservedFirst(Fact.ToolAccess.class, discipline).forEach(a -> newest.put(a.tool(), a.supplied()));
        return newest;
    }

    private Map<String, Boolean> stepOutcomes(String discipline) {
        Map<String, Boolean> newest = new TreeMap<>();
        oldestObservedFirst(Fact.StepOutcome.class, discipline)
                .forEach(o -> newest.put(o.process() + "/" + o.step(), o.done()));
        return newest;
    }

    /** The newest record of each credential. */
    private List<HeldCredential> credentials(String discipline) {
        Map<String, HeldCredential> newest = new TreeMap<>();
        oldestObservedFirst(Fact.Credential.class, discipline).forEach(c -> newest.put(c.credential(), c.held()));
        return List.copyOf(newest.values());
    }

    private <T extends Fact> List<T> oldestObservedFirst(Class<T> kind, String discipline) {
        return permitted.stream()
                .map(RecordedFact::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(f -> f.discipline().equals(discipline))
                .sorted(Comparator.comparing(Fact::observed))
                .toList();
    }
}
