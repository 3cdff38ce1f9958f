package adroit.storage;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An answer that takes long to make: made on a thread of its own and once for all who ask, beginning with the write that outdates what is known. So whoever asks later finds it
 * made, and whoever asks at once waits only for what is left.
 */
public final class Prepared<T> implements AutoCloseable {
    private static final Duration UNUSED = Duration.ofSeconds(5);

    private final Supplier<T> making;
    private final ThreadPoolExecutor thread;
    private @Nullable CompletableFuture<T> newest;
    private boolean waiting;
    private boolean refreshing;

    /**
     * Nothing is made yet.
     *
     * @param name of the thread
     * @param making reads what is written when it is called
     */
    public Prepared(String name, Supplier<T> making) {
        this.making = making;
        this.thread = new ThreadPoolExecutor(
                1, 1, UNUSED.toSeconds(), TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> named(work, name));
        thread.allowCoreThreadTimeOut(true);
    }

    private static Thread named(Runnable work, String name) {
        Thread made = new Thread(work, name);
        made.setDaemon(true);
        return made;
    }

    /** The answer, with everything in it that was written before the last {@link #renew}; waits while it is made. */
    public T get() {
        try {
            return prepare().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Begins to make what was never made, or could not be. */
    public synchronized CompletableFuture<T> prepare() {
        CompletableFuture<T> known = newest;
        if (known == null || known.isCompletedExceptionally()) {
            known = begin();
            newest = known;
        }
        return known;
    }

    /** Makes the answer again, because something was written; one that nobody ever asked for stays unmade. */
    public synchronized void renew() {
        if (newest != null && !waiting && !thread.isShutdown()) {
            newest = begin();
        }
    }

    /** Makes the answer again without need: until then the one that is known is given. */
    public synchronized void refresh() {
        CompletableFuture<T> known = newest;
        if (known != null && known.isDone() && !refreshing) {
            refreshing = true;
            CompletableFuture.supplyAsync(making, thread).whenComplete((made, problem) -> refreshed(known, made));
        }
    }

    private synchronized void refreshed(CompletableFuture<T> known, @Nullable T made) {
        refreshing = false;
        if (newest == known && made != null) {
            newest = CompletableFuture.completedFuture(made);
        }
    }

    private CompletableFuture<T> begin() {
        waiting = true;
        return CompletableFuture.supplyAsync(this::make, thread);
    }

    private T make() {
        synchronized (this) {
            waiting = false;
        }
        return making.get();
    }

    /** Nothing is made any more; what is being made is made to its end. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
