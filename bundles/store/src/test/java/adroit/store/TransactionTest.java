package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.evidence.RecordedFact;
import adroit.storage.Session;
import adroit.storage.StorageFailure;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TransactionTest extends OnBothEngines {
    @Test
    void undoesAllOfAWorkThatThrows() {
        Sample.hire(store, Sample.ADA);

        assertThatThrownBy(() -> store.write(s -> {
                    s.organization().save(List.of(Sample.BO));
                    s.evidence().append(List.of(Sample.rating("c-1", "p-ada", 3)));
                    throw new IllegalStateException("the work failed");
                }))
                .hasMessage("the work failed");

        assertThat(found(s -> s.organization().person("p-bo"))).isEmpty();
        assertThat(lastSequence()).isZero();
        Sample.record(store, Sample.rating("c-1", "p-ada", 3));
        assertThat(lastSequence()).isEqualTo(1);
    }

    @Test
    void undoesAllOfAWorkThatHidesAFailedStatement() {
        Sample.hire(store, Sample.ADA);

        assertThatThrownBy(() -> store.write(s -> {
                    s.organization().save(List.of(Sample.BO));
                    return hidden(s);
                }))
                .isInstanceOf(StorageFailure.class);

        assertThat(found(s -> s.organization().person("p-bo"))).isEmpty();
    }

    @Test
    void readersSeeTheStateBeforeWhileAWriteIsUnderWay() throws Exception {
        Sample.hire(store, Sample.ADA);
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch looked = new CountDownLatch(1);
        try (Threads threads = new Threads()) {
            Future<Boolean> write = threads.executor()
                    .submit(() -> store.write(s -> {
                        s.evidence().append(List.of(Sample.rating("c-1", "p-ada", 3)));
                        written.countDown();
                        await(looked);
                        return true;
                    }));
            written.await();
            assertThat(lastSequence()).isZero();
            looked.countDown();
            write.get();
        }
        assertThat(lastSequence()).isEqualTo(1);
    }

    @Test
    void aReadSeesOneStateFromItsFirstQuestionToItsLast() throws Exception {
        Sample.hire(store, Sample.ADA);
        try (Threads threads = new Threads()) {
            store.read(s -> {
                assertThat(s.evidence().lastSequence()).isZero();
                get(threads.executor().submit(() -> Sample.record(store, Sample.rating("c-1", "p-ada", 3))));
                assertThat(s.evidence().lastSequence()).isZero();
                assertThat(s.evidence().of("p-ada", 9)).isEmpty();
                return true;
            });
        }
        assertThat(lastSequence()).isEqualTo(1);
    }

    @Test
    void manyWritersGetSequenceNumbersWithoutGapsOrTwins() throws Exception {
        Sample.hire(store, Sample.ADA);
        try (Threads threads = new Threads()) {
            List<Future<?>> writers = IntStream.range(0, 4)
                    .<Future<?>>mapToObj(w -> threads.executor().submit(() -> {
                        for (int i = 0; i < 10; i++) {
                            Sample.record(
                                    store,
                                    Sample.rating("c-" + w + "-" + i, "p-ada", 3),
                                    Sample.rating("d-" + w + "-" + i, "p-ada", 4));
                        }
                    }))
                    .toList();
            writers.forEach(TransactionTest::get);
        }
        List<RecordedFact> facts = store.read(s -> s.evidence().of("p-ada", Long.MAX_VALUE));
        assertThat(facts.stream().map(RecordedFact::sequence))
                .isEqualTo(LongStream.rangeClosed(1, 80).boxed().toList());
        assertThat(store.verify().problems()).isEmpty();
    }

    @Test
    void aSecondStoreOnTheSameDatabaseTakesItsTurn() throws Exception {
        Sample.hire(store, Sample.ADA);
        try (JdbcStore other = JdbcStore.open(database.location());
                Threads threads = new Threads()) {
            List<Future<?>> writers = List.<JdbcStore>of(store, other).stream()
                    .<Future<?>>map(node -> threads.executor().submit(() -> {
                        for (int i = 0; i < 20; i++) {
                            Sample.record(node, Sample.rating("c-" + node.hashCode() + "-" + i, "p-ada", 3));
                        }
                    }))
                    .toList();
            writers.forEach(TransactionTest::get);
        }
        assertThat(lastSequence()).isEqualTo(40);
        assertThat(store.verify().problems()).isEmpty();
    }

    @Test
    void refusesAWriteWithinAWrite() {
        assertThatThrownBy(() -> store.write(s -> store.write(inner -> true)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a write within a write");
        Sample.hire(store, Sample.ADA);
    }

    @Test
    void aReadWithinAReadIsPartOfIt() {
        Sample.hire(store, Sample.ADA);
        boolean same = store.read(outer -> store.read(inner -> inner == outer));
        assertThat(same).isTrue();
    }

    @Test
    void aReadChangesNothing() {
        assertThatThrownBy(() -> store.read(s -> {
                    s.organization().save(List.of(Sample.ADA));
                    return true;
                }))
                .isInstanceOf(StorageFailure.class);
        assertThat(found(s -> s.organization().person("p-ada"))).isEmpty();
    }

    private static boolean hidden(Session session) {
        try {
            session.evidence().append(List.of(Sample.rating("c-1", "p-none", 3)));
            return false;
        } catch (StorageFailure hidden) {
            return true;
        }
    }

    private long lastSequence() {
        return store.read(s -> s.evidence().lastSequence());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object get(Future<?> future) {
        try {
            return String.valueOf(future.get());
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Threads(ExecutorService executor) implements AutoCloseable {
        Threads() {
            this(Executors.newCachedThreadPool());
        }

        @Override
        public void close() {
            executor.shutdownNow();
        }
    }
}
