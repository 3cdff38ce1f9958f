package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.Assessments;
import adroit.assessment.Impact;
import adroit.catalog.Catalog;
import adroit.catalog.EvidenceRule;
import adroit.catalog.Migration;
import adroit.catalogchange.ChangeWords;
import adroit.catalogchange.OpenDays;
import adroit.catalogchange.Relabelled;
import adroit.catalogchange.SkillChange;
import adroit.edition.CatalogEdition;
import adroit.evidence.Fact;
import adroit.jobanalysis.JobAnalyses;
import adroit.proposal.Comparison;
import adroit.proposal.Proposal;
import adroit.proposal.ProposalState;
import adroit.proposal.Step;
import adroit.scoring.Channel;
import adroit.scoring.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Levels that mean something else from the day on which the edition comes in force. */
class RelevelTest extends CatalogCity {
    private static final Map<Integer, Integer> FOUR_LEVELS = Map.of(2, 1, 3, 2, 4, 3, 5, 4);
    private static final String SKILL = "map-design";

    @Test
    void whatIsRatedUntilTheEditionComesInForceIsReadOnTheFormerLevels() {
        analyzed();
        Proposal made = proposeFourLevels("2");
        assertThat(OpenDays.in(edition(made).catalog())).isTrue();
        String looked = compared(made).asked().id();
        days.day = TODAY.plusDays(9);
        rated("p-before", 5, TODAY.plusDays(4));
        proposals.approve(DEE, "gis", made.id(), "", looked);
        days.day = TODAY.plusDays(10);
        proposals.publish(CLEO, "gis", made.id(), looked);
        days.day = TODAY.plusDays(20);
        rated("p-after", 5, TODAY.plusDays(10));
        assertThat(level("p-before")).isEqualTo(4.0);
        assertThat(level("p-after")).isEqualTo(5.0);
        assertThat(began()).isEqualTo(TODAY.plusDays(10));
    }

    @Test
    void whatWasPreviewedIsWhatHappensAlsoOnADayToCome() {
        analyzed();
        rated("p-0", 3, TODAY.minusDays(3));
        rated("p-1", 4, TODAY);
        Proposal made = proposeFourLevels("2");
        proposals.approve(DEE, "gis", made.id(), "", null);
        assertThat(Objects.requireNonNull(proposals.impact(HR, made).people().total())
                        .lower())
                .isEqualTo(1);
        Proposal waiting = proposals.schedule(CLEO, "gis", made.id(), TODAY.plusDays(3), null);
        Comparison previewed = compared(waiting);
        Impact.Counts total =
                Objects.requireNonNull(proposals.impact(HR, waiting).people().total());
        assertThat(total.lower()).isEqualTo(2);
        assertThat(total.newlyBelow()).isEqualTo(1);
        days.day = TODAY.plusDays(3);
        proposals.publishDue();
        assertThat(inForce().id()).isEqualTo(previewed.to().id());
        assertThat(began()).isEqualTo(TODAY.plusDays(3));
        assertThat(level("p-0")).isEqualTo(2.0);
        assertThat(level("p-1")).isEqualTo(3.0);
    }

    @Test
    void whatIsPublishedLateBeginsOnTheDayOnWhichItDoes() {
        Proposal made = proposeFourLevels("2");
        proposals.approve(DEE, "gis", made.id(), "", null);
        proposals.schedule(CLEO, "gis", made.id(), TODAY.plusDays(3), null);
        days.day = TODAY.plusDays(8);
        proposals.publishDue();
        assertThat(began()).isEqualTo(TODAY.plusDays(8));
    }

    @Test
    void whatWaitsForADayCanBePublishedEarlierByWhoLookedAtIt() {
        Proposal made = proposeFourLevels("2");
        proposals.approve(DEE, "gis", made.id(), "", null);
        Proposal waiting = proposals.schedule(CLEO, "gis", made.id(), TODAY.plusDays(3), null);
        proposals.publish(CLEO, "gis", made.id(), compared(waiting).to().id());
        assertThat(began()).isEqualTo(TODAY);
    }

    @Test
    void theEditionOfYesterdayIsNotTheOneOfTodayAndWhatIsAskedStays() {
        Proposal made = proposeFourLevels("2");
        Comparison yesterday = compared(made);
        days.day = TODAY.plusDays(1);
        assertThat(refusal(() -> proposals.approve(
                        DEE, "gis", made.id(), "", yesterday.to().id())))
                .isEqualTo("MOVED_ON");
        assertThat(compared(made).asked()).isEqualTo(yesterday.asked());
        Proposal approved =
                proposals.approve(DEE, "gis", made.id(), "", compared(made).to().id());
        assertThat(last(approved).edition()).isEqualTo(yesterday.asked().id());
        assertThat(found(
                        session -> session.proposals().edition(yesterday.asked().id())))
                .isPresent();
    }

    @Test
    void whatWasSwitchedBeforeTheProcessEndedKeepsItsDay() {
        Proposal made = proposeFourLevels("2");
        proposals.approve(DEE, "gis", made.id(), "", null);
        endsWhileSwitching();
        assertThatThrownBy(() -> proposals.publish(CLEO, "gis", made.id(), null))
                .hasMessage("the process ends here");
        assertNotedOnceTheNextDay(made);
    }

    @Test
    void whatWasBroughtTogetherAndSwitchedBeforeTheProcessEndedKeepsItsDay() {
        Proposal other =
                propose(DEE, catalog("2", skill(SKILL, "Cartography", false), skill("drafting", "Drafting", false)));
        Proposal made = proposeFourLevels("2");
        publish(other);
        proposals.approve(DEE, "gis", made.id(), "", null);
        endsWhileSwitching();
        assertThatThrownBy(() -> proposals.publish(CLEO, "gis", made.id(), null))
                .hasMessage("the process ends here");
        assertNotedOnceTheNextDay(made);
        assertThat(inForce().catalog().skill(SKILL).orElseThrow().title()).isEqualTo("Cartography");
    }

    private void endsWhileSwitching() {
        proposals.publishThrough((actor, edition, expected) -> {
            act(session -> session.editions().save(edition));
            disciplines.activate(field(edition));
            throw new IllegalStateException("the process ends here");
        });
    }

    private void assertNotedOnceTheNextDay(Proposal made) {
        String switched = inForce().id();
        restart();
        begin();
        List<String> again = new ArrayList<>();
        proposals.publishThrough((actor, edition, expected) -> again.add(edition.id()));
        days.day = TODAY.plusDays(1);
        assertThat(compared(proposals.find(CLEO, "gis", made.id())).conflicts()).isEmpty();
        proposals.publish(CLEO, "gis", made.id(), null);
        assertThat(again).isEmpty();
        Proposal done = proposals.find(CLEO, "gis", made.id());
        assertThat(done.published()).contains(switched);
        assertThat(done.history()).filteredOn(e -> e.step() == Step.PUBLISHED).hasSize(1);
        assertThat(began()).isEqualTo(TODAY);
    }

    @Test
    void ofTwoWhoAskForTheSameTheFirstDayStays() {
        Proposal first = proposeFourLevels("2");
        Proposal second = proposeFourLevels("2b");
        publish(first);
        days.day = TODAY.plusDays(5);
        assertThat(compared(second).conflicts()).isEmpty();
        publish(second);
        assertThat(began()).isEqualTo(TODAY);
        assertThat(proposals.find(CLEO, "gis", second.id()).state()).isEqualTo(ProposalState.PUBLISHED);
    }

    @Test
    void whoeverLevelsOtherwiseThanWhatIsInForceByNowIsAsked() {
        Proposal first = proposeFourLevels("2");
        Proposal other = propose(DEE, relevelled("2b", null, Map.of(5, 4)));
        publish(first);
        assertThat(compared(other).conflicts()).singleElement().satisfies(c -> assertThat(c.field())
                .isEqualTo("migrations.map-design"));
        Proposal decided = proposals.decide(
                DEE,
                "gis",
                other.id(),
                Map.of("skill/map-design/migrations.map-design", adroit.catalogchange.Merge.Side.MINE));
        days.day = TODAY.plusDays(4);
        publish(decided);
        assertThat(began()).isEqualTo(TODAY.plusDays(4));
    }

    @Test
    void aRevisionLeavesTheDayOpenOrTakesTheRuleBack() {
        Proposal made = proposeFourLevels("2");
        Catalog asked = compared(made).asked().catalog();
        days.day = TODAY.plusDays(2);
        Proposal reworded = proposals.revise(
                CLEO,
                "gis",
                made.id(),
                form(EvidenceRule.REASSESS, Map.of()).in(asked, "2"),
                null,
                "Count none.",
                null);
        assertThat(own(edition(reworded).catalog()).before()).isNull();
        assertThat(own(edition(reworded).catalog()).evidence()).isEqualTo(EvidenceRule.REASSESS);
        Catalog none = form(null, Map.of()).in(asked, "2");
        assertThat(none.skill(SKILL).orElseThrow().migrations()).isEmpty();
    }

    @Test
    void anAnalysisThatAsksForALevelThatMeansSomethingElseIsDueAsWasPreviewed() {
        analyzed();
        Proposal made = propose(CLEO, relevelled("2", null, Map.of(5, 4)));
        assertThat(proposals.impact(CLEO, made).analysesDue()).isZero();
        Proposal asked = propose(CLEO, relevelled("3", null, FOUR_LEVELS));
        assertThat(proposals.impact(CLEO, asked).analysesDue()).isEqualTo(1);
        days.day = TODAY.plusDays(2);
        publish(asked);
        assertThat(renewal.due(HR))
                .singleElement()
                .satisfies(
                        due -> assertThat(due.reasons())
                                .singleElement()
                                .satisfies(
                                        r -> assertThat(r.sentence())
                                                .contains(
                                                        "the skill “Map design” mean something else: level 3, which it asks for, is now level 2.")));
        days.day = TODAY.plusDays(3);
        publish(propose(CLEO, Relabelled.of(inForce().catalog(), "4", TODAY.plusDays(1))));
        assertThat(renewal.due(HR)).hasSize(1);
    }

    @Test
    void aDayThatAFileNamesStays() {
        publish(propose(CLEO, relevelled("2", LocalDate.of(2026, 3, 1), FOUR_LEVELS)));
        assertThat(began()).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void goingBackToTheFormerLevelsIsToldAndOldResultsStand() {
        analyzed();
        rated("p-0", 4, TODAY.minusDays(3));
        String first = inForce().id();
        publish(proposeFourLevels("2"));
        Assessments assessments = new Assessments(store, disciplines, days);
        String old =
                assessments.assess(adroit.identity.Actor.OWNER, request("p-0")).id();
        days.day = TODAY.plusDays(5);
        Proposal back = proposals.restore(CLEO, "gis", first, "It was better.");
        assertThat(compared(back).diff().changes())
                .extracting(ChangeWords::sentence)
                .anyMatch(s -> s.contains("The levels of the skill “Map design” mean something else")
                        && s.contains("The catalog does not say what that means for evidence"));
        publish(back);
        assertThat(level("p-0")).isEqualTo(4.0);
        assertThat(assessments
                        .replay(adroit.identity.Actor.OWNER, old)
                        .orElseThrow()
                        .identical())
                .isTrue();
        days.day = TODAY.plusDays(9);
        String relevelled = listed(session -> session.editions().of("gis")).stream()
                .filter(e -> e.catalog().skill(SKILL).orElseThrow().migrations().size() == 1)
                .findFirst()
                .orElseThrow()
                .id();
        publish(proposals.restore(CLEO, "gis", relevelled, "It was not."));
        assertThat(began()).isEqualTo(TODAY);
    }

    @Test
    void noFieldInServiceLeavesADayOpen() {
        assertThatThrownBy(() -> field(CatalogEdition.of(relevelled("2", null, FOUR_LEVELS))))
                .hasMessageContaining("leaves open from which day on");
    }

    private Comparison compared(Proposal proposal) {
        return proposals.compare(CLEO, proposal);
    }

    private CatalogEdition edition(Proposal proposal) {
        return found(session -> session.proposals().edition(proposal.edition())).orElseThrow();
    }

    private static adroit.proposal.CatalogEvent last(Proposal proposal) {
        return proposal.history().get(proposal.history().size() - 1);
    }

    private @Nullable LocalDate began() {
        return own(inForce().catalog()).before();
    }

    private static Migration own(Catalog catalog) {
        return catalog.skill(SKILL).orElseThrow().migrations().get(0);
    }

    private Proposal proposeFourLevels(String label) {
        return propose(CLEO, relevelled(label, null, FOUR_LEVELS));
    }

    private static Catalog relevelled(String label, @Nullable LocalDate day, Map<Integer, Integer> levels) {
        return catalog(
                label,
                skill(SKILL, "Map design", null, new Migration(SKILL, day, EvidenceRule.CARRIED, levels)),
                skill("drafting", "Drafting", false));
    }

    private static SkillChange form(@Nullable EvidenceRule rule, Map<Integer, Integer> levels) {
        return new SkillChange(
                SKILL, "Map design", "maps", "Designs maps", Map.of(), false, null, null, rule, levels, Map.of(), null);
    }

    private void analyzed() {
        publish(propose(CLEO, catalog("1b", skill(SKILL, "Map design", false), skill("drafting", "Drafting", false))));
        assertThat(new JobAnalyses(store, days).keep(HR, List.of(analysis()))).isEmpty();
    }

    private void rated(String person, double level, LocalDate day) {
        Sample.hire(store, Sample.employment(person, null, "Sam", person, "GIS Analyst", "Planning"));
        Sample.record(
                store,
                new Fact.Rating(
                        "c-" + person, person, "gis", day, SKILL, Channel.SUPERVISOR, "s-1", level, null, Map.of()));
    }

    private double level(String person) {
        Score score = first(new Assessments(store, disciplines, days), person).score();
        assertThat(score).isInstanceOf(Score.Scored.class);
        return ((Score.Scored) score).level();
    }
}
