package adroit.store.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
    private final Deque<Ticket<?>> waiting = new ArrayDeque<>();
    private final AtomicLong groups = new AtomicLong();
    private final Company company = new Company();
    private final Executor thread = thread();
    private boolean writing;
    private int wanted;
    private @Nullable Thread collector;

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

    private synchronized void add(Ticket<?> ticket) {
        if (!writing) {
            thread.execute(this::writeAll);
            writing = true;
        }
        waiting.add(ticket);
        if (waiting.size() == wanted) {
            LockSupport.unpark(collector);
        }
    }

    /** Takes back a work that was not begun. */
    private synchronized boolean withdraw(Ticket<?> ticket) {
        return waiting.remove(ticket);
    }

    /** Writes group after group as long as works wait. */
    private void writeAll() {
        while (worksWait()) {
            group();
        }
    }

    /** Where no transaction can be begun, the first who waits learns why. */
    private void group() {
        List<Ticket<?>> group = new ArrayList<>();
        try {
            long done = connection.use(sql -> sql.inTransaction(() -> together(sql, group)));
            company.written(group.size(), done, System.nanoTime());
        } catch (RuntimeException | Error e) {
            if (group.isEmpty()) {
                Optional.ofNullable(poll()).ifPresent(group::add);
            }
            group.forEach(ticket -> ticket.fail(e));
        } finally {
            groups.incrementAndGet();
            group.forEach(Ticket::end);
        }
    }

    /** The first needs no savepoint: where it fails, nothing else has been done yet. Answers when all were done. */
    private long together(Sql sql, List<Ticket<?>> group) {
        long begin = System.nanoTime();
        long end = begin + LONGEST_GROUP_NANOS;
        int expected = Math.min(company.expected(begin), LARGEST_GROUP);
        Ticket<?> next = poll();
        long patience = 0;
        while (next != null) {
            group.add(next);
            if (group.size() == 1) {
                next.perform(sql);
            } else {
                beside(sql, next);
            }
            boolean more = !sql.broken() && group.size() < LARGEST_GROUP && System.nanoTime() < end;
            next = more ? poll() : null;
            if (more && next == null && group.size() < expected) {
                patience = patience == 0 ? System.nanoTime() + company.patience() : patience;
                next = await(expected - group.size(), patience);
            }
        }
        return System.nanoTime();
    }

    private static void beside(Sql sql, Ticket<?> ticket) {
        try {
            sql.inSavepoint(() -> ticket.perform(sql));
        } catch (RuntimeException | Error e) {
            ticket.fail(e);
        }
    }

    /** Waits until that many works are there, or until that moment. */
    private @Nullable Ticket<?> await(int works, long end) {
        expect(works, Thread.currentThread());
        for (long left = end - System.nanoTime(); left > 0 && isWaitedFor(); left = end - System.nanoTime()) {
            LockSupport.parkNanos(this, left);
        }
        expect(0, null);
        return poll();
    }

    private synchronized void expect(int works, @Nullable Thread thread) {
        wanted = works;
        collector = thread;
    }

    private synchronized boolean isWaitedFor() {
        return waiting.size() < wanted;
    }

    private synchronized @Nullable Ticket<?> poll() {
        return waiting.poll();
    }

    private synchronized boolean worksWait() {
        writing = !waiting.isEmpty();
        return writing;
    }
}
