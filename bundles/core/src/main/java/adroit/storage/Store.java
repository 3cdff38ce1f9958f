package adroit.storage;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps what the city knows. */
@ProviderType
public interface Store {
    /**
     * Reads from one unchanging picture. The session ends with the work.
     *
     * @throws StorageFailure when the database cannot answer
     */
    <T> T read(Function<Session, T> work);

    /**
     * Does the work as one transaction: when this returns, all of it is on disk; when it throws, nothing happened. One write at a time, city-wide; several that
     * wait may share one commit, and then the work runs on the thread of whoever leads them: it rests on no lock and no thread-local of its caller.
     *
     * @throws StorageFailure when the database cannot take it
     */
    <T> T write(Function<Session, T> work);

    /**
     * Does a long work as if it were written, while others write: it sees one unchanging picture, changes a copy of who works where, and adds facts to a list of its own.
     * Nothing of it stays. What else it would write is refused.
     *
     * @throws StorageFailure when the database cannot answer
     */
    <T> T rehearse(Function<Session, T> work);

    /**
     * {@linkplain #rehearse Rehearses} a long work, and then puts what it changed in place, all of it or nothing, in one transaction that is short beside the work. Whoever
     * brings in people and positions does it so, one after the other; other writes go on until that transaction.
     *
     * @param ending told what the work came to: what is written in the same transaction, or nothing where nothing of the work is to stay. It leaves people and positions alone.
     * @throws StorageFailure when the database cannot take it; nothing happened then
     */
    <T> T prepare(Function<Session, T> work, Function<T, Optional<Consumer<Session>>> ending);

    /**
     * A number that grows with every write, before the write returns: as long as it is the same, so is everything that is read. Within a read it is that of the picture that is
     * seen, or an older one. Where others may write without this store knowing, it is never the same twice.
     */
    long version();
}
