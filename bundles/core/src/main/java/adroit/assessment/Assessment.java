package adroit.assessment;

import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.evidence.Fact;
import adroit.evidence.PermittedUse;
import adroit.evidence.RecordedFact;
import adroit.evidence.Withdrawals;
import adroit.fit.ToolFits;
import adroit.gap.CredentialCheck;
import adroit.gap.ProcessGaps;
import adroit.gap.RequirementGaps;
import adroit.gap.StepFinding;
import adroit.scoring.Reason;
import adroit.scoring.Score;
import adroit.scoring.ScoringCase;
import adroit.work.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The functional core: a result from requirements, the evidence permitted for the purpose, a catalog edition, a scorer and a day. A pure function: no clock, no
 * store, no order of arrival; the same case gives the same bytes on every machine.
 */
public final class Assessment {
    private final AssessmentCase input;
    private final List<RecordedFact> permitted;

    private Assessment(AssessmentCase input) {
        this.input = input;
        this.permitted = new ArrayList<>(input.facts().size());
        Withdrawals withdrawn = Withdrawals.among(input.facts(), input.through());
        for (RecordedFact each : input.facts()) {
            if (each.sequence() <= input.through() && counts(each.fact(), withdrawn)) {
                permitted.add(each);
            }
        }
        permitted.sort(Comparator.comparingLong(RecordedFact::sequence));
    }

    /** Assesses one case. */
    public static Result assess(AssessmentCase input) {
        return new Assessment(input).result();
    }

    /** The evidence that a result of the case would rest on. */
    static EvidenceSet evidence(AssessmentCase input) {
        return EvidenceSet.of(input.through(), new Assessment(input).permitted);
    }

    private boolean counts(Fact fact, Withdrawals withdrawn) {
        return !fact.observed().isAfter(input.asOf())
                && PermittedUse.permits(input.purpose(), fact)
                && !withdrawn.include(fact);
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
        Catalog catalog = discipline.edition().catalog();
        KnownFacts known = KnownFacts.of(permitted, id, input.purpose(), input.asOf());
        CredentialCheck check = new CredentialCheck(catalog, known.credentials(), input.asOf());
        return new DisciplineResult(
                id,
                discipline.pin(),
                discipline.edition().id(),
                catalog.edition(),
                discipline.scorerIdentity(),
                requirements(discipline, known),
                new ProcessGaps(catalog, discipline.findings())
                        .of(discipline.analysis().processes(), known.steps()),
                discipline.findings().stream().filter(StepFinding::shown).toList(),
                discipline.analysis().credentials().stream()
                        .map(c -> CredentialResult.of(c, check.finding(c)))
                        .toList(),
                new ToolFits(catalog, known.tools()).of(known.dutyRatings()));
    }

    private List<RequirementResult> requirements(DisciplineCase discipline, KnownFacts known) {
        RequirementGaps gaps = new RequirementGaps(discipline.tools(), known.tools());
        List<@Nullable CarriedEvidence> evidence = evidence(discipline, known);
        Iterator<Score> scored = GuardedScorer.scores(discipline.scorer(), cases(discipline, known, evidence))
                .iterator();
        List<RequirementResult> results = new ArrayList<>(evidence.size());
        for (int i = 0; i < evidence.size(); i++) {
            DisciplineCase.Required required = discipline.required().get(i);
            Requirement requirement = required.requirement();
            CarriedEvidence carried = evidence.get(i);
            Score score = carried == null ? notInCatalog(requirement) : carried.explained(scored.next());
            results.add(new RequirementResult(
                    requirement,
                    score,
                    RequirementGaps.standing(requirement, score),
                    gaps.of(requirement, score),
                    required.inherited()));
        }
        return results;
    }

    /** What counts for each requirement, in their order; null where the catalog lacks its skill. */
    private static List<@Nullable CarriedEvidence> evidence(DisciplineCase discipline, KnownFacts known) {
        List<@Nullable CarriedEvidence> evidence =
                new ArrayList<>(discipline.required().size());
        for (DisciplineCase.Required each : discipline.required()) {
            Skill skill = each.skill();
            evidence.add(skill == null ? null : CarriedEvidence.of(skill, discipline::skill, known::ratings));
        }
        return evidence;
    }

    /** One case for each requirement whose skill the catalog has, in their order. */
    private List<ScoringCase> cases(
            DisciplineCase discipline, KnownFacts known, List<@Nullable CarriedEvidence> evidence) {
        Set<String> supplied = known.suppliedTools();
        List<ScoringCase> cases = new ArrayList<>(evidence.size());
        for (int i = 0; i < evidence.size(); i++) {
            DisciplineCase.Required each = discipline.required().get(i);
            Skill skill = each.skill();
            CarriedEvidence carried = evidence.get(i);
            if (skill != null && carried != null) {
                cases.add(new ScoringCase(
                        each.requirement(),
                        skill,
                        discipline.edition().catalog(),
                        carried.observations(),
                        supplied,
                        known.credentials(),
                        input.asOf()));
            }
        }
        return cases;
    }

    private static Score notInCatalog(Requirement requirement) {
        return new Score.Failed(List.of(Reason.of("skill.not-in-catalog", "skill", requirement.skill())));
    }
}
