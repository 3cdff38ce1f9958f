package adroit.plugins.internal;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Gives up states of the installed set after changes. Which ones is found out on a thread of its own: that may mean to read all results, and no act waits for it. */
final class Thinner implements AutoCloseable {
    private final History history;
    private final Queue queue;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ExecutorService thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
                Thread named = new Thread(work, "adroit-thinning");
                named.setDaemon(true);
                return named;
            },
            new ThreadPoolExecutor.DiscardPolicy());

    Thinner(History history, Queue queue) {
        this.history = history;
        this.queue = queue;
    }

    /** Looks once more, soon. */
    void look() {
        if (!asked.getAndSet(true)) {
            thread.execute(this::thin);
        }
    }

    /** The next look is not begun before what this one found is given up: two that do not know of each other could each take what the other left. */
    private void thin() {
        asked.set(false);
        List<Generation> spare = history.spare();
        if (!spare.isEmpty()) {
            giveUp(spare);
        }
    }

    private void giveUp(List<Generation> spare) {
        try {
            queue.call(() -> {
                history.giveUp(spare);
                return spare;
            });
        } catch (RejectedExecutionException e) {
            thread.shutdown();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
