package adroit.assessment;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Works that are done at the same time, on as many threads as the machine has processors, at most four; whoever asks waits for all, and learns of the first that failed. */
public final class AtOnce {
    private static final int MOST = 4;

    private AtOnce() {}

    /** How many threads share a work on this machine. */
    public static int threads() {
        return Math.min(MOST, Runtime.getRuntime().availableProcessors());
    }

    /** Does each of the works once. */
    static void each(List<Runnable> works) {
        each(works, () -> Runnable::run);
    }

    /**
     * Does a work for each of the things, in no order. Once one has failed no other is begun.
     *
     * @param worker gives each thread its own
     */
    static <T> void each(List<T> things, Supplier<Consumer<T>> worker) {
        int threads = Math.min(things.size(), threads());
        if (threads == 0) {
            return;
        }
        AtomicInteger next = new AtomicInteger();
        Callable<Boolean> rounds = () -> {
            Consumer<T> own = worker.get();
            try {
                for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
                    own.accept(things.get(i));
                }
                return true;
            } finally {
                next.set(things.size());
            }
        };
        run(threads, rounds);
    }

    private static void run(int threads, Callable<Boolean> rounds) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, AtOnce::named);
        try {
            for (Future<Boolean> each : pool.invokeAll(
                    IntStream.range(0, threads).mapToObj(i -> rounds).toList())) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("called off while others worked on it", e);
        } catch (ExecutionException e) {
            throw thrown(e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** What the work threw, as if it had been done here. */
    private static RuntimeException thrown(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "adroit-at-once");
        thread.setDaemon(true);
        return thread;
    }
}
