package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.canonical.Digest;
import adroit.identity.Actor;
import adroit.packs.NewField;
import adroit.packs.Packing;
import adroit.packs.signing.SigningKey;
import adroit.plugins.DisciplineState;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Fault;
import adroit.publisher.NewPublisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that were never tried on this JDK and version of the product, at a start: what is wrong with one is of no consequence to the others. */
class TrialsAtAStartTest {
    private static final Actor OWNER = Actor.OWNER;

    private final Path home;
    private final KeptCity city;
    private final SigningKey key = SigningKey.make();
    private final String sha256;
    private final Path jar;
    private Installation run;

    TrialsAtAStartTest(@TempDir Path folder) throws Exception {
        home = Files.createDirectories(folder.resolve("home"));
        Path shrubs = folder.resolve("shrubs");
        NewField.write(shrubs);
        byte[] trees = TownBundle.of(folder, "Good", "");
        jar = Files.write(folder.resolve("trees.jar"), trees);
        sha256 = Digest.sha256(trees);
        city = new KeptCity(home);
        remember(sha256 + " a_JDK,_a_version\n");
        run = new Installation(home, city.store, true);
        run.publishers.trust(OWNER, new NewPublisher(key.publisher().pem(), "Sample City", Set.of(), null, null));
        bring(jar);
        bring(shrubs);
        run.close();
    }

    private void bring(Path folderOrJar) {
        run.lifecycle.installPack(
                OWNER, "some.adroit", Packing.of(folderOrJar).pack().signed(key).bytes());
    }

    private void remember(String verdicts) throws IOException {
        Path data = Files.createDirectories(home.resolve("data"));
        Files.writeString(data.resolve("disciplines.verdicts"), verdicts);
    }

    private void start() throws Exception {
        run = new Installation(home, city.store, true);
    }

    private @Nullable Fault fault() {
        return run.lifecycle.find("trees").map(DisciplineStatus::fault).orElse(null);
    }

    @AfterEach
    void stop() throws Exception {
        run.close();
        city.close();
    }

    @Test
    void aDamagedPackIsSetAsideAndTheOthersServe() throws Exception {
        remember("");
        Path jar = home.resolve("data/disciplines").resolve(sha256 + ".jar");
        byte[] bytes = Files.readAllBytes(jar);
        bytes[bytes.length / 2] ^= 1;
        Files.write(jar, bytes);
        start();
        assertThat(fault()).isNotNull().extracting(Fault::code).isEqualTo("FILE_CHANGED");
        assertThat(run.disciplines.find("shrubs")).isPresent();
        assertThat(home.resolve("data/disciplines.verdicts")).content().doesNotContain(sha256);
    }

    @Test
    void whatWasNeverTriedDoesNotRunWhereItIsSentOnceMoreAndRemovedMeanwhile() throws Exception {
        remember("");
        Files.writeString(home.resolve("scratch"), "no folder");
        start();
        assertThat(fault()).isNotNull().extracting(Fault::code).isEqualTo("NOT_TRIED");
        CountDownLatch end = new CountDownLatch(1);
        ExecutorService others = Executors.newCachedThreadPool();
        try {
            others.execute(() -> run.queue.call(() -> end.await(20, TimeUnit.SECONDS)));
            Future<?> again = others.submit(() -> bring(jar));
            awaitWaiting(1);
            others.execute(() -> run.lifecycle.remove(OWNER, "trees"));
            awaitWaiting(2);
            end.countDown();
            assertThatThrownBy(again::get).hasMessageContaining("cannot be written");
            assertThat(run.disciplines.find("trees")).isEmpty();
            assertThat(run.lifecycle.find("trees")).isEmpty();
        } finally {
            others.shutdownNow();
        }
    }

    private void awaitWaiting(int many) throws InterruptedException {
        while (run.queue.waiting() < many) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }

    @Test
    void whatCannotBeTriedWaitsForTheNextStartAndTheOthersServe() throws Exception {
        remember("");
        Path scratch = Files.writeString(home.resolve("scratch"), "no folder");
        start();
        assertThat(fault()).isNotNull().extracting(Fault::code).isEqualTo("NOT_TRIED");
        assertThat(run.lifecycle.faults()).extracting(Fault::code).containsExactly("NOT_TRIED");
        assertThat(run.disciplines.find("trees")).isEmpty();
        assertThat(run.disciplines.find("shrubs")).isPresent();
        run.close();
        Files.delete(scratch);
        remember(sha256 + " a_JDK,_a_version\n");
        start();
        assertThat(run.lifecycle.find("trees").orElseThrow().state()).isEqualTo(DisciplineState.INSTALLED);
        assertThat(run.disciplines.find("trees")).isPresent();
        assertThat(run.lifecycle.faults()).isEmpty();
    }
}
