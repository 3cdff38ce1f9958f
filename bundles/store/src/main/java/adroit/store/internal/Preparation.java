package adroit.store.internal;

import adroit.storage.Session;
import adroit.storage.StorageFailure;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A long work beside the writes of others. The first time that it writes who works where, these tables are copied, and from then on it sees and changes the copies; facts go to a list. Its
 * changes are found by comparing, and put in place by a few statements that the database works off by itself.
 */
public final class Preparation implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

    private final Dialect dialect;
    private final Clock clock;
    private final Scratch scratch;
    private final Sql sql;
    private final PreparedFacts facts;
    private final List<CopiedTable> copies = new ArrayList<>();

    private Preparation(Dialect dialect, Clock clock, Scratch scratch) {
        this.dialect = dialect;
        this.clock = clock;
        this.scratch = scratch;
        this.sql = new Sql(dialect, scratch.connection());
        LastEntry last = new LastEntry(sql);
        this.facts = new PreparedFacts(sql, scratch, new JdbcEvidence(sql, last, clock));
    }

    /** A preparation that sees the city as it is now. */
    public static Preparation begun(Dialect dialect, Clock clock) {
        try {
            return begun(new Preparation(dialect, clock, dialect.scratch()));
        } catch (SQLException e) {
            throw dialect.failure(e);
        }
    }

    private static Preparation begun(Preparation preparation) {
        try {
            preparation.sql.attempt(preparation.scratch::begin);
            return preparation;
        } catch (StorageFailure e) {
            preparation.close();
            throw e;
        }
    }

    /** Waits until no other process prepares changes. */
    public void holdOthersBack() {
        sql.attempt(scratch::holdOthersBack);
    }

    /** Does the work. */
    public <T> T work(Function<Session, T> work) {
        JdbcOrganization organization = new JdbcOrganization(sql, this::copy);
        T done = work.apply(new JdbcSession(sql, clock, new LastEntry(sql), organization, facts));
        sql.refuseIfBroken();
        return done;
    }

    private void copy() {
        if (copies.isEmpty()) {
            CopiedTable.OF_ORGANIZATION.forEach(table -> copies.add(table.copied(sql, scratch)));
            sql.forgetStatements();
        }
    }

    /** Finds out what was changed. */
    public void compare() {
        if (!copies.isEmpty()) {
            sql.attempt(() -> scratch.checkReferences(sql));
        }
        copies.forEach(table -> table.compare(sql, scratch));
    }

    /** Puts the changes in place and does what ends them, in one transaction. */
    public boolean put(Consumer<Session> end) {
        sql.forgetStatements();
        sql.attempt(() -> scratch.beginPutting(!copies.isEmpty() && facts.isEmpty()));
        for (int i = copies.size() - 1; i >= 0; i--) {
            copies.get(i).remove(sql, scratch);
        }
        copies.forEach(table -> table.put(sql, scratch));
        Session session = new JdbcSession(sql, clock);
        facts.put(session);
        end.accept(session);
        sql.refuseIfBroken();
        sql.attempt(scratch::commit);
        return true;
    }

    /** To be called when the changes are in place and others write again; they stay whatever becomes of this. */
    public void tidyUp() {
        quietly(() -> {
            sql.forgetStatements();
            scratch.tidyUp();
        });
    }

    @Override
    public void close() {
        quietly(scratch::close);
    }

    private void quietly(Sql.Attempt step) {
        try {
            step.run();
        } catch (SQLException | StorageFailure e) {
            LOG.warn("{}: what a long work needed could not be put away; it is at the next start.", dialect.title());
        }
    }
}
