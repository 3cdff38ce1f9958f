package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.evidence.EvidenceLog;
import adroit.evidence.Fact;
import adroit.identity.Actor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts that are recorded, and what is wrong with others. */
class RecordingTest extends AssessedCity {
    @Test
    void recordsSoundFactsAndSaysWhatIsWrongWithOthers() {
        List<EvidenceLog.Outcome> outcomes = evidence.record(
                Actor.OWNER,
                List.of(
                        Sample.rating("c-1", "E-1001", 3),
                        Sample.rating("c-2", "nobody", 3),
                        new Fact.ToolAccess("c-3", "p-ada", "gis", Sample.DAY, "no-such-tool", true),
                        new Fact.ToolAccess("c-4", "p-ada", "finance", Sample.DAY, "ledger", true)),
                false);

        assertThat(outcomes).extracting(EvidenceLog.Outcome::kept).containsExactly(true, false, false, false);
        assertThat(outcomes.get(1).problem()).contains("Import the roster first");
        assertThat(outcomes.get(2).problem()).contains("no tool “no-such-tool”");
        assertThat(outcomes.get(3).problem()).contains("no professional field “finance”");
    }

    @Test
    void refusesADayThatIsStillToCome() {
        LocalDate today = LocalDate.now(CLOCK);
        List<EvidenceLog.Outcome> outcomes = evidence.record(
                Actor.OWNER,
                List.of(
                        new Fact.ToolAccess("c-1", "p-ada", "gis", today.plusDays(1), "desktop-gis", true),
                        new Fact.ToolAccess("c-2", "p-ada", "gis", today.plusDays(2), "desktop-gis", true)),
                false);

        assertThat(outcomes).extracting(EvidenceLog.Outcome::kept).containsExactly(true, false);
        assertThat(outcomes.get(1).problem()).contains("still to come");
    }

    @Test
    void recordsNothingOfABatchThatIsAllOrNothing() {
        evidence.record(
                Actor.OWNER, List.of(Sample.rating("c-1", "p-ada", 3), Sample.rating("c-2", "nobody", 3)), true);

        assertThat(store.<Long>read(session -> session.evidence().lastSequence()))
                .isZero();
    }
}
