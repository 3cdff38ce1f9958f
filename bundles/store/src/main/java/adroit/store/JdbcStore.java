package adroit.store;

import adroit.storage.Backups;
import adroit.storage.Integrity;
import adroit.storage.Session;
import adroit.storage.StorageFailure;
import adroit.storage.Store;
import adroit.store.backup.Backup;
import adroit.store.backup.Manifest;
import adroit.store.internal.ConnectionPool;
import adroit.store.internal.Dialect;
import adroit.store.internal.GroupCommit;
import adroit.store.internal.JdbcSession;
import adroit.store.internal.Migrations;
import adroit.store.internal.PostgresDialect;
import adroit.store.internal.Preparation;
import adroit.store.internal.Sql;
import adroit.store.internal.SqliteDialect;
import adroit.store.internal.Verification;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The store in a relational database. Writes go through one connection, one after the other, and return when they are on disk; those that wait at the same time share one
 * commit, each undone alone when it fails. Reads have connections of their own
 * and each sees one unchanging picture. A read within a read is part of it; a read within a write sees what was there before the write.
 */
@SuppressWarnings("ThreadLocalUsage") // of this store, not of the whole process
public final class JdbcStore implements Store, Integrity, AutoCloseable {
    static final int READERS = 4;

    private final Dialect dialect;
    private final Clock clock;
    private final ConnectionPool writer;
    private final GroupCommit group;
    private final ConnectionPool readers;
    private final ThreadLocal<Reading> reading = new ThreadLocal<>();
    private final AtomicLong askedForVersion = new AtomicLong();
    private final ReentrantLock preparing = new ReentrantLock(true);
    private final ThreadLocal<Boolean> writing = ThreadLocal.withInitial(() -> false);

    private JdbcStore(Dialect dialect, Clock clock) {
        this.dialect = dialect;
        this.clock = clock;
        this.writer = new ConnectionPool(dialect, true, 1);
        this.group = new GroupCommit(dialect, writer);
        this.readers = new ConnectionPool(dialect, false, READERS);
    }

    /**
     * Opens the database and brings it to the form that this version needs.
     *
     * @throws StorageFailure with one sentence for the person who starts the product
     */
    public static JdbcStore open(Location location) {
        return open(location, Clock.systemUTC());
    }

    /** Opens the database; facts are recorded at the clock's time. */
    public static JdbcStore open(Location location, Clock clock) {
        JdbcStore store = new JdbcStore(dialect(location), clock);
        try {
            store.dialect.tidy();
            store.writer.use(sql -> {
                new Migrations(store.dialect).bringUpToDate(sql);
                return true;
            });
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    @Override
    public <T> T read(Function<Session, T> work) {
        Reading outer = reading.get();
        return outer != null ? work.apply(outer.session()) : readers.use(sql -> readWith(sql, work));
    }

    @Override
    public long version() {
        if (!dialect.isAlone()) {
            return askedForVersion.incrementAndGet();
        }
        Reading outer = reading.get();
        return outer != null ? outer.version() : group.groups();
    }

    /** A read under way, and the version when it began. */
    private record Reading(Session session, long version) {}

    @Override
    public <T> T write(Function<Session, T> work) {
        if (writing.get()) {
            throw new IllegalStateException("a write within a write: pass the session on instead");
        }
        return group.write(sql -> written(sql, work));
    }

    private <T> T written(Sql sql, Function<Session, T> work) {
        writing.set(true);
        try {
            return work.apply(new JdbcSession(sql, clock));
        } finally {
            writing.remove();
        }
    }

    @Override
    public <T> T rehearse(Function<Session, T> work) {
        try (Preparation preparation = Preparation.begun(dialect, clock)) {
            return preparation.work(work);
        }
    }

    @Override
    public <T> T prepare(Function<Session, T> work, Function<T, Optional<Consumer<Session>>> ending) {
        if (writing.get()) {
            throw new IllegalStateException("a long work within a write");
        }
        preparing.lock();
        try (Preparation preparation = Preparation.begun(dialect, clock)) {
            preparation.holdOthersBack();
            T done = preparation.work(work);
            Optional<Consumer<Session>> last = ending.apply(done);
            last.ifPresent(end -> {
                preparation.compare();
                group.aside(() -> preparation.put(end));
                preparation.tidyUp();
            });
            return done;
        } finally {
            preparing.unlock();
        }
    }

    @Override
    public Report verify() {
        return new Verification(dialect, readers).report();
    }

    /**
     * Backups of this database and of a home's files.
     *
     * @param product the version that writes them
     */
    public Backups backups(Path home, String product) {
        return out -> backUp(dialect, home, product, out);
    }

    /** Writes a backup of a database that is not in service; it stays in the form that it has. The stream stays open. */
    public static Manifest backUp(Location location, Path home, String product, OutputStream out) throws IOException {
        return backUp(dialect(location), home, product, out);
    }

    /** On a connection of its own, so that a slow reader of the backup keeps nobody waiting. */
    private static Manifest backUp(Dialect dialect, Path home, String product, OutputStream out) throws IOException {
        try (ConnectionPool reader = new ConnectionPool(dialect, false, 1)) {
            return reader.use(
                    sql -> sql.inTransaction(() -> new Backup(dialect, sql, home, product).writeUnchecked(out)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Ends when the work under way has ended; what is written is moved into the database proper. */
    @Override
    public void close() {
        readers.close();
        writer.close();
    }

    private <T> T readWith(Sql sql, Function<Session, T> work) {
        long version = group.groups();
        return inTransaction(sql, session -> {
            reading.set(new Reading(session, version));
            try {
                return work.apply(session);
            } finally {
                reading.remove();
            }
        });
    }

    private <T> T inTransaction(Sql sql, Function<Session, T> work) {
        return sql.inTransaction(() -> work.apply(new JdbcSession(sql, clock)));
    }

    private static Dialect dialect(Location location) {
        if (location instanceof Location.Postgres postgres) {
            return new PostgresDialect(postgres);
        }
        return new SqliteDialect(((Location.File) location).path());
    }
}
