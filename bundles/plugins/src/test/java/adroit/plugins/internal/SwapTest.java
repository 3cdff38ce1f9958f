package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.edition.ActiveDiscipline;
import adroit.identity.Actor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwapTest {
    private static final int SWAPS = Integer.getInteger("adroit.swaps", 5);
    private static final int LEVELS = 5;

    @TempDir
    Path home = Path.of("");

    @Test
    void nobodyWhoScoresDuringUpdatesIsWithoutAnAnswer() throws Exception {
        SampleBundle.scoring("parks", "1.0.0").shipIn(Installation.shipped(home));
        ExecutorService people = Executors.newFixedThreadPool(4);
        AtomicBoolean done = new AtomicBoolean();
        try (KeptCity city = new KeptCity(home);
                Installation run = new Installation(home, city.store)) {
            run.lifecycle.install(Actor.OWNER, "parks");
            List<Future<Long>> asked = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                asked.add(people.submit(() -> askUntil(done, run)));
            }
            for (int patch = 1; patch <= SWAPS; patch++) {
                SampleBundle.scoring("parks", "1.0." + patch).shipIn(Installation.shipped(home));
                run.lifecycle.update(Actor.OWNER, "parks");
                assertThat(run.level("parks")).isEqualTo(1.0 + patch % LEVELS);
            }
            done.set(true);
            for (Future<Long> each : asked) {
                assertThat(each.get()).isPositive();
            }
        } finally {
            done.set(true);
            people.shutdownNow();
        }
    }

    /** Asks as an assessment does: takes hold of the discipline, then scores, and scores again, with what it holds. */
    private static long askUntil(AtomicBoolean done, Installation run) {
        long answers = 0;
        while (!done.get()) {
            ActiveDiscipline held = run.disciplines.find("parks").orElseThrow();
            double expected = 1.0 + Versions.of(held.version()).getMicro() % LEVELS;
            for (int i = 0; i < 10; i++) {
                assertThat(Installation.level(held.scorer(), held)).isEqualTo(expected);
                answers++;
            }
        }
        return answers;
    }
}
