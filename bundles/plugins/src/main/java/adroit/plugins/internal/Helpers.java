package adroit.plugins.internal;

import adroit.assessment.AtOnce;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** A few threads that work beside the one that began them, as many as share a work on this machine, until they are closed. What is begun first is done first. */
final class Helpers implements AutoCloseable {
    private final ExecutorService threads;

    Helpers(String name) {
        this(name, AtOnce.threads());
    }

    private Helpers(String name, int most) {
        threads = Executors.newFixedThreadPool(most, work -> {
            Thread named = new Thread(work, name);
            named.setDaemon(true);
            return named;
        });
    }

    /** One helper alone, which does one thing after the other. */
    static Helpers alone(String name) {
        return new Helpers(name, 1);
    }

    /** Something that comes. */
    interface Coming<T> {
        /** Waits for it; what went wrong with it is thrown here. */
        T get();
    }

    <T> Coming<T> begin(Supplier<T> work) {
        CompletableFuture<T> coming = CompletableFuture.supplyAsync(work, threads);
        return () -> awaited(coming);
    }

    private static <T> T awaited(CompletableFuture<T> coming) {
        try {
            return coming.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException wrong) {
                throw wrong;
            }
            if (e.getCause() instanceof Error wrong) {
                throw wrong;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
