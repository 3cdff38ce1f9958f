package adroit.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The one writer. Works that wait at the same time share one transaction and one wait for the disk: the writer's thread does them one after the other, each undone alone when it
 * fails, and all return after the commit. A commit that fails fails every work of its group, because none of them is on disk.
 */
public final class GroupCommit {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final long LONGEST_GROUP_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long IDLE_SECONDS = 5;
    private static final int LARGEST_GROUP = 64;

    private final Dialect dialect;
    private final ConnectionPool connection;
    private final Queue<Ticket<?>> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean writing = new AtomicBoolean();
    private final AtomicLong groups = new AtomicLong();
    private final Executor thread = thread();

    public GroupCommit(Dialect dialect, ConnectionPool connection) {
        this.dialect = dialect;
        this.connection = connection;
    }

    /** Does the work as one transaction of its own or together with others, on the writer's thread. */
    public <T> T write(Function<Sql, T> work) {
        Ticket<T> ticket = new Ticket<>(work);
        add(ticket);
        if (!ticket.await(System.nanoTime() + PATIENCE_NANOS)) {
            if (withdraw(ticket)) {
                throw Ticket.withdrawn(dialect);
            }
            ticket.awaitTheEnd();
        }
        return ticket.outcome();
    }

    /** Does a work that writes on a connection of its own, while nobody else writes. */
    public <T> T aside(Supplier<T> work) {
        try {
            return connection.use(sql -> work.get());
        } finally {
            groups.incrementAndGet();
        }
    }

    /** How many groups were written; grows before any work of the group returns. */
    public long groups() {
        return groups.get();
    }

    /** One thread, which ends when nothing was written for a while. */
    private static Executor thread() {
        ThreadPoolExecutor one = new ThreadPoolExecutor(
                1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), GroupCommit::newThread);
        one.allowCoreThreadTimeOut(true);
        return one;
    }

    private static Thread newThread(Runnable work) {
        Thread thread = new Thread(work, "adroit-writer");
        thread.setDaemon(true);
        return thread;
    }

    private void add(Ticket<?> ticket) {
        waiting.add(ticket);
        if (isToBegin()) {
            begin(ticket);
        }
    }

    /** Where no thread can be had, whoever comes next tries again. */
    private void begin(Ticket<?> ticket) {
        boolean begun = false;
        try {
            thread.execute(this::writeAll);
            begun = true;
        } finally {
            if (!begun) {
                waiting.remove(ticket);
                writing.set(false);
            }
        }
    }

    /** Whether works wait that nobody writes; whoever is told so has to write them. */
    private boolean isToBegin() {
        return !waiting.isEmpty() && !writing.get() && writing.compareAndSet(false, true);
    }

    /** Takes back a work that was not begun. */
    private boolean withdraw(Ticket<?> ticket) {
        return waiting.remove(ticket);
    }

    /** Writes group after group as long as works wait. */
    private void writeAll() {
        do {
            while (!waiting.isEmpty()) {
                group();
            }
            writing.set(false);
        } while (isToBegin());
    }

    /** Where no transaction can be begun, the first who waits learns why. */
    private void group() {
        List<Ticket<?>> group = new ArrayList<>();
        try {
            connection.use(sql -> sql.inTransaction(() -> together(sql, group)));
        } catch (RuntimeException | Error e) {
            if (group.isEmpty()) {
                Optional.ofNullable(waiting.poll()).ifPresent(group::add);
            }
            group.forEach(ticket -> ticket.fail(e));
        } finally {
            groups.incrementAndGet();
            group.forEach(Ticket::end);
        }
    }

    /** The first needs no savepoint: where it fails, nothing else has been done yet. Answers how many were done. */
    private int together(Sql sql, List<Ticket<?>> group) {
        long end = System.nanoTime() + LONGEST_GROUP_NANOS;
        for (Ticket<?> next = waiting.poll(); next != null; next = waiting.poll()) {
            group.add(next);
            if (group.size() == 1) {
                next.perform(sql);
            } else {
                beside(sql, next);
            }
            if (sql.broken() || group.size() == LARGEST_GROUP || System.nanoTime() >= end) {
                break;
            }
        }
        return group.size();
    }

    private static void beside(Sql sql, Ticket<?> ticket) {
        try {
            sql.inSavepoint(() -> ticket.perform(sql));
        } catch (RuntimeException | Error e) {
            ticket.fail(e);
        }
    }
}
