package adroit.bench.answers;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteConfig;

/**
 * The same rows by the database alone: one thread takes whatever waits, puts it into the same table with one prepared statement, commits, and lets those go on who
 * waited. No plain loop with sixteen clients, one commit for each answer's acknowledgment and the same settings was found to be faster.
 */
final class GroupedInsert implements AutoCloseable {
    private static final String INSERT =
            "INSERT INTO form_answer (form, question, revision, body, saved, sha256) VALUES (?, ?, 1, ?, ?, ?)"
                    + " ON CONFLICT (form, question) DO UPDATE SET revision = excluded.revision, body = excluded.body,"
                    + " saved = excluded.saved, sha256 = excluded.sha256";
    private static final String SHA256 = "0".repeat(64);
    private static final String SAVED = "2026-11-21T23:00:00.000Z";

    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Connection connection;
    private final Thread writer;
    private volatile boolean closed;

    /** A row with who waits for it. */
    static final class Waiting {
        private final String form;
        private final String question;
        private final String body;
        private final Thread thread = Thread.currentThread();
        private volatile boolean done;

        Waiting(String form, String question, String body) {
            this.form = form;
            this.question = question;
            this.body = body;
        }
    }

    private GroupedInsert(Path database) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.enforceForeignKeys(true);
        config.setCacheSize(-16_000);
        config.setGetGeneratedKeys(false);
        connection = config.createConnection("jdbc:sqlite:" + database);
        writer = new Thread(this::write);
        writer.start();
    }

    /** Seconds until every answer was acknowledged. */
    static double seconds(Path database, List<Town.Client> clients) throws InterruptedException, SQLException {
        try (GroupedInsert insert = new GroupedInsert(database)) {
            return AtOnce.seconds(clients.stream()
                    .<Runnable>map(client -> () -> insert.fill(client))
                    .toList());
        }
    }

    private void fill(Town.Client client) {
        for (String form : client.forms()) {
            for (int i = 0; i < Town.QUESTIONS; i++) {
                Waiting row = new Waiting(form, Town.question(i), "{\"level\":" + (1 + i % 5) + "}");
                queue.add(row);
                while (!row.done) {
                    LockSupport.park(this);
                }
            }
        }
    }

    private void write() {
        try (Statement plain = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            while (!closed) {
                plainGroup(plain, insert, queue.take());
            }
        } catch (SQLException | InterruptedException e) {
            closed = true;
        }
    }

    private void plainGroup(Statement plain, PreparedStatement insert, Waiting first) throws SQLException {
        List<Waiting> group = new ArrayList<>();
        plain.execute("BEGIN IMMEDIATE");
        for (Waiting next = first; next != null; next = queue.poll()) {
            group.add(next);
            insert.setString(1, next.form);
            insert.setString(2, next.question);
            insert.setString(3, next.body);
            insert.setString(4, SAVED);
            insert.setString(5, SHA256);
            insert.executeUpdate();
        }
        plain.execute("COMMIT");
        for (Waiting each : group) {
            each.done = true;
            LockSupport.unpark(each.thread);
        }
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        writer.interrupt();
        join();
        connection.close();
    }

    private void join() {
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
