package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictsTest {
    private final Path file;

    VerdictsTest(@TempDir Path folder) {
        file = folder.resolve("verdicts");
    }

    @Test
    void areRememberedForTheSameJdkAndProductOnly() {
        new Verdicts(file, "17.0.15 0.1.0").remember(List.of("a", "b"));
        assertThat(new Verdicts(file, "17.0.15 0.1.0").isGood("a")).isTrue();
        assertThat(new Verdicts(file, "17.0.15 0.1.0").isGood("c")).isFalse();
        assertThat(new Verdicts(file, "25.0.3 0.1.0").isGood("a")).isFalse();
        assertThat(new Verdicts(file, "17.0.15 0.2.0").isGood("a")).isFalse();
    }

    @Test
    void doNotGrowForEver() throws Exception {
        Verdicts verdicts = new Verdicts(file, "17");
        for (int i = 0; i < 1_200; i += 100) {
            int from = i;
            verdicts.remember(
                    IntStream.range(from, from + 100).mapToObj(String::valueOf).toList());
        }
        assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(1_000).anyMatch(l -> l.startsWith("1199 "));
    }

    @Test
    void aFileThatCannotBeReadMeansTryingAgain() throws Exception {
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(new Verdicts(file, "17").isGood("a")).isFalse();
    }
}
