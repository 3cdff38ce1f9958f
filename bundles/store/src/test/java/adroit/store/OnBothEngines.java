package adroit.store;

import adroit.storage.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the store promises, asked of each engine, each time on a new database. */
@ParameterizedClass(name = "{0}")
@EnumSource(Engine.class)
@SuppressWarnings("NullAway.Init") // filled by JUnit
abstract class OnBothEngines {
    @Parameter
    Engine engine;

    @TempDir
    Path folder;

    Database database;
    JdbcStore store;
    private @Nullable JdbcStore opened;

    @BeforeEach
    void open() {
        database = engine.fresh(folder);
        store = JdbcStore.open(database.location());
        opened = store;
    }

    @AfterEach
    void close() {
        if (opened != null) {
            store.close();
        }
    }

    /** Closes the store and opens it again, as a restart does. */
    void restart() {
        store.close();
        store = JdbcStore.open(database.location());
        opened = store;
    }

    /** Reads what may not be there. */
    <T> Optional<T> found(Function<Session, Optional<T>> work) {
        return store.read(work);
    }

    /** Reads a list. */
    <T> List<T> listed(Function<Session, List<T>> work) {
        return store.read(work);
    }

    /** Writes. */
    void act(Consumer<Session> work) {
        store.write(session -> {
            work.accept(session);
            return true;
        });
    }
}
