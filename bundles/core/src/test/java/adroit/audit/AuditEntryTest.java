package adroit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditEntryTest {
    private static AuditEvent event(String act) {
        return new AuditEvent(Instant.parse("2026-02-03T04:05:06Z"), "owner", act, "p-1", "development", "r-1", "done");
    }

    @Test
    void anEntryFollowsTheOneBeforeAndNoOther() {
        AuditEntry first = AuditEntry.after(0, AuditEntry.FIRST, event("result.read"));
        AuditEntry second = AuditEntry.after(1, first.hash(), event("result.make"));

        assertThat(first.follows(0, AuditEntry.FIRST)).isTrue();
        assertThat(second.follows(1, first.hash())).isTrue();
        assertThat(second.follows(0, AuditEntry.FIRST)).isFalse();
    }

    @Test
    void aChangeOfAnyPartBreaksTheChain() {
        AuditEntry entry = AuditEntry.after(0, AuditEntry.FIRST, event("result.read"));

        assertThat(new AuditEntry(1, event("result.make"), entry.previous(), entry.hash()).follows(0, AuditEntry.FIRST))
                .isFalse();
        assertThat(new AuditEntry(2, entry.event(), entry.previous(), entry.hash()).follows(1, AuditEntry.FIRST))
                .isFalse();
    }
}
