package adroit.plugins.internal;

import adroit.assessment.AtOnce;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
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

    /**
     * Does all of them, and gives what came in their order. Once one has failed no other is begun; when those that were begun are over, what came is undone, and the first failure is thrown with the
     * others.
     */
    <T> List<T> all(List<Supplier<T>> works, Consumer<T> undo) {
        AtomicBoolean failed = new AtomicBoolean();
        List<Coming<T>> begun = new ArrayList<>();
        List<T> came = new ArrayList<>();
        try {
            works.forEach(work -> begun.add(begin(() -> unless(failed, work))));
            begun.forEach(each -> came.add(each.get()));
            return came;
        } catch (RuntimeException | Error e) {
            failed.set(true);
            for (Coming<T> each : begun.subList(came.size(), begun.size())) {
                attempt(e, () -> came.add(each.get()));
            }
            came.forEach(each -> attempt(e, () -> undo.accept(each)));
            throw e;
        }
    }

    private static <T> T unless(AtomicBoolean failed, Supplier<T> work) {
        if (failed.get()) {
            throw new CancellationException("another failed before");
        }
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            failed.set(true);
            throw e;
        }
    }

    private static void attempt(Throwable first, Runnable act) {
        try {
            act.run();
        } catch (CancellationException e) {
            return;
        } catch (RuntimeException | Error e) {
            if (e != first) {
                first.addSuppressed(e);
            }
        }
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
