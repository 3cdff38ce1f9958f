package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomTest {
    private static final Duration SOON = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final Room room = new Room("trees", OpenCalls.Mark.NONE);
    private final ExecutorService people = Executors.newCachedThreadPool();
    private final CountDownLatch released = new CountDownLatch(1);
    private final CountDownLatch inside = new CountDownLatch(1);

    @AfterEach
    void end() {
        released.countDown();
        people.shutdownNow();
        room.close();
    }

    @Test
    void oneIsInsideAtATimeAndEverybodyGetsTheirAnswer() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int mine = i;
            answers.add(people.submit(() -> room.call("scoring", LONG, () -> {
                assertThat(inside.incrementAndGet()).isEqualTo(1);
                Thread.yield();
                inside.decrementAndGet();
                return mine;
            })));
        }
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).get()).isEqualTo(i);
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {IOException.class, StackOverflowError.class, Wordy.class})
    void whateverTheWorkThrowsIsAFaultThatRunsNoneOfItsCode(Class<? extends Throwable> thrown) throws Exception {
        Throwable made = thrown.getConstructor().newInstance();
        Callable<Integer> failing = () -> {
            throw RoomTest.<RuntimeException>sneaky(made);
        };
        Faulty faulty = catchThrowableOfType(Faulty.class, () -> room.call("its start", LONG, failing));
        assertThat(faulty.fault().code()).isEqualTo("PLUGIN_FAILS");
        assertThat(faulty.fault().sentence()).isEqualTo("trees failed in its start with " + thrown.getName() + ".");
        assertThat(faulty).hasNoCause();
        assertThat(catchThrowableOfType(Faulty.class, () -> room.score(LONG, failing))
                        .fault()
                        .code())
                .isEqualTo("PLUGIN_FAILS");
        assertThat(Wordy.asked).as("nobody asked it for its words").isFalse();
        assertThat(room.call("scoring", LONG, () -> 1)).isEqualTo(1);
    }

    @Test
    void whatTheWorkSaysIsWrongIsThrownToTheCaller() {
        Faulty wrong = new Faulty("SCORER_MISSING", "None.", "Ask.");
        assertThat(catchThrowableOfType(
                        Faulty.class,
                        () -> room.call("its start", LONG, () -> {
                            throw wrong;
                        })))
                .isSameAs(wrong);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> E sneaky(Throwable thrown) throws E {
        throw (E) thrown;
    }

    /** As a plugin's own may be: its words are code. */
    public static final class Wordy extends Error {
        private static final long serialVersionUID = 1L;
        private static volatile boolean asked;

        @Override
        public String getMessage() {
            return words();
        }

        @Override
        public String toString() {
            return words();
        }

        private static String words() {
            asked = true;
            return "words";
        }
    }

    @Test
    void whoWaitsForATurnThatNeverComesIsToldAsSoonAsItIsKnown() throws Exception {
        Future<Faulty> first = people.submit(() -> catchThrowableOfType(Faulty.class, () -> hang(SOON)));
        inside.await();
        Future<Faulty> second = people.submit(() -> catchThrowableOfType(Faulty.class, () -> hang(LONG)));
        assertThat(first.get().fault().code()).isEqualTo("PLUGIN_HANGS");
        assertThat(second.get().fault()).isEqualTo(first.get().fault());
        assertThat(room.hasLostThread()).isTrue();
    }

    @Test
    void aThreadThatComesBackAfterAllIsNoLongerLostButNobodyEntersAgain() throws Exception {
        assertThatThrownBy(() -> hang(SOON)).isInstanceOf(Faulty.class);
        released.countDown();
        while (room.hasLostThread()) {
            Thread.onSpinWait();
        }
        assertThatThrownBy(() -> room.call("scoring", LONG, () -> 1)).isInstanceOf(Faulty.class);
    }

    @Test
    void nobodyWaitsForATurnLongerThanAnAnswerMayTake() throws Exception {
        Future<Object> slow = people.submit(() -> room.score(LONG, () -> {
            inside.countDown();
            released.await();
            return "slow";
        }));
        inside.await();
        assertThatThrownBy(() -> room.score(SOON, () -> "quick")).isInstanceOf(Room.Taken.class);
        assertThat(catchThrowableOfType(Faulty.class, () -> room.call("its stop", SOON, () -> 1))
                        .fault()
                        .code())
                .isEqualTo("PLUGIN_BUSY");
        released.countDown();
        assertThat(slow.get()).isEqualTo("slow");
        assertThat(room.score(LONG, () -> "quick")).isEqualTo("quick");
    }

    @Test
    void aCallerWhoIsInterruptedStillGetsTheAnswer() throws Exception {
        Future<Boolean> answer = people.submit(() -> {
            Thread.currentThread().interrupt();
            int got = room.call("scoring", LONG, () -> 7);
            return got == 7 && Thread.interrupted();
        });
        assertThat(answer.get()).isTrue();
    }

    private Object hang(Duration deadline) {
        return room.call("scoring", deadline, () -> {
            inside.countDown();
            while (released.getCount() > 0) {
                Thread.onSpinWait();
            }
            return "late";
        });
    }
}
