package adroit.plugins.internal;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.packs.refusal.Refused;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.SetAside;
import java.util.function.Supplier;

/** What people ask for, one act after the other: whoever may not is refused, and so it stands in the audit log. What was done is written there by the act itself. */
final class Acts {
    private final InService service;
    private final Journal journal;
    private final Queue queue;

    Acts(InService service, Journal journal, Queue queue) {
        this.service = service;
        this.journal = journal;
        this.queue = queue;
    }

    /** Of whoever manages all disciplines. */
    <T> T managing(Actor actor, String act, String subject, Supplier<T> work) {
        return doing(actor, Scope.CITY, Act.MANAGE_DISCIPLINES, act, subject, work);
    }

    /** Of whoever may keep some discipline; which one is known only after a look at it. */
    <T> T keeping(Actor actor, String act, String subject, Supplier<T> work) {
        Scope own = new Scope(null, actor.department());
        return doing(actor, own, Act.KEEP_DISCIPLINE, act, subject, work);
    }

    <T> T doing(Actor actor, Scope scope, Act permission, String act, String subject, Supplier<T> work) {
        try {
            Policy.require(actor, permission, scope);
        } catch (NotPermitted e) {
            journal.refused(actor, act, subject);
            throw e;
        }
        return queue.call(() -> {
            service.because(new Cause(actor.account(), act, subject));
            try {
                return work.get();
            } catch (SetAside e) {
                throw e;
            } catch (DisciplineRefused | Refused | NotPermitted e) {
                journal.refused(actor, act, subject);
                throw e;
            }
        });
    }
}
