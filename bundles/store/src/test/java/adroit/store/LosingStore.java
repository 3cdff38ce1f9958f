package adroit.store;

import adroit.storage.Session;
import adroit.storage.StorageFailure;
import adroit.storage.Store;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A store whose next write shares its commit with another one before it, and the commit fails: nothing of both is kept. */
final class LosingStore implements Store {
    private final Store store;
    private Optional<Consumer<Session>> before = Optional.empty();

    LosingStore(Store store) {
        this.store = store;
    }

    void loseNextAfter(Consumer<Session> another) {
        before = Optional.of(another);
    }

    @Override
    public <T> T write(Function<Session, T> work) {
        Optional<Consumer<Session>> another = before;
        before = Optional.empty();
        return store.write(session -> {
            another.ifPresent(each -> each.accept(session));
            T done = work.apply(session);
            if (another.isPresent()) {
                throw new StorageFailure("The disk is gone.");
            }
            return done;
        });
    }

    @Override
    public <T> T read(Function<Session, T> work) {
        return store.read(work);
    }

    @Override
    public <T> T rehearse(Function<Session, T> work) {
        return store.rehearse(work);
    }

    @Override
    public <T> T prepare(Function<Session, T> work, Function<T, Optional<Consumer<Session>>> ending) {
        return store.prepare(work, ending);
    }

    @Override
    public long version() {
        return store.version();
    }
}
