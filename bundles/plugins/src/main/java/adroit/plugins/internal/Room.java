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
 * that this plugin can ever lose: after that nobody enters. Whoever waits for their turn meanwhile is told the same; and nobody waits longer than an answer may take.
 */
final class Room implements AutoCloseable {
    /** How the names of all such threads begin; the bundle's name and version follow. */
    static final String THREAD = "adroit-plugin-";

    /** How the name ends once the room has heard of people: nothing that is logged on the thread is kept then, here or by the launcher. */
    static final String UNHEARD = " unheard";

    private static final long IDLE_SECONDS = 5;

    /** More than can ever wait: where the thread is lost, all of them come in at once, to be told so. */
    private static final int EVERYBODY = 1 << 20;

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

    /** Whoever asked waited for their turn as long as an answer may take, and did not get it. */
    static final class Taken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Asks about people, in its turn. What the plugin logs from then on is dropped, because it may have kept what it was asked.
     *
     * @param deadline of the wait for the turn, and again of the work
     * @throws Taken where others were in there until the deadline
     */
    <T> T score(Duration deadline, Callable<T> work) {
        unheard = true;
        return inTurn("scoring", deadline, work);
    }

    /**
     * Does the work in its turn.
     *
     * @param doing what is being done, as in "its start"
     * @param deadline of the wait for the turn, and again of the work
     * @throws Faulty what the work says is wrong; {@code PLUGIN_FAILS} where it throws anything else; {@code PLUGIN_HANGS} where it is not back by the deadline, now or in an earlier call;
     *     {@code PLUGIN_BUSY} where others were in there until the deadline
     */
    <T> T call(String doing, Duration deadline, Callable<T> work) {
        try {
            return inTurn(doing, deadline, work);
        } catch (Taken e) {
            throw new Faulty(
                    "PLUGIN_BUSY",
                    plugin + " was busy for " + seconds(deadline) + " s, so that the turn for " + doing
                            + " did not come.",
                    "Try again; where it stays so, ask whoever keeps the discipline for a quicker pack.");
        }
    }

    private <T> T inTurn(String doing, Duration deadline, Callable<T> work) {
        enter(deadline);
        try {
            return awaited(thread.submit(marked(() -> safely(doing, work))), doing, deadline);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Faulty known ? known : new IllegalStateException(e);
        } finally {
            door.release();
        }
    }

    /** Whatever the plugin throws stays in here: to ask it for its words, as every log and {@link ExecutionException} does, is to run its code. */
    private <T> T safely(String doing, Callable<T> work) {
        try {
            return work.call();
        } catch (Faulty e) {
            throw e;
        } catch (Throwable e) {
            throw new Faulty(
                    "PLUGIN_FAILS",
                    plugin + " failed in " + doing + " with " + e.getClass().getName() + ".",
                    "Ask whoever keeps the discipline for a corrected pack.");
        }
    }

    /** Waits also where the caller is interrupted: the thread behind the door is not free before. */
    private <T> T awaited(Future<T> answer, String doing, Duration deadline) throws ExecutionException {
        return patiently(deadline, left -> {
            try {
                return answer.get(left, TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                throw abandoned(answer, doing, deadline);
            }
        });
    }

    /** A wait that can be interrupted. */
    private interface Wait<T, E extends Exception> {
        T of(long nanos) throws InterruptedException, E;
    }

    /** Waits on after an interruption, which is not lost. */
    private static <T, E extends Exception> T patiently(Duration most, Wait<T, E> wait) throws E {
        long end = System.nanoTime() + most.toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return wait.of(end - System.nanoTime());
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

    private void enter(Duration most) {
        refuseWhereLost();
        boolean entered = patiently(most, left -> door.tryAcquire(left, TimeUnit.NANOSECONDS));
        if (!entered) {
            throw new Taken();
        }
        if (lost != null) {
            door.release();
        }
        refuseWhereLost();
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
                plugin + " did not come back from " + doing + " within " + seconds(deadline)
                        + " s; its thread is lost until the server is restarted.",
                "Ask whoever keeps the discipline for a corrected pack, or roll back; a restart gives the lost thread back.");
        back = false;
        lost = fault;
        door.release(EVERYBODY);
        answer.cancel(true);
        thread.shutdown();
        return new Faulty(fault);
    }

    private static double seconds(Duration deadline) {
        return deadline.toMillis() / 1000.0;
    }
}
