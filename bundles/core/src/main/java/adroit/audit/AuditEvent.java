package adroit.audit;

import adroit.identity.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did, or tried.
 *
 * @param account who; an account id, or {@code owner}
 * @param act what, such as {@code result.read} or {@code import.roster}
 * @param person whom it was about, if anybody
 * @param purpose the declared purpose, if any
 * @param subject what it was about, such as a result's id or a discipline; of what was refused of a discipline with the codes of the reasons in brackets
 * @param outcome {@code done} or {@code refused}
 */
public record AuditEvent(
        Instant at,
        String account,
        String act,
        @Nullable String person,
        @Nullable String purpose,
        @Nullable String subject,
        String outcome) {
    /** One about no person and for no purpose. */
    public static AuditEvent of(Instant at, Actor who, String act, @Nullable String subject, String outcome) {
        return new AuditEvent(at, who.account(), act, null, null, subject, outcome);
    }

    /** Whether somebody made, or looked at, what results say of people, or answered for themselves. */
    public boolean aboutResults() {
        return act.startsWith("result.")
                || act.startsWith("gaps.")
                || act.startsWith("dexterity.")
                || act.equals("evidence.read")
                || act.equals("slip.open");
    }
}
