package adroit.audit;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody did that lets them see, or be shown, what is said of a person. */
public enum LookKind {
    /** Opened a result. */
    RESULT("result.read"),
    /** Opened the facts behind a result. */
    EVIDENCE("evidence.read"),
    /** Opened what the person answered about themselves and released. */
    RELEASED("dexterity.read"),
    /** Read what the person wrote about a result. */
    COMMENT("result.comments-read"),
    /** Made a result, which is shown to whoever makes it. */
    ASSESSMENT("result.make"),
    /** Opened a list of gaps in which the person may be. */
    LIST("gaps.read"),
    /** Made, or used, a slip by which the person's results are read. */
    SLIP("slip.make", "slip.open"),
    /** Made, or used, a slip that opens the person's form. */
    INVITATION("invitation.make", "invitation.open"),
    /** Made, changed or ended an account in the person's name, or a link to sign in with it. */
    ACCOUNT("account.create", "account.change", "account.invite", "account.release", "account.disable");

    private final Set<String> acts;

    LookKind(String... acts) {
        this.acts = Set.of(acts);
    }

    /** The kind of an entry of the audit log; empty where it shows nothing of anybody. */
    static Optional<LookKind> of(AuditEvent event) {
        return Stream.of(values()).filter(k -> k.acts.contains(event.act())).findFirst();
    }
}
