package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.NoSuchSubject;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.identity.NotPermitted;
import adroit.proposal.CatalogEvent;
import adroit.proposal.Proposal;
import adroit.proposal.Step;
import adroit.watch.WatchKind;
import adroit.watch.WatchList;
import adroit.watch.WatchNote;
import adroit.watch.WatchState;
import adroit.watch.Watched;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the keepers of a field watch, from being put on the list to becoming a proposal or being let go. */
class WatchListTest extends CatalogCity {
    private static final String LINK = "https://example.org/drones";

    @Test
    void somethingIsWatchedUntilItIsLetGoAndAllOfThatStaysWritten() {
        Watched put = list().put(CLEO, "gis", technology("Drones"), TODAY.plusMonths(1), null);
        assertThat(list().of(DEE, "gis")).containsExactly(put);
        assertThat(put.note()).isEqualTo(technology("Drones"));
        days.day = TODAY.plusMonths(1);
        assertThat(list().due(DEE, days.day.minusDays(1))).isEmpty();
        assertThat(list().due(DEE, days.day)).extracting(Watched::id).containsExactly(put.id());

        Watched seen = list().look(DEE, "gis", put.id(), "Two vendors\nby now.", null);
        assertThat(seen.again()).isEqualTo(days.day.plus(WatchList.USUAL));
        assertThat(list().due(DEE, days.day)).isEmpty();

        list().letGo(CLEO, "gis", put.id(), "The survey office flies them.");
        Watched over = list().find(CLEO, "gis", put.id());
        assertThat(over.state()).isEqualTo(WatchState.LET_GO);
        assertThat(over.history())
                .extracting(CatalogEvent::step)
                .containsExactly(Step.WATCHED, Step.LOOKED_AGAIN, Step.LET_GO);
        assertThat(over.history()).extracting(CatalogEvent::author).containsExactly("Cleo", "Dee", "Cleo");
        assertThat(refusal(() -> list().look(CLEO, "gis", put.id(), "Again.", null)))
                .isEqualTo("NOT_WATCHED");
        assertThat(list().due(CLEO, days.day.plusYears(9))).isEmpty();
    }

    @Test
    void aTechnologyBecomesAProposalOfOneMoreTool() {
        Watched put = list().put(CLEO, "gis", technology("Drones"), null, null);
        Watched taken = list().propose(CLEO, "gis", put.id(), "Three departments ask for it.");
        assertThat(taken.state()).isEqualTo(WatchState.TAKEN_UP);
        Proposal made = proposals.find(CLEO, "gis", taken.proposal().orElseThrow());
        assertThat(made.note()).isEqualTo("Three departments ask for it.");
        assertThat(proposals.compare(CLEO, made).to().catalog().tools())
                .extracting(Tool::title, Tool::kind)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Drones", ToolKind.DIGITAL));
        publish(made);
        assertThat(inForce().catalog().tools()).hasSize(1);
        Watched again = list().put(CLEO, "gis", technology("Drones"), null, null);
        assertThat(refusal(() -> list().propose(CLEO, "gis", again.id(), "Once more.")))
                .isEqualTo("KNOWN_TOOL");
    }

    @Test
    void ofASkillSomebodyNamesTheProposalThatItBecame() {
        Watched put = list().put(CLEO, "gis", note(WatchKind.SKILL, "Reads a digital twin", null), null, null);
        assertThat(refusal(() -> list().propose(CLEO, "gis", put.id(), "Now."))).isEqualTo("NO_TOOL");
        assertThat(refusal(() -> list().became(CLEO, "gis", put.id(), "p-99", "Now.")))
                .isEqualTo("NO_PROPOSAL");
        Proposal made = propose(DEE, renamed("2", "Cartography"));
        assertThat(list().became(CLEO, "gis", put.id(), made.id(), "Dee wrote it.")
                        .proposal())
                .contains(made.id());
        assertThat(proposals.find(CLEO, "gis", made.id()).history()).hasSize(1);
    }

    @Test
    void whatCannotBeWatchedIsRefusedWithTheReason() {
        list().put(CLEO, "gis", technology("Drones"), null, "trend/appeared-drones");
        assertThat(refusal(() -> list().put(DEE, "gis", technology("DRONES"), null, null)))
                .isEqualTo("WATCHED_ALREADY");
        assertThat(refusal(() -> list().put(DEE, "gis", technology("Rotors"), null, "trend/appeared-drones")))
                .isEqualTo("WATCHED_ALREADY");
        assertThat(refusal(() -> list().put(CLEO, "gis", technology("Kites"), TODAY, null)))
                .isEqualTo("DAY");
        assertThat(refusal(() -> WatchNote.of(WatchKind.TOOL, "Kites", "javascript:alert(1)", "They fly.")))
                .isEqualTo("LINK");
        assertThat(refusal(() -> WatchNote.of(WatchKind.TOOL, "Kites", null, " ")))
                .isEqualTo("NO_TEXT");
        assertThat(refusal(() -> WatchNote.of(WatchKind.TOOL, "Kites", null, "x".repeat(2_001))))
                .isEqualTo("TEXT_TOO_LONG");
        assertThat(refusal(() -> WatchNote.of(WatchKind.TOOL, "K".repeat(201), null, "They fly.")))
                .isEqualTo("TITLE_TOO_LONG");
    }

    @Test
    void onlyWhoKeepsTheFieldSeesItsList() {
        Watched put = list().put(CLEO, "gis", technology("Drones"), null, null);
        assertThatThrownBy(() -> list().of(OTHER_KEEPER, "gis")).isInstanceOf(NoSuchSubject.class);
        assertThatThrownBy(() -> list().letGo(OTHER_KEEPER, "gis", put.id(), "No."))
                .isInstanceOf(NoSuchSubject.class);
        assertThat(list().due(OTHER_KEEPER, LocalDate.of(2099, 1, 1))).isEmpty();
        assertThatThrownBy(() -> list().of(LEAD, "gis")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void theListIsNoProposalAndWhatIsWrittenMayHaveLines() {
        WatchNote note = note(WatchKind.STANDARD, "ISO  37120\n(2018)", LINK);
        assertThat(note.title()).isEqualTo("ISO 37120 (2018)");
        Watched put = list().put(CLEO, "gis", note, null, null);
        assertThat(list().find(CLEO, "gis", put.id()).note()).isEqualTo(note);
        assertThat(note.why()).contains("\n");
        assertThat(proposals.visible(CLEO, "gis")).isEmpty();
    }

    private WatchList list() {
        return new WatchList(store, disciplines, proposals, days);
    }

    private static WatchNote technology(String title) {
        return note(WatchKind.TECHNOLOGY, title, LINK);
    }

    private static WatchNote note(WatchKind kind, String title, @Nullable String link) {
        return WatchNote.of(kind, title, link, "It comes.\nNobody has one yet.");
    }
}
