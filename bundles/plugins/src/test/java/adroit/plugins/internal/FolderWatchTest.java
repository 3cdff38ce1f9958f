package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    @Test
    void aLookThatEndsInAnErrorIsNotTheLastOne(@TempDir Path folder) throws Exception {
        AtomicInteger looks = new AtomicInteger();
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(2);
        try (FolderWatch watch = new FolderWatch("adroit-test-watch", hearing -> {
            hearing.hear(folder);
            first.countDown();
            second.countDown();
            if (looks.incrementAndGet() == 1) {
                throw new Error("of a kind that nobody thought of");
            }
            return Duration.ofMinutes(1);
        })) {
            watch.start();
            assertThat(first.await(10, TimeUnit.SECONDS)).isTrue();
            Files.writeString(folder.resolve("dropped"), "a file");
            assertThat(second.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }
}
