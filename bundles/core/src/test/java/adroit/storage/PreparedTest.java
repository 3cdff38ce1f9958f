package adroit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PreparedTest {
    private final AtomicReference<String> written = new AtomicReference<>("one");
    private final AtomicInteger made = new AtomicInteger();
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore mayEnd = new Semaphore(0);
    private final Prepared<String> prepared = new Prepared<>("test", this::make);

    /** Reads first and ends only when it may. */
    private String make() {
        String read = Objects.requireNonNull(written.get());
        begun.release();
        mayEnd.acquireUninterruptibly();
        made.incrementAndGet();
        if (read.isEmpty()) {
            throw new StorageFailure("nothing is written");
        }
        return read;
    }

    private void awaitBegun() throws InterruptedException {
        assertThat(begun.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
    }

    @AfterEach
    void close() {
        mayEnd.release(1_000);
        prepared.close();
    }

    @Test
    void isMadeOnceForAllWhoAskAtTheSameTime() throws InterruptedException {
        CompletableFuture<String> one = CompletableFuture.supplyAsync(prepared::get);
        awaitBegun();
        CompletableFuture<String> other = CompletableFuture.supplyAsync(prepared::get);
        mayEnd.release();

        assertThat(one.join()).isEqualTo("one");
        assertThat(other.join()).isEqualTo("one");
        assertThat(prepared.get()).isEqualTo("one");
        assertThat(made).hasValue(1);
    }

    @Test
    void isMadeAgainWithTheWriteAndNotWithTheNextQuestion() throws InterruptedException {
        mayEnd.release();
        assertThat(prepared.get()).isEqualTo("one");
        awaitBegun();

        written.set("two");
        prepared.renew();

        awaitBegun();
        mayEnd.release();
        assertThat(prepared.get()).isEqualTo("two");
    }

    @Test
    void givesWhatWasWrittenWhileItWasBeingMade() throws InterruptedException {
        CompletableFuture<String> early = CompletableFuture.supplyAsync(prepared::get);
        awaitBegun();
        written.set("two");
        prepared.renew();
        written.set("three");
        prepared.renew();
        mayEnd.release(2);

        assertThat(prepared.get()).isEqualTo("three");
        assertThat(early.join()).isEqualTo("one");
        assertThat(made).as("two writes that wait together").hasValue(2);
    }

    @Test
    void givesWhatIsKnownWhileItIsRefreshed() throws InterruptedException {
        mayEnd.release();
        prepared.get();
        awaitBegun();
        written.set("two");

        prepared.refresh();
        awaitBegun();
        prepared.refresh();
        assertThat(prepared.get()).isEqualTo("one");

        mayEnd.release();
        prepared.renew();
        mayEnd.release();
        assertThat(prepared.get()).isEqualTo("two");
        assertThat(made).as("one refreshing at a time").hasValue(3);
    }

    @Test
    void whatCouldNotBeMadeIsToldAndMadeWithTheNextQuestion() {
        mayEnd.release(2);
        written.set("");
        assertThatThrownBy(prepared::get).isInstanceOf(StorageFailure.class).hasMessage("nothing is written");

        written.set("two");

        assertThat(prepared.get()).isEqualTo("two");
    }

    @Test
    void aWriteMakesNothingThatNobodyEverAskedFor() {
        prepared.renew();
        mayEnd.release();

        assertThat(prepared.get()).isEqualTo("one");
        assertThat(made).hasValue(1);
    }
}
