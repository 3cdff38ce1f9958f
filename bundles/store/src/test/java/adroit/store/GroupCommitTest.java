package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.storage.Session;
import adroit.storage.StorageFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class GroupCommitTest extends OnBothEngines {
    private final Map<String, Thread> doneOn = new ConcurrentHashMap<>();
    private final Map<String, Throwable> failures = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();

    @Test
    void worksThatWaitAreDoneOneAfterTheOtherByOneThread() throws Exception {
        behindASlowWrite(() -> List.of("c-1", "c-2", "c-3", "c-4").forEach(id -> start(id, s -> rate(s, id))));

        assertThat(kept()).contains("c-1", "c-2", "c-3", "c-4");
        assertThat(failures).isEmpty();
        assertThat(Set.copyOf(doneOn.values())).hasSize(1).doesNotContainAnyElementsOf(threads);
    }

    @Test
    void aWorkThatThrowsIsUndoneAloneAndLearnsWhatItThrew() throws Exception {
        behindASlowWrite(() -> {
            start("c-1", s -> rate(s, "c-1"));
            start("bad", s -> {
                rate(s, "bad");
                throw new IllegalStateException("the work failed");
            });
            start("c-2", s -> rate(s, "c-2"));
        });

        assertThat(kept()).contains("c-1", "c-2").doesNotContain("bad");
        assertThat(failures).containsOnlyKeys("bad");
        assertThat(failures.get("bad")).hasMessage("the work failed");
        assertThat(store.verify().problems()).isEmpty();
    }

    @Test
    void aWorkThatHidesAFailedStatementIsUndoneAlone() throws Exception {
        behindASlowWrite(() -> {
            start("c-1", s -> rate(s, "c-1"));
            start("bad", GroupCommitTest::hidden);
            start("c-2", s -> rate(s, "c-2"));
        });

        assertThat(kept()).contains("c-1", "c-2").doesNotContain("bad");
        assertThat(failures.get("bad")).isInstanceOf(StorageFailure.class);
    }

    @Test
    void aFirstWorkThatFailsLeavesTheOthersToTheNextGroup() throws Exception {
        Sample.hire(store, Sample.ADA);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        start("bad", s -> {
            begun.countDown();
            await(go);
            throw new IllegalStateException("the work failed");
        });
        begun.await();
        start("c-1", s -> rate(s, "c-1"));
        awaitWaiting(threads.get(1));
        go.countDown();
        end();

        assertThat(kept()).contains("c-1");
        assertThat(failures).containsOnlyKeys("bad");
    }

    @Test
    void aWorkThatIsInterruptedBeforeItBeginsIsNotDone() throws Exception {
        behindASlowWrite(() -> {
            start("c-1", s -> rate(s, "c-1"));
            start("c-2", s -> rate(s, "c-2"));
            Thread second = threads.get(threads.size() - 1);
            awaitWaiting(second);
            second.interrupt();
            joined(second);
        });

        assertThat(kept()).contains("c-1").doesNotContain("c-2");
        assertThat(failures.get("c-2")).isInstanceOf(StorageFailure.class).hasMessageContaining("called off");
    }

    @Test
    void aReadWithinAWorkIsNotPartOfWhatItsCallerReads() {
        Sample.hire(store, Sample.ADA);
        store.read(outer -> {
            assertThat(found(outer, "p-bo")).isFalse();
            joined(started(() -> Sample.hire(store, Sample.BO)));
            assertThat(store.<Boolean>write(s -> store.read(inner -> found(inner, "p-bo")) && rate(s, "c-1")))
                    .isTrue();
            assertThat(store.<Boolean>read(inner -> inner == outer)).isTrue();
            return true;
        });
        assertThat(kept()).contains("c-1");
    }

    /** Starts works while a slow one holds the writer, so that all of them wait at the same time. */
    private void behindASlowWrite(Runnable starting) throws InterruptedException {
        Sample.hire(store, Sample.ADA);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Thread slow = started(() -> store.write(s -> {
            begun.countDown();
            await(go);
            return tired(s);
        }));
        begun.await();
        starting.run();
        threads.forEach(GroupCommitTest::awaitWaiting);
        go.countDown();
        slow.join();
        end();
    }

    /** Longer than a group lasts, so that those who wait make a group of their own. */
    private static boolean tired(Session session) {
        long end = System.nanoTime() + 30_000_000;
        while (System.nanoTime() < end) {
            rate(session, "slow");
        }
        return true;
    }

    private void start(String name, Function<Session, Boolean> work) {
        threads.add(started(() -> {
            try {
                store.write(s -> {
                    doneOn.put(name, Thread.currentThread());
                    return work.apply(s);
                });
            } catch (RuntimeException e) {
                failures.put(name, e);
            }
        }));
    }

    private static Thread started(Runnable work) {
        Thread thread = new Thread(work);
        thread.start();
        return thread;
    }

    private void end() {
        threads.forEach(GroupCommitTest::joined);
    }

    private List<String> kept() {
        return store.read(s -> s.evidence().of("p-ada", Long.MAX_VALUE)).stream()
                .map(fact -> fact.fact().clientId())
                .toList();
    }

    private static boolean found(Session session, String person) {
        return session.organization().person(person).isPresent();
    }

    private static boolean rate(Session session, String clientId) {
        session.evidence().append(List.of(Sample.rating(clientId, "p-ada", 3)));
        return true;
    }

    private static boolean hidden(Session session) {
        try {
            return rate(session, "bad") && session.evidence().append(List.of(Sample.rating("x", "p-none", 3))) != null;
        } catch (StorageFailure hidden) {
            return false;
        }
    }

    private static void awaitWaiting(Thread thread) {
        while (thread.isAlive()
                && thread.getState() != Thread.State.TIMED_WAITING
                && thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
