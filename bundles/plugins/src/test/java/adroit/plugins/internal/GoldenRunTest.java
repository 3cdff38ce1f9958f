package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.packs.Inspection;
import adroit.packs.NewField;
import adroit.packs.Packing;
import adroit.scoring.Channel;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenRunTest {
    private final GoldenRun golden = new GoldenRun();
    private final Inspection inspection;

    GoldenRunTest(@TempDir Path folder) {
        NewField.write(folder.resolve("trees"));
        inspection = Packing.of(folder.resolve("trees")).inspection();
    }

    @Test
    void aScorerThatGetsItsFixturesWrongDoesNotServe() {
        assertThat(code(c -> new Score.Scored(1.0, null, Channel.TEST, List.of())))
                .isEqualTo("FIXTURE_FAILS");
    }

    @Test
    void aScorerThatThrowsDoesNotServe() {
        assertThat(code(c -> {
                    throw new IllegalStateException("no");
                }))
                .isEqualTo("SCORER_FAILS");
        assertThat(code(c -> {
                    throw new StackOverflowError();
                }))
                .isEqualTo("SCORER_FAILS");
    }

    @Test
    void aScorerThatNeverComesBackIsLeftBehind() {
        CountDownLatch never = new CountDownLatch(1);
        Scorer hanging = c -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Score.NotEnoughEvidence(List.of());
        };
        Room room = new Room("trees", OpenCalls.Mark.NONE);
        assertThat(code(new RoomScorer("The scorer of trees", hanging, room, Duration.ofMillis(200), why -> {})))
                .isEqualTo("SCORER_HANGS");
        assertThat(room.isLost()).isTrue();
    }

    private String code(Scorer scorer) {
        return catchThrowableOfType(Faulty.class, () -> golden.require(inspection, scorer))
                .fault()
                .code();
    }
}
