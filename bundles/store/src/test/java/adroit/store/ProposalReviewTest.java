package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.NoSuchSubject;
import adroit.audit.AuditEntry;
import adroit.catalogchange.ChangeWords;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.proposal.Proposal;
import adroit.proposal.ProposalRefused;
import adroit.proposal.ProposalState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who proposes, who approves, and what they looked at. */
class ProposalReviewTest extends CatalogCity {
    @Test
    void aSecondPersonApprovesAndThenItIsInForce() {
        Proposal made = propose(CLEO, renamed("2", "Cartography"));
        assertThat(made.state()).isEqualTo(ProposalState.OPEN);
        assertThat(refusal(() -> proposals.publish(CLEO, "gis", made.id(), null)))
                .isEqualTo("NOT_APPROVED");
        assertThat(refusal(() -> proposals.approve(CLEO, "gis", made.id(), "", null)))
                .isEqualTo("SECOND_PERSON");
        proposals.approve(DEE, "gis", made.id(), "Right.", null);
        Proposal done = proposals.publish(CLEO, "gis", made.id(), null);
        assertThat(done.state()).isEqualTo(ProposalState.PUBLISHED);
        assertThat(inForce().catalog().skills().get(0).title()).isEqualTo("Cartography");
        assertThat(done.published()).contains(inForce().id());
        assertThat(proposals.compare(CLEO, done).diff().changes())
                .extracting(ChangeWords::sentence)
                .contains("The skill “Map design” is now called “Cartography”.");
        assertThat(listed(session -> session.audit().before(Long.MAX_VALUE, 10)))
                .extracting(AuditEntry::event)
                .extracting(e -> e.act() + " " + e.subject())
                .contains("proposal.make gis/" + made.id(), "proposal.approve gis/" + made.id());
    }

    @Test
    void leadsOfTheKeeperAndHrApproveAndStrangersSeeNothing() {
        Proposal made = propose(CLEO, renamed("2", "Cartography"));
        assertThat(proposals.visible(LEAD, "gis")).hasSize(1);
        assertThat(proposals.visible(HR, "gis")).hasSize(1);
        for (Actor stranger : List.of(OTHER_LEAD, OTHER_KEEPER, ADMINISTRATOR)) {
            assertThatThrownBy(() -> proposals.visible(stranger, "gis")).isInstanceOf(NoSuchSubject.class);
            assertThatThrownBy(() -> proposals.approve(stranger, "gis", made.id(), "", null))
                    .isInstanceOf(NoSuchSubject.class);
        }
        assertThatThrownBy(() -> proposals.propose(LEAD, "gis", renamed("2", "Other"), null, "Why"))
                .isInstanceOf(NotPermitted.class);
        assertThat(proposals.approve(LEAD, "gis", made.id(), "", null).state()).isEqualTo(ProposalState.APPROVED);
    }

    @Test
    void theSecondPersonCanBeSwitchedOffWhichStaysWritten() {
        Proposal made = propose(CLEO, renamed("2", "Cartography"));
        assertThatThrownBy(() -> second.ask(CLEO, false, "We are two.")).isInstanceOf(NotPermitted.class);
        second.ask(ADMINISTRATOR, false, "We are two.");
        assertThat(second.isAsked()).isFalse();
        assertThat(second.history())
                .extracting(e -> e.author() + ": " + e.text())
                .containsExactly("Ida: We are two.");
        assertThat(store.read(s -> s.audit().before(Long.MAX_VALUE, 1)).get(0).event())
                .satisfies(e -> assertThat(e.act() + ": " + e.subject())
                        .isEqualTo("catalog.second-person-off: asked → not asked"));
        assertThat(proposals.publish(CLEO, "gis", made.id(), null).state()).isEqualTo(ProposalState.PUBLISHED);
    }

    @Test
    void whatIsSentBackIsRevisedAndApprovedAgain() {
        Proposal made = propose(CLEO, renamed("2", "Cartography"));
        proposals.sendBack(DEE, "gis", made.id(), "Say mapping.");
        assertThat(refusal(() -> proposals.approve(DEE, "gis", made.id(), "", null)))
                .isEqualTo("STATE");
        Proposal revised =
                proposals.revise(CLEO, "gis", made.id(), renamed("2", "Mapping"), null, "Says mapping.", null);
        assertThat(revised.state()).isEqualTo(ProposalState.OPEN);
        proposals.approve(DEE, "gis", made.id(), "", null);
        proposals.publish(DEE, "gis", made.id(), null);
        assertThat(inForce().catalog().skills().get(0).title()).isEqualTo("Mapping");
    }

    @Test
    void whoComesTooLateIsToldHowItStandsAndWhatToDo() {
        Proposal made = propose(CLEO, renamed("2", "Cartography"));
        proposals.approve(DEE, "gis", made.id(), "", null);
        assertThatThrownBy(() -> proposals.approve(DEE, "gis", made.id(), "", null))
                .hasMessage("Nothing was changed: the proposal " + made.id()
                        + " is approved already. Publish it, or give it a day.");
        proposals.publish(CLEO, "gis", made.id(), null);
        assertThatThrownBy(() -> proposals.withdraw(CLEO, "gis", made.id(), "Wrong."))
                .hasMessageContaining("is published already.", "propose the former edition");
        Proposal other = propose(CLEO, renamed("3", "Mapping"));
        proposals.withdraw(CLEO, "gis", other.id(), "Too early.");
        assertThatThrownBy(() -> proposals.approve(DEE, "gis", other.id(), "", null))
                .hasMessageContaining("was withdrawn.");
    }

    @Test
    void refusesToDeleteASkillAndSaysWhatToDoInstead() {
        assertThatThrownBy(() -> propose(CLEO, catalog("2", skill("drafting", "Drafting", false))))
                .isInstanceOf(ProposalRefused.class)
                .hasMessageContaining("The skill “map-design” is missing.")
                .hasMessageContaining("keep it, retired");
        assertThatThrownBy(() -> propose(CLEO, renamed("1", "Cartography"))).hasMessageContaining("such as “2”");
        assertThatThrownBy(() -> propose(CLEO, inForce().catalog())).hasMessageContaining("Nothing differs");
    }

    @Test
    void approvesOnlyWhatWasLookedAtAndRevisesOnlyWhatWasSeen() {
        Proposal made = propose(CLEO, renamed("2", "Cartography"));
        String looked = proposals.compare(DEE, made).to().id();
        proposals.revise(CLEO, "gis", made.id(), renamed("2", "Mapping"), null, "Says mapping.", made.edition());
        assertThat(refusal(() -> proposals.approve(DEE, "gis", made.id(), "", looked)))
                .isEqualTo("MOVED_ON");
        assertThat(refusal(() -> proposals.revise(
                        CLEO, "gis", made.id(), renamed("2", "Maps"), null, "Says maps.", made.edition())))
                .isEqualTo("MOVED_ON");
        Proposal now = proposals.find(DEE, "gis", made.id());
        String looks = proposals.compare(DEE, now).to().id();
        assertThat(proposals.approve(DEE, "gis", made.id(), "", looks).isApproved())
                .isTrue();
        assertThat(refusal(() -> proposals.schedule(CLEO, "gis", made.id(), TODAY.plusDays(1), looked)))
                .isEqualTo("MOVED_ON");
    }

    @Test
    void refusesToPublishAnotherEditionThanTheOneLookedAt() {
        Proposal made = propose(CLEO, renamed("2", "Cartography"));
        proposals.approve(DEE, "gis", made.id(), "", null);
        assertThat(refusal(() -> proposals.publish(CLEO, "gis", made.id(), "ab".repeat(32))))
                .isEqualTo("MOVED_ON");
    }

    @Test
    void knowsWhichFieldsHaveSomethingWaiting() {
        Proposal made = propose(CLEO, renamed("2", "Cartography"));
        assertThat(listed(session -> session.proposals().withOpenProposals())).containsExactly("gis");
        publish(made);
        assertThat(listed(session -> session.proposals().withOpenProposals())).isEmpty();
    }

    @Test
    void aRowThatWasChangedPastTheGuardIsFound() {
        propose(CLEO, renamed("2", "Cartography"));
        database.pastTheGuards("catalog_event", "UPDATE catalog_event SET body = 'x'");
        assertThat(store.verify().problems()).anyMatch(p -> p.contains("Catalog event 1"));
    }
}
