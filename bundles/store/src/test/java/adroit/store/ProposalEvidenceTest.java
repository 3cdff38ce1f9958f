package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.assessment.Assessments;
import adroit.assessment.Impact;
import adroit.assessment.RequirementResult;
import adroit.audit.AuditEntry;
import adroit.catalog.EvidenceRule;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.gap.Standing;
import adroit.identity.Actor;
import adroit.jobanalysis.JobAnalyses;
import adroit.proposal.Proposal;
import adroit.proposal.ProposalImpact;
import adroit.scoring.Reason;
import adroit.scoring.Score;
import adroit.work.Requirement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a proposal means for people, and for what is known of them. */
class ProposalEvidenceTest extends CatalogCity {
    @Test
    void whatWasPreviewedIsWhatHappensInEveryNumber() {
        staff("Planning", 2, 3, 3, 4, 4, 5, 5);
        staff("Utilities", 1, 3, 3, 5, 5, 5);
        staff("Fire", 3, 3, 4);
        staff("Police", 3, 5);
        Skill moved = skill(
                "map-design",
                "Map design",
                TODAY,
                new Migration("map-design", TODAY, EvidenceRule.FLAGGED, Map.of(2, 3, 3, 2, 4, 3, 5, 4)));
        Skill gone = skill("drafting", "Drafting", true);
        publish(propose(
                CLEO, catalog("2", skill("map-design", "Map design", false), skill("drafting", "Drafting", false))));
        assertThat(new JobAnalyses(store, days).keep(HR, List.of(analysis()))).isEmpty();
        Proposal made = propose(CLEO, catalog("3", moved, gone));
        ProposalImpact preview = proposals.impact(HR, made);
        assertThat(preview.analysesDue()).isEqualTo(1);
        int dueBefore = renewal.due(HR).size();

        Map<String, RequirementResult> before = assessAll();
        publish(made);
        assertThat(inForce().id()).isEqualTo(preview.edition());
        Map<String, RequirementResult> after = assessAll();

        assertThat(renewal.due(HR).size() - dueBefore).isEqualTo(preview.analysesDue());
        assertThat(preview.people().departments())
                .extracting(Impact.DepartmentImpact::title)
                .containsExactly("Fire", "Planning", "Police", "Utilities");
        assertThat(preview.people().notShown()).isZero();
        assertThat(proposals.impact(CLEO, made).people().total()).isNull();
        assertThat(listed(session -> session.audit().before(Long.MAX_VALUE, 100)))
                .extracting(AuditEntry::event)
                .filteredOn(e -> e.act().equals("proposal.impact"))
                .extracting(e -> e.account() + " " + e.subject())
                .containsExactly(HR.account() + " gis/" + made.id());
        for (Impact.DepartmentImpact each : preview.people().departments()) {
            assertThat(each.counts()).isEqualTo(counted(each.title(), before, after));
        }
        assertThat(Objects.requireNonNull(preview.people().total()).newlyBelow())
                .isPositive();
        assertThat(Objects.requireNonNull(preview.people().total()).newlyMet()).isPositive();
        assertThat(of(after, "p-0").score().reasons()).extracting(Reason::code).contains("evidence.carried");
    }

    @Test
    void anotherEditionMovesNoOldResult() {
        staff("Planning", 2, 3, 3, 4, 4);
        assertThat(new JobAnalyses(store, days).keep(HR, List.of(analysis()))).isEmpty();
        Assessments assessments = new Assessments(store, disciplines, days);
        String old = assessments.assess(Actor.OWNER, request("p-0")).id();
        Skill anew = skill(
                "map-design", "Map design", null, new Migration("map-design", TODAY, EvidenceRule.REASSESS, Map.of()));
        publish(propose(CLEO, catalog("2", anew, skill("drafting", "Drafting", false))));
        assertThat(assessments.replay(Actor.OWNER, old).orElseThrow().identical())
                .isTrue();
        RequirementResult now = first(assessments, "p-0");
        assertThat(now.score()).isInstanceOf(Score.NotEnoughEvidence.class);
        assertThat(now.score().reasons()).extracting(Reason::code).contains("evidence.reassess");
    }

    @Test
    void evidenceFollowsASkillIntoTheOneThatTookItsPlace() {
        staff("Planning", 2, 3, 3, 4, 4);
        assertThat(new JobAnalyses(store, days)
                        .keep(HR, List.of(asking("planner", new Requirement("cartography", 3, true, List.of())))))
                .isEmpty();
        Skill merged = skill(
                "cartography",
                "Cartography",
                null,
                new Migration("map-design", null, EvidenceRule.CARRIED, Map.of()),
                new Migration("drafting", null, EvidenceRule.CARRIED, Map.of()));
        Skill before = new Skill(
                "map-design",
                "Map design",
                "maps",
                SkillCategory.TECHNOLOGY,
                "Designs maps",
                List.of(),
                true,
                "cartography",
                List.of());
        publish(propose(CLEO, catalog("2", merged, before, skill("drafting", "Drafting", false))));
        assertThat(first(new Assessments(store, disciplines, days), "p-1").score())
                .isInstanceOfSatisfying(
                        Score.Scored.class, s -> assertThat(s.level()).isEqualTo(3.0));
    }

    private Impact.Counts counted(
            String department, Map<String, RequirementResult> before, Map<String, RequirementResult> after) {
        int known = 0;
        int higher = 0;
        int lower = 0;
        int below = 0;
        int met = 0;
        for (String person : people) {
            if (!department.equals(departments.get(person))) {
                continue;
            }
            double was = level(of(before, person));
            double is = level(of(after, person));
            known += Double.isNaN(was) && Double.isNaN(is) ? 0 : 1;
            higher += is > was ? 1 : 0;
            lower += is < was ? 1 : 0;
            boolean metBefore = of(before, person).standing() == Standing.MET;
            below += metBefore && of(after, person).standing() == Standing.BELOW ? 1 : 0;
            met += !metBefore && of(after, person).standing() == Standing.MET ? 1 : 0;
        }
        return new Impact.Counts(known, higher, lower, below, met, 0);
    }

    private static RequirementResult of(Map<String, RequirementResult> results, String person) {
        return Objects.requireNonNull(results.get(person));
    }

    private static double level(RequirementResult result) {
        return result.score() instanceof Score.Scored scored ? scored.level() : Double.NaN;
    }

    private Map<String, RequirementResult> assessAll() {
        Assessments assessments = new Assessments(store, disciplines, days);
        Map<String, RequirementResult> results = new HashMap<>();
        people.forEach(person -> results.put(person, first(assessments, person)));
        return results;
    }
}
