package adroit.storage;

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
     * A number that grows with every write, before the write returns: as long as it is the same, so is everything that is read. Within a read it is that of the picture that is
     * seen, or an older one. Where others may write without this store knowing, it is never the same twice.
     */
    long version();
}
