package adroit.plugins.internal;

import adroit.plugins.Fault;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The one thread on which a plugin's code runs, whoever calls it. A call that is not back by its deadline is abandoned with its thread, which is then the only one
 * that this plugin can ever lose: after that nobody enters. Whoever waits for their turn meanwhile is told the same.
 */
final class Room implements AutoCloseable {
    /** How the names of all such threads begin; the bundle's name and version follow. */
    static final String THREAD = "adroit-plugin-";

    /** How the name ends once the room has heard of people: nothing that is logged on the thread is kept then, here or by the launcher. */
    static final String UNHEARD = " unheard";

    private static final long IDLE_SECONDS = 5;
    private static final long GLANCE_MILLIS = 50;

    private final String plugin;
    private final OpenCalls.Mark mark;
    private final Semaphore door = new Semaphore(1, true);
    private final ThreadPoolExecutor thread;
    private volatile @Nullable Fault lost;
    private volatile boolean back;
    private volatile boolean unheard;

    /** @param plugin what it is called in sentences */
    Room(String plugin, OpenCalls.Mark mark) {
        this.plugin = plugin;
        this.mark = mark;
        thread = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(1), work -> {
            Thread named = new Thread(work, name());
            named.setDaemon(true);
            return named;
        });
        thread.allowCoreThreadTimeOut(true);
    }

    /** Asks about people, in its turn. What the plugin logs from then on is dropped, because it may have kept what it was asked. */
    <T> T score(Duration deadline, Callable<T> work) {
        unheard = true;
        return call("scoring", deadline, work);
    }

    /**
     * Does the work in its turn. What the work throws, errors included, is thrown here as it is.
     *
     * @param doing what is being done, as in "scoring"
     * @throws Faulty {@code PLUGIN_HANGS} where it is not back by the deadline, now or in an earlier call
     */
    <T> T call(String doing, Duration deadline, Callable<T> work) {
        enter();
        Future<T> answer = thread.submit(marked(work));
        boolean leave = true;
        try {
            return awaited(answer, deadline);
        } catch (TimeoutException e) {
            leave = false;
            throw abandoned(answer, doing, deadline);
        } catch (ExecutionException e) {
            throw sneaky(e.getCause());
        } finally {
            if (leave) {
                door.release();
            }
        }
    }

    /** Waits also where the caller is interrupted: the thread behind the door is not free before. */
    private static <T> T awaited(Future<T> answer, Duration deadline) throws TimeoutException, ExecutionException {
        long end = System.nanoTime() + deadline.toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return answer.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whether a thread is in there that never came back. */
    boolean hasLostThread() {
        return lost != null && !back;
    }

    /** Whether a call was abandoned in here, also where it came back since. */
    boolean isLost() {
        return lost != null;
    }

    /** Why nobody enters any more. */
    Optional<Fault> fault() {
        return Optional.ofNullable(lost);
    }

    @Override
    public void close() {
        thread.shutdown();
    }

    private void enter() {
        boolean interrupted = false;
        try {
            while (!entered()) {
                interrupted |= Thread.interrupted();
                refuseWhereLost();
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        if (lost != null) {
            door.release();
        }
        refuseWhereLost();
    }

    private boolean entered() {
        try {
            return door.tryAcquire(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void refuseWhereLost() {
        Fault fault = lost;
        if (fault != null) {
            throw new Faulty(fault);
        }
    }

    private <T> Callable<T> marked(Callable<T> work) {
        return () -> {
            Thread.currentThread().setName(name());
            mark.open();
            try {
                return work.call();
            } finally {
                mark.close();
                back = true;
            }
        };
    }

    private String name() {
        return THREAD + plugin + (unheard ? UNHEARD : "");
    }

    private Faulty abandoned(Future<?> answer, String doing, Duration deadline) {
        Fault fault = new Fault(
                "PLUGIN_HANGS",
                plugin + " did not come back from " + doing + " within " + deadline.toMillis() / 1000.0
                        + " s; its thread is lost until the server is restarted.",
                "Ask whoever keeps the discipline for a corrected pack, or roll back; a restart gives the lost thread back.");
        back = false;
        lost = fault;
        answer.cancel(true);
        thread.shutdown();
        return new Faulty(fault);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> RuntimeException sneaky(@Nullable Throwable cause) throws E {
        throw cause == null ? (E) new IllegalStateException("the work failed without a reason") : (E) cause;
    }
}
