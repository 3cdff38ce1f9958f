package adroit.plugins.internal;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.packs.refusal.Refusal;
import adroit.packs.refusal.Refused;
import adroit.plugins.Busy;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.SetAside;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * What people ask for, one act after the other: whoever may not is refused, and so it stands in the audit log. What was done is written there by the act itself. What a pack needs before its turn
 * (to be looked at, and tried) is done by whoever brings it, and nobody else waits for that.
 */
final class Acts {
    /** Longer than one look takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** Of a file with many faults the first say what kind of file it is. */
    private static final int MOST_CODES = 3;

    private final InService service;
    private final Journal journal;
    private final Queue queue;
    private final Duration patience;
    private final Semaphore look = new Semaphore(1, true);

    Acts(InService service, Journal journal, Queue queue) {
        this(service, journal, queue, PATIENCE);
    }

    /** @param patience how long to wait for the turn to look */
    Acts(InService service, Journal journal, Queue queue, Duration patience) {
        this.service = service;
        this.journal = journal;
        this.queue = queue;
        this.patience = patience;
    }

    /** Of whoever manages all disciplines. */
    <T> T managing(Actor actor, String act, String subject, Supplier<T> work) {
        return doing(actor, Scope.CITY, Act.MANAGE_DISCIPLINES, act, subject, work);
    }

    /** The same before everything that waits: it takes something out of service, or goes back. */
    <T> T managingFirst(Actor actor, String act, String subject, Supplier<T> work) {
        return doingFirst(actor, Scope.CITY, Act.MANAGE_DISCIPLINES, act, subject, work);
    }

    /** Before everything that waits. */
    <T> T doingFirst(Actor actor, Scope scope, Act permission, String act, String subject, Supplier<T> work) {
        require(actor, scope, permission, act, subject);
        return heard(actor, act, () -> subject, () -> queue.callFirst(() -> because(actor, act, subject, work)));
    }

    /** Of whoever may keep some discipline; which one is known only after a look at it. */
    <T> T keeping(Actor actor, String act, String subject, Supplier<T> work) {
        return doing(actor, own(actor), Act.KEEP_DISCIPLINE, act, subject, work);
    }

    /** The same before everything that waits: it goes back. */
    <T> T keepingFirst(Actor actor, String act, String subject, Supplier<T> work) {
        return doingFirst(actor, own(actor), Act.KEEP_DISCIPLINE, act, subject, work);
    }

    <T> T doing(Actor actor, Scope scope, Act permission, String act, String subject, Supplier<T> work) {
        require(actor, scope, permission, act, subject);
        return heard(actor, act, () -> subject, () -> queue.call(() -> because(actor, act, subject, work)));
    }

    /**
     * Of whoever may keep some discipline, and brings one.
     *
     * @param subject what is known of it by now
     * @param ahead what is done before its turn; gives what is to be done in its turn
     */
    <T> T arriving(Actor actor, String act, Supplier<String> subject, Supplier<Supplier<T>> ahead) {
        require(actor, own(actor), Act.KEEP_DISCIPLINE, act, subject.get());
        return heard(actor, act, subject, () -> inTurn(actor, act, subject, ahead));
    }

    /** The same, only to look at it; one look at a time, so that many who look do not fill the line. */
    <T> T looking(Actor actor, String act, Supplier<String> subject, Supplier<Supplier<T>> ahead) {
        require(actor, own(actor), Act.KEEP_DISCIPLINE, act, subject.get());
        return heard(actor, act, subject, () -> {
            beginLook();
            try {
                return inTurn(actor, act, subject, ahead);
            } finally {
                look.release();
            }
        });
    }

    private <T> T inTurn(Actor actor, String act, Supplier<String> subject, Supplier<Supplier<T>> ahead) {
        Supplier<T> work = ahead.get();
        return queue.call(() -> because(actor, act, subject.get(), work));
    }

    private void beginLook() {
        try {
            if (look.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("the server is stopping", e);
        }
        throw new Busy(
                "LOOKS_BUSY",
                "Others look at packs, one after the other; the turn did not come within " + patience.toSeconds()
                        + " s.",
                "Try again in a minute. Installing does not wait for that.");
    }

    /** Of whoever may read what the work gives; a refusal stands in the audit log. */
    <T> T reading(Actor actor, String act, String subject, Supplier<T> work) {
        return heard(actor, act, () -> subject, work);
    }

    /** Refuses who does not manage all disciplines. */
    void requireManager(Actor actor, String act, String subject) {
        require(actor, Scope.CITY, Act.MANAGE_DISCIPLINES, act, subject);
    }

    private void require(Actor actor, Scope scope, Act permission, String act, String subject) {
        heard(actor, act, () -> subject, () -> {
            Policy.require(actor, permission, scope);
            return subject;
        });
    }

    private static Scope own(Actor actor) {
        return new Scope(null, actor.department());
    }

    private <T> T because(Actor actor, String act, String subject, Supplier<T> work) {
        service.because(new Cause(actor.account(), act, subject));
        return work.get();
    }

    private <T> T heard(Actor actor, String act, Supplier<String> subject, Supplier<T> work) {
        try {
            return work.get();
        } catch (SetAside | Busy e) {
            throw e;
        } catch (DisciplineRefused | Refused | NotPermitted e) {
            journal.refused(actor, act, subject.get(), codes(e));
            throw e;
        }
    }

    private static List<String> codes(RuntimeException refusal) {
        if (refusal instanceof DisciplineRefused one) {
            return List.of(one.fault().code());
        }
        return refusal instanceof Refused several
                ? several.refusals().stream()
                        .map(Refusal::code)
                        .distinct()
                        .limit(MOST_CODES)
                        .toList()
                : List.of();
    }
}
