package adroit.assessment;

import adroit.catalog.Catalog;
import adroit.evidence.Fact;
import adroit.evidence.PermittedUse;
import adroit.evidence.RecordedFact;
import adroit.evidence.Withdrawals;
import adroit.fit.ToolFits;
import adroit.gap.CredentialCheck;
import adroit.gap.ProcessGaps;
import adroit.gap.StepFinding;
import adroit.scoring.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

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
        Asked asked = new Asked(discipline, known);
        return asked.results(GuardedScorer.scores(discipline.scorer(), asked.cases(input.asOf())));
    }

    /** What is asked of the person, field by field, as a result of the case would hold it against the evidence. */
    static List<Asked> asked(AssessmentCase input) {
        Assessment assessment = new Assessment(input);
        return input.disciplines().stream()
                .map(discipline -> new Asked(
                        discipline,
                        KnownFacts.of(
                                assessment.permitted,
                                discipline.analysis().discipline(),
                                input.purpose(),
                                input.asOf())))
                .toList();
    }
}
