package adroit.plugins.internal;

import adroit.proposal.Proposals;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes the proposals whose day has come. What waits stands in the store, so that a start after the day catches up. */
final class Schedule implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);

    private final Proposals proposals;
    private final BooleanSupplier settled;
    private final Duration tick;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread named = new Thread(work, "adroit-schedule");
        named.setDaemon(true);
        return named;
    });

    /** @param settled whether the fields that were in service before the start are again */
    Schedule(Proposals proposals, BooleanSupplier settled, Duration tick) {
        this.proposals = proposals;
        this.settled = settled;
        this.tick = tick;
    }

    void start() {
        thread.scheduleWithFixedDelay(this::look, tick.toMillis(), tick.toMillis(), TimeUnit.MILLISECONDS);
    }

    void look() {
        if (!settled.getAsBoolean()) {
            return;
        }
        try {
            proposals.publishDue();
        } catch (RuntimeException | Error e) {
            LOG.warn("What is due could not be published; it is tried again: {}", e.toString());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
