package adroit.plugins.internal;

import adroit.assessment.AtOnce;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
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

    /** @param oneAtATime whether no two works may be under way at once: then one helper does one after the other */
    static Helpers forCode(String name, boolean oneAtATime) {
        return oneAtATime ? new Helpers(name, 1) : new Helpers(name);
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

    /** All of them. Where some went wrong, those that came are undone once all are over, and the first failure is thrown. */
    static <T> List<T> all(List<Coming<T>> coming, Consumer<T> undo) {
        List<T> came = new ArrayList<>();
        List<Coming<T>> failed = new ArrayList<>();
        for (Coming<T> each : coming) {
            try {
                came.add(each.get());
            } catch (RuntimeException | Error e) {
                failed.add(each);
            }
        }
        if (!failed.isEmpty()) {
            came.forEach(undo);
            failed.get(0).get();
        }
        return came;
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
