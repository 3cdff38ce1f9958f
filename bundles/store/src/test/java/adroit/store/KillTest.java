package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.evidence.Fact;
import adroit.evidence.RecordedFact;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed at any moment: what it had acknowledged is there, once and whole. */
class KillTest {
    private static final int ROUNDS = Integer.getInteger("adroit.kills", 5);

    /** Everything that was acknowledged is looked at after each kill: a home that lives on for ever would make that longer and longer. */
    private static final int KILLS_OF_A_HOME = 20;

    @TempDir
    @SuppressWarnings("NullAway.Init") // filled by JUnit
    Path folder;

    @Test
    void nothingAcknowledgedIsLostTornOrTwice() throws IOException, InterruptedException {
        Random random = new Random();
        for (int round = 0; round < ROUNDS; round += KILLS_OF_A_HOME) {
            killTimeAndAgain(folder.resolve(round + ".db"), Math.min(KILLS_OF_A_HOME, ROUNDS - round), random);
        }
    }

    private static void killTimeAndAgain(Path file, int times, Random random) throws IOException, InterruptedException {
        try (JdbcStore store = JdbcStore.open(Location.file(file))) {
            Sample.hire(store, Sample.ADA);
        }
        Set<String> acknowledged = new HashSet<>();
        for (int round = 0; round < times; round++) {
            acknowledged.addAll(appendUntilKilled(file, round, 1 + random.nextInt(100)));
            assertThatNothingIsLost(file, acknowledged);
        }
    }

    private static void assertThatNothingIsLost(Path file, Set<String> acknowledged) {
        try (JdbcStore store = JdbcStore.open(Location.file(file))) {
            List<String> kept = store.read(s -> s.evidence().of("p-ada", Long.MAX_VALUE)).stream()
                    .map(RecordedFact::fact)
                    .map(Fact::clientId)
                    .toList();
            assertThat(kept).doesNotHaveDuplicates();
            Set<String> batches = kept.stream().map(KillTest::batch).collect(Collectors.toSet());
            assertThat(batches).containsAll(acknowledged);
            assertThat(kept)
                    .containsExactlyInAnyOrderElementsOf(batches.stream()
                            .flatMap(batch -> IntStream.range(0, Appender.BATCH).mapToObj(i -> batch + "/" + i))
                            .toList());
            assertThat(store.verify().problems()).isEmpty();
        }
    }

    private static Set<String> appendUntilKilled(Path file, int round, int lines)
            throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Appender.class.getName(),
                        file.toString(),
                        Integer.toString(round))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Set<String> acknowledged = new HashSet<>();
        try (BufferedReader out = child.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                acknowledged.add(line);
                if (acknowledged.size() == lines) {
                    child.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(child.waitFor()).as("killed, not ended").isEqualTo(128 + 9);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(lines);
        return acknowledged;
    }

    private static String batch(String clientId) {
        return clientId.substring(0, clientId.lastIndexOf('/'));
    }
}
