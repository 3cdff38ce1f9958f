package adroit.plugins.internal;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The one thread on which the installed set changes. What is urgent goes before what waits already. */
final class Queue implements AutoCloseable {
    private final java.util.Queue<Runnable> urgent = new ConcurrentLinkedQueue<>();
    private final java.util.Queue<Runnable> usual = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread named = new Thread(work, "adroit-disciplines");
        named.setDaemon(true);
        return named;
    });

    /** Does the work in its turn and waits for it; what it throws is thrown here. */
    <T> T call(Callable<T> work) {
        return done(usual, work);
    }

    /** The same, as soon as what is being done now is done. */
    <T> T callFirst(Callable<T> work) {
        return done(urgent, work);
    }

    private <T> T done(java.util.Queue<Runnable> line, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        line.add(task);
        thread.execute(this::next);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw rethrown(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("the server is stopping", e);
        }
    }

    /** As often as something was put into a line. */
    private void next() {
        @Nullable Runnable first = urgent.poll();
        @Nullable Runnable task = first != null ? first : usual.poll();
        if (task != null) {
            task.run();
        }
    }

    void later(Duration delay, Runnable work) {
        if (!thread.isShutdown()) {
            thread.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** How much waits for its turn. */
    int waiting() {
        return urgent.size() + usual.size();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private static RuntimeException rethrown(ExecutionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof RuntimeException e) {
            return e;
        }
        if (cause instanceof Error e) {
            throw e;
        }
        return new IllegalStateException(failed);
    }
}
