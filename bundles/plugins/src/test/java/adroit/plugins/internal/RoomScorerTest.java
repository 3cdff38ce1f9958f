package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.assessment.ScorerBusy;
import adroit.assessment.ScorerGone;
import adroit.plugins.Fault;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoomScorerTest {
    private static final Duration DEADLINE = Duration.ofMillis(100);

    private final Room room = new Room("trees", OpenCalls.Mark.NONE);
    private final ExecutorService people = Executors.newCachedThreadPool();
    private final CountDownLatch released = new CountDownLatch(1);
    private final List<Fault> told = new CopyOnWriteArrayList<>();

    @AfterEach
    void end() {
        released.countDown();
        people.shutdownNow();
        room.close();
    }

    /** Back in time each time, so that nothing else ends its service. */
    @Test
    void aScorerThatKeepsManyWaitingInVainGoesOutOfService() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        Future<Object> slow = people.submit(() -> room.score(Duration.ofMinutes(1), () -> {
            inside.countDown();
            released.await();
            return "slow";
        }));
        inside.await();
        RoomScorer scorer = scorer(c -> new Score.NotEnoughEvidence(List.of()), DEADLINE);
        List<Future<ScorerGone>> waiting = new ArrayList<>();
        for (int i = 0; i < Breaker.FAILURES; i++) {
            waiting.add(people.submit(
                    () -> catchThrowableOfType(ScorerGone.class, () -> scorer.scores(List.of(question())))));
        }
        List<ScorerGone> answers = new ArrayList<>();
        for (Future<ScorerGone> each : waiting) {
            answers.add(each.get());
        }
        assertThat(answers)
                .filteredOn(ScorerBusy.class::isInstance)
                .hasSize(Breaker.FAILURES - 1)
                .allSatisfy(e -> assertThat(e.sentence()).contains("Try again"));
        assertThat(told).extracting(Fault::code).containsExactly("SCORER_SLOW");
        released.countDown();
        assertThat(slow.get()).isEqualTo("slow");
        assertThatThrownBy(() -> scorer.scores(List.of(question())))
                .isInstanceOf(ScorerGone.class)
                .hasMessageContaining("too slow");
    }

    @Test
    void whoGetsTheirTurnIsNotCounted() {
        RoomScorer scorer = scorer(c -> new Score.NotEnoughEvidence(List.of()), Duration.ofSeconds(20));
        for (int i = 0; i < Breaker.WINDOW; i++) {
            assertThat(scorer.scores(List.of(question()))).hasSize(1);
        }
        assertThat(told).isEmpty();
    }

    private RoomScorer scorer(Scorer scorer, Duration deadline) {
        return new RoomScorer("The scorer of trees", scorer, room, deadline, told::add);
    }

    private static ScoringCase question() {
        return Installation.question(SampleBundle.catalog("trees", "1"));
    }
}
