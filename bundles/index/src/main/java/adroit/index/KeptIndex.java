package adroit.index;

import adroit.search.SearchAnswer;
import adroit.search.SearchIndex;
import adroit.search.SearchQuery;
import adroit.search.SearchSources;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index up to date on a thread of its own: some time after the start or with the first search, whenever a source changes, and now and then, because other nodes bring in
 * frameworks, too. A search waits a moment for what has just changed, and then says what is not in yet.
 */
public final class KeptIndex implements SearchIndex, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("adroit.index");
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration SOON = Duration.ofMillis(500);

    private final LuceneIndex index;
    private final SearchSources sources;
    private final ScheduledExecutorService thread;
    private final Runnable listener = this::changed;
    private volatile boolean awake;
    private volatile boolean stale = true;
    private volatile boolean closed;
    private @Nullable Future<?> running;

    /**
     * @param first when it is read in at the latest, so that a start is not slowed down
     * @param sweep how often it is looked for changes that nobody told of
     */
    public KeptIndex(LuceneIndex index, SearchSources sources, Duration first, Duration sweep) {
        this.index = index;
        this.sources = sources;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread made = new Thread(work, "adroit-index");
            made.setDaemon(true);
            return made;
        });
        sources.whenChanged(listener);
        thread.scheduleWithFixedDelay(this::sweep, first.toMillis(), sweep.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public SearchAnswer find(SearchQuery query) {
        awake = true;
        if (stale || !index.isOpen() || index.isDamaged()) {
            await(refreshed());
        }
        return index.find(query);
    }

    /** Several changes come one after the other, not least when the product stops; a search does not wait for that. */
    private void changed() {
        stale = true;
        if (awake && !closed) {
            try {
                thread.schedule(this::catchUp, SOON.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException e) {
                LOG.debug("The index is closed", e);
            }
        }
    }

    private void catchUp() {
        if (stale) {
            refresh();
        }
    }

    private void sweep() {
        awake = true;
        stale = true;
        refresh();
    }

    private synchronized Future<?> refreshed() {
        Future<?> now = running;
        if (now == null || now.isDone()) {
            try {
                now = thread.submit(this::refresh);
            } catch (RejectedExecutionException e) {
                LOG.debug("The index is closed", e);
                now = CompletableFuture.completedFuture(true);
            }
            running = now;
        }
        return now;
    }

    private void refresh() {
        try {
            do {
                stale = false;
                index.refresh();
            } while (stale && !closed);
        } catch (RuntimeException e) {
            stale = true;
            if (closed) {
                LOG.debug("The index was closed while it was brought up to date", e);
            } else {
                LOG.warn("The index cannot be brought up to date now: {}", e.toString());
            }
        }
    }

    private static void await(Future<?> refreshed) {
        try {
            refreshed.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.debug("The index is not up to date yet", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        sources.noLonger(listener);
        thread.shutdownNow();
        index.close();
    }
}
