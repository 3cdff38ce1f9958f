package adroit.store;

import adroit.storage.StorageFailure;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a database lies. */
public sealed interface Location {
    /** A SQLite database in a file, which is made when it is not there. */
    record File(Path path) implements Location {}

    /**
     * A PostgreSQL database.
     *
     * @param url begins with {@code jdbc:postgresql:}; may carry user and password
     */
    record Postgres(
            String url, @Nullable String user, @Nullable String password) implements Location {
        @Override
        public String toString() {
            return "PostgreSQL";
        }
    }

    /** A SQLite database in that file. */
    static Location file(Path path) {
        return new File(path);
    }

    /** The database at that URL. */
    static Location url(String url) {
        return url(url, null, null);
    }

    /**
     * The database at that URL.
     *
     * @param user who signs in, unless the URL says so
     * @throws StorageFailure where the URL is of another kind of database
     */
    static Location url(String url, @Nullable String user, @Nullable String password) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StorageFailure("The database URL does not begin with jdbc:postgresql: and Adroit knows no other."
                    + " Give one such as jdbc:postgresql://host/adroit, or none for the database in the home folder.");
        }
        return new Postgres(url, user, password);
    }
}
