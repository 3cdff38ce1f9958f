package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.catalog.Catalog;
import adroit.catalog.ItemStatus;
import adroit.catalog.TestItem;
import adroit.catalog.TestOption;
import adroit.proposal.Comparison;
import adroit.proposal.Proposal;
import adroit.proposal.ProposalState;
import adroit.proposal.Proposals;
import adroit.proposal.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is published on its day, once, or held with the reason. */
class ProposalScheduleTest extends CatalogCity {
    @Test
    void theProductPublishesOnTheDayOnceAlsoAfterARestart() {
        Proposal made = propose(CLEO, renamed("2", "Cartography"));
        assertThat(refusal(() -> proposals.schedule(CLEO, "gis", made.id(), TODAY.plusDays(2), null)))
                .isEqualTo("NOT_APPROVED");
        proposals.approve(DEE, "gis", made.id(), "", null);
        assertThat(refusal(() -> proposals.schedule(CLEO, "gis", made.id(), TODAY, null)))
                .isEqualTo("DAY_PAST");
        proposals.schedule(CLEO, "gis", made.id(), TODAY.plusDays(2), null);
        proposals.publishDue();
        assertThat(inForce().catalog().edition()).isEqualTo("1");
        restart();
        begin();
        days.day = TODAY.plusDays(3);
        proposals.publishDue();
        proposals.publishDue();
        assertThat(inForce().catalog().edition()).isEqualTo("2");
        Proposal done = proposals.find(CLEO, "gis", made.id());
        assertThat(done.history())
                .extracting(e -> e.step().key() + " " + e.author())
                .containsExactly("proposed Cleo", "approved Dee", "scheduled Cleo", "published The product");
    }

    @Test
    void whatWasSwitchedBeforeTheProcessEndedIsNotPublishedOnceMore() {
        String base = inForce().id();
        Proposal first = propose(CLEO, renamed("2", "Cartography"));
        Catalog more = catalog("2", skill("map-design", "Map design", false), skill("gnss", "GNSS", false));
        Proposal merged = proposals.propose(DEE, "gis", more, base, "One more");
        publish(first);
        proposals.approve(CLEO, "gis", merged.id(), "", null);
        proposals.schedule(CLEO, "gis", merged.id(), TODAY.plusDays(1), null);
        days.day = TODAY.plusDays(1);
        proposals.publishThrough((actor, edition, expected) -> {
            act(session -> session.editions().save(edition));
            disciplines.activate(field(edition));
            throw new IllegalStateException("the process ends here");
        });
        assertThatThrownBy(() -> proposals.publishDue()).hasMessage("the process ends here");
        String switched = inForce().id();
        restart();
        begin();
        List<String> again = new ArrayList<>();
        proposals.publishThrough((actor, edition, expected) -> again.add(edition.id()));
        proposals.publishDue();
        proposals.publishDue();
        assertThat(again).isEmpty();
        assertThat(inForce().id()).isEqualTo(switched);
        Proposal done = proposals.find(CLEO, "gis", merged.id());
        assertThat(done.published()).contains(switched);
        assertThat(done.history()).filteredOn(e -> e.step() == Step.PUBLISHED).hasSize(1);
    }

    @Test
    void ofTwoWhoPublishAtTheSameTimeTheEventStandsThereOnce() {
        Proposal made = propose(CLEO, renamed("2", "Cartography"));
        proposals.approve(DEE, "gis", made.id(), "", null);
        Proposals others = proposals;
        proposals.publishThrough((actor, edition, expected) -> {
            act(session -> session.editions().save(edition));
            disciplines.activate(field(edition));
            others.publish(DEE, "gis", made.id(), null);
        });
        Proposal done = proposals.publish(CLEO, "gis", made.id(), null);
        assertThat(done.history()).filteredOn(e -> e.step() == Step.PUBLISHED).hasSize(1);
        assertThat(proposals.find(CLEO, "gis", made.id()).history()).isEqualTo(done.history());
    }

    @Test
    void whatNobodyApprovedIsHeldWhereASecondPersonIsAskedAgain() {
        second.ask(ADMINISTRATOR, false, "We are two.");
        Proposal made = propose(CLEO, renamed("2", "Cartography"));
        proposals.schedule(CLEO, "gis", made.id(), TODAY.plusDays(1), null);
        second.ask(ADMINISTRATOR, true, "We are three.");
        days.day = TODAY.plusDays(1);
        proposals.publishDue();
        assertThat(inForce().catalog().edition()).isEqualTo("1");
        assertThat(proposals.find(CLEO, "gis", made.id()).state()).isEqualTo(ProposalState.OPEN);
        assertThat(refusal(() -> proposals.publish(CLEO, "gis", made.id(), null)))
                .isEqualTo("NOT_APPROVED");
        proposals.approve(DEE, "gis", made.id(), "", null);
        proposals.publish(CLEO, "gis", made.id(), null);
        assertThat(inForce().catalog().edition()).isEqualTo("2");
    }

    @Test
    void whatMakesNoCatalogWithAnotherEditionIsHeldAndHoldsUpNothingElse() {
        publish(propose(CLEO, asking("2", "b", "b", "d")));
        Proposal waiting = propose(CLEO, asking("3", "d", "b", "d"));
        proposals.approve(DEE, "gis", waiting.id(), "", null);
        proposals.schedule(CLEO, "gis", waiting.id(), TODAY.plusDays(1), null);
        Proposal base = propose(DEE, asking("4", "b", "b", "c"));
        publish(base);
        Comparison comparison = proposals.compare(CLEO, proposals.find(CLEO, "gis", waiting.id()));
        assertThat(comparison.problems().get(0)).contains("it makes no catalog", "Revise it");
        days.day = TODAY.plusDays(1);
        proposals.publishDue();
        Proposal held = proposals.find(CLEO, "gis", waiting.id());
        assertThat(held.state()).isEqualTo(ProposalState.APPROVED);
        assertThat(held.history().get(held.history().size() - 1).text()).contains("it makes no catalog");
        assertThat(refusal(() -> proposals.decide(CLEO, "gis", waiting.id(), Map.of())))
                .isEqualTo("EDITION_REFUSED");
    }

    private static Catalog asking(String edition, String key, String... options) {
        Catalog plain = catalog(edition, skill("map-design", "Map design", false));
        TestItem item = new TestItem(
                "north",
                "map-design",
                null,
                2,
                ItemStatus.DRAFT,
                "Where is north?",
                Arrays.stream(options)
                        .map(o -> new TestOption(o, "Answer " + o))
                        .toList(),
                key,
                null,
                List.of());
        return new Catalog(
                plain.discipline(),
                plain.title(),
                edition,
                TODAY,
                List.of(),
                List.of(),
                plain.areas(),
                List.of(),
                plain.skills(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(item));
    }

    @Test
    void whatConflictsOnItsDayIsHeldWithTheReason() {
        Proposal waiting = propose(CLEO, renamed("2", "Cartography"));
        Proposal quick = propose(DEE, renamed("3", "Mapping"));
        proposals.approve(DEE, "gis", waiting.id(), "", null);
        proposals.schedule(CLEO, "gis", waiting.id(), TODAY.plusDays(1), null);
        proposals.approve(CLEO, "gis", quick.id(), "", null);
        proposals.publish(CLEO, "gis", quick.id(), null);
        days.day = TODAY.plusDays(1);
        proposals.publishDue();
        Proposal held = proposals.find(CLEO, "gis", waiting.id());
        assertThat(held.state()).isEqualTo(ProposalState.APPROVED);
        assertThat(held.history().get(held.history().size() - 1).text()).contains("the skill “Map design”, its title");
        assertThat(inForce().catalog().skills().get(0).title()).isEqualTo("Mapping");
    }
}
