package adroit.web.serving;

import adroit.storage.Session;
import adroit.storage.Store;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/** A store that counts how often it is read. */
record CountingStore(Store store, AtomicInteger reads) implements Store {
    @Override
    public <T> T read(Function<Session, T> work) {
        reads.incrementAndGet();
        return store.read(work);
    }

    @Override
    public <T> T write(Function<Session, T> work) {
        return store.write(work);
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
