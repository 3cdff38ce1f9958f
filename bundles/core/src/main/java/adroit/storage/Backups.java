package adroit.storage;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/** Copies of everything that is kept, taken while the product works. */
@ProviderType
public interface Backups {
    /**
     * Writes one unchanging picture of everything, as a file for {@code restore}. What is written meanwhile waits for nothing and is not in it.
     *
     * @param out stays open
     * @throws StorageFailure when the database cannot answer; nothing was written yet, or what was written is no backup
     */
    void write(OutputStream out) throws IOException;
}
