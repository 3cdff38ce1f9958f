package adroit.store.internal;

import adroit.storage.StorageFailure;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A few connections, opened when first needed and kept; first come, first served. */
public final class ConnectionPool implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;
    private static final long CLOSING_SECONDS = 10;
    private static final long UNASKED_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Dialect dialect;
    private final boolean forWriting;
    private final int size;
    private final Semaphore free;
    private final Deque<Kept> idle = new ArrayDeque<>();
    private boolean closed;

    public ConnectionPool(Dialect dialect, boolean forWriting, int size) {
        this.dialect = dialect;
        this.forWriting = forWriting;
        this.size = size;
        this.free = new Semaphore(size, true);
    }

    /** Lends a connection for as long as the work takes. */
    public <T> T use(Function<Sql, T> work) {
        acquire(1, PATIENCE_SECONDS);
        try {
            Sql sql = take();
            try {
                return work.apply(sql);
            } finally {
                giveBack(sql);
            }
        } finally {
            free.release();
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        boolean quiet = awaitQuiet();
        synchronized (this) {
            idle.forEach(kept -> end(kept.sql(), quiet));
            idle.clear();
        }
        if (quiet) {
            free.release(size);
        }
    }

    private Sql take() {
        for (Kept kept = poll(); kept != null; kept = poll()) {
            if (kept.answers()) {
                return kept.sql();
            }
            kept.sql().close();
        }
        return new Sql(dialect, forWriting);
    }

    private synchronized @Nullable Kept poll() {
        if (closed) {
            throw new StorageFailure(dialect.title() + " is closed.");
        }
        return idle.poll();
    }

    private synchronized void giveBack(Sql sql) {
        if (closed || sql.broken()) {
            end(sql, !sql.broken());
        } else {
            idle.push(new Kept(sql, System.nanoTime()));
        }
    }

    private void end(Sql sql, boolean tidy) {
        if (forWriting && tidy) {
            try {
                dialect.beforeClosing(sql.connection());
            } catch (SQLException e) {
                // what the log holds is read at the next start
            }
        }
        sql.close();
    }

    private boolean awaitQuiet() {
        try {
            return free.tryAcquire(size, CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void acquire(int permits, long seconds) {
        try {
            if (!free.tryAcquire(permits, seconds, TimeUnit.SECONDS)) {
                throw new StorageFailure(dialect.title() + " is busy: nothing was changed. Try again.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageFailure(dialect.title() + " was not asked, because the work was called off.", e);
        }
    }

    private record Kept(Sql sql, long since) {
        boolean answers() {
            try {
                return System.nanoTime() - since < UNASKED_NANOS
                        || sql.connection().isValid(2);
            } catch (SQLException e) {
                return false;
            }
        }
    }
}
