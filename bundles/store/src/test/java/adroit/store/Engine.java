package adroit.store;

import adroit.testing.PostgresServer;
import java.nio.file.Path;

/** The two engines that the same tests run on. */
enum Engine {
    SQLITE {
        @Override
        Database fresh(Path folder) {
            Path file = folder.resolve("adroit.db");
            return new Database(this, Location.file(file), "jdbc:sqlite:" + file);
        }
    },
    POSTGRESQL {
        @Override
        Database fresh(Path folder) {
            String url = PostgresServer.shared().newDatabase();
            return new Database(this, Location.url(url), url);
        }
    };

    /** An empty database. */
    abstract Database fresh(Path folder);
}
