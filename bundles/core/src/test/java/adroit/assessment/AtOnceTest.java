package adroit.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AtOnceTest {
    private final Queue<Integer> done = new ConcurrentLinkedQueue<>();

    @Test
    void everythingIsDoneOnceAndNotByWhoeverAsks() {
        List<Integer> things = IntStream.range(0, 1_000).boxed().toList();
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        AtomicInteger workers = new AtomicInteger();

        AtOnce.each(things, () -> {
            workers.incrementAndGet();
            return thing -> {
                threads.add(Thread.currentThread());
                done.add(thing);
            };
        });

        assertThat(done).containsExactlyInAnyOrderElementsOf(things);
        assertThat(threads).doesNotContain(Thread.currentThread());
        assertThat(workers.get()).isBetween(1, Math.min(4, Runtime.getRuntime().availableProcessors()));
    }

    @Test
    void nothingIsDoneWhereThereIsNothing() {
        AtOnce.each(List.of());
        assertThat(done).isEmpty();
    }

    @Test
    void aFailureIsThrownAsItIsAndNoOtherWorkIsBegunAfterIt() {
        List<Integer> things = IntStream.range(0, 100_000).boxed().toList();
        IllegalArgumentException failure = new IllegalArgumentException("as it was meant");

        assertThatThrownBy(() -> AtOnce.each(things, () -> thing -> {
                    done.add(thing);
                    if (thing == 10) {
                        throw failure;
                    }
                    pause();
                }))
                .isSameAs(failure);
        assertThat(done).contains(10).hasSizeLessThan(things.size());

        Error error = new AssertionError("as it was meant");
        List<Runnable> failing = List.of(() -> {
            throw error;
        });
        assertThatThrownBy(() -> AtOnce.each(failing)).isSameAs(error);
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
