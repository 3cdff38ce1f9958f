package adroit.store.internal;

import adroit.storage.StorageFailure;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One work that waits for the writer, with the thread that waits for it and what became of it. */
final class Ticket<T> {
    private static final long LONGEST_NAP_NANOS = 100_000_000;

    private final Function<Sql, T> work;
    private final Thread waiter = Thread.currentThread();
    private @Nullable T result;
    private @Nullable Throwable failure;
    private volatile boolean over;

    Ticket(Function<Sql, T> work) {
        this.work = work;
    }

    /** Does the work, on the writer's thread. */
    void perform(Sql sql) {
        result = work.apply(sql);
    }

    /** Says what became of it, unless that is known already. */
    void fail(Throwable reason) {
        if (failure == null) {
            failure = reason;
        }
    }

    /** Ends it: its thread learns what became of it. */
    void end() {
        over = true;
        LockSupport.unpark(waiter);
    }

    /** Waits until it is over; false where its time is up or its thread was interrupted. */
    boolean await(long end) {
        while (!over) {
            long left = end - System.nanoTime();
            if (left <= 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(this, left);
        }
        return true;
    }

    /** Waits without regard to time and interrupts: whoever asked must learn what became of a work that was begun. */
    void awaitTheEnd() {
        boolean interrupted = Thread.interrupted();
        while (!over) {
            LockSupport.parkNanos(this, LONGEST_NAP_NANOS);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the work answered; or throws what it threw. */
    T outcome() {
        Throwable thrown = failure;
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        return answered();
    }

    @SuppressWarnings("NullAway") // a work may answer null where its type says so
    private T answered() {
        return result;
    }

    /** The failure of a work whose thread stopped waiting before it was begun. */
    static StorageFailure withdrawn(Dialect dialect) {
        return Thread.currentThread().isInterrupted()
                ? new StorageFailure(dialect.title() + " was not asked, because the work was called off.")
                : new StorageFailure(dialect.title() + " is busy: nothing was changed. Try again.");
    }
}
