package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.audit.AuditEntry;
import adroit.audit.AuditEvent;
import adroit.storage.DamagedRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditTest extends OnBothEngines {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");

    private List<AuditEntry> written = List.of();

    @BeforeEach
    void act() {
        written = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> append("result.read", i % 2 == 0 ? "p-ada" : null, "r-" + i))
                .toList();
    }

    @Test
    void keepsTheChainAsItWasAppended() {
        restart();
        append("import.roster", null, "roster.csv");

        List<AuditEntry> kept = new ArrayList<>();
        store.read(s -> {
            s.audit().forEach(kept::add);
            return true;
        });
        assertThat(kept.subList(0, 5)).isEqualTo(written);
        assertThat(kept.get(0).previous()).isEqualTo(AuditEntry.FIRST);
        for (int i = 1; i < kept.size(); i++) {
            assertThat(kept.get(i).follows(i, kept.get(i - 1).hash())).isTrue();
        }
        assertThat(store.verify().problems()).isEmpty();
    }

    @Test
    void listsTheNewestFirst() {
        assertThat(listed(s -> s.audit().about("p-ada", Long.MAX_VALUE, 5)))
                .isEqualTo(List.of(written.get(3), written.get(1)));
        assertThat(listed(s -> s.audit().before(4, 2))).isEqualTo(List.of(written.get(2), written.get(1)));
        assertThat(listed(s -> s.audit().before(Long.MAX_VALUE, 9))).hasSize(5);
    }

    @Test
    void listsActsWithoutLooksAtResults() {
        append("gaps.read", null, "city");
        append("dexterity.answer", "p-ada", null);
        AuditEntry imported = append("import.roster", null, "roster.csv");
        AuditEntry linked = append("account.invite", null, "a-1");

        assertThat(listed(s -> s.audit().actsBefore(Long.MAX_VALUE, 9))).isEqualTo(List.of(linked, imported));
        assertThat(listed(s -> s.audit().actsBefore(linked.sequence(), 9))).isEqualTo(List.of(imported));
        assertThat(listed(s -> s.audit().actsBefore(Long.MAX_VALUE, 1))).isEqualTo(List.of(linked));
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrDropAnEntry() {
        for (String statement : List.of("UPDATE audit_entry SET account = 'x'", "DELETE FROM audit_entry")) {
            assertThatThrownBy(() -> database.byHand(statement)).hasMessageContaining("only ever added to");
        }
    }

    @Test
    void findsAnEntryThatWasChanged() {
        database.pastTheGuards("audit_entry", "UPDATE audit_entry SET outcome = 'refused' WHERE sequence = 2");

        assertThat(store.verify().problems())
                .containsExactly("Audit entry 2 does not follow the one before: it, or the one before, was changed.");
        assertThatThrownBy(() -> store.read(s -> s.audit().about("p-ada", Long.MAX_VALUE, 5)))
                .isInstanceOf(DamagedRecord.class)
                .hasMessageContaining("Audit entry 2");
    }

    @Test
    void findsAnEntryThatWasRewrittenWithAFittingHashOfItsOwn() {
        AuditEntry entry = written.get(1);
        AuditEntry forged = AuditEntry.after(1, entry.previous(), event("result.read", "p-ada", "r-9"));
        database.pastTheGuards(
                "audit_entry",
                "UPDATE audit_entry SET subject = 'r-9', hash = '" + forged.hash() + "' WHERE sequence = 2");

        assertThat(store.verify().problems()).anyMatch(p -> p.startsWith("Audit entry 3 does not follow"));
    }

    @Test
    void findsAnEntryThatWasDeleted() {
        database.pastTheGuards("audit_entry", "DELETE FROM audit_entry WHERE sequence = 3");

        assertThat(store.verify().problems())
                .contains("Audit entry 3 is missing.")
                .anyMatch(p -> p.startsWith("Audit entry 4 does not follow"));
    }

    @Test
    void findsThatTheEndWasCutOff() {
        database.pastTheGuards("audit_entry", "DELETE FROM audit_entry WHERE sequence >= 4");

        assertThat(store.verify().problems()).containsExactly("Audit entry 4 to 5 are missing.");
    }

    @Test
    void findsEntriesThatWereExchanged() {
        database.pastTheGuards(
                "audit_entry",
                "UPDATE audit_entry SET sequence = 99 WHERE sequence = 2",
                "UPDATE audit_entry SET sequence = 2 WHERE sequence = 3",
                "UPDATE audit_entry SET sequence = 3 WHERE sequence = 99");

        assertThat(store.verify().problems())
                .anyMatch(p -> p.startsWith("Audit entry 2 does not follow"))
                .anyMatch(p -> p.startsWith("Audit entry 3 does not follow"));
    }

    @Test
    void findsThatTheGuardIsGone() {
        database.byHand(
                engine == Engine.POSTGRESQL
                        ? "DROP TRIGGER audit_entry_keep ON audit_entry"
                        : "DROP TRIGGER audit_entry_keep");

        assertThat(store.verify().problems())
                .containsExactly("The guard against changes of the table audit_entry is missing.");
    }

    private AuditEntry append(String act, @Nullable String person, @Nullable String subject) {
        return store.write(s -> s.audit().append(event(act, person, subject)));
    }

    private static AuditEvent event(String act, @Nullable String person, @Nullable String subject) {
        return new AuditEvent(NOON, "owner", act, person, "development", subject, "done");
    }
}
