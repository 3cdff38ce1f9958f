package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.canonical.Digest;
import adroit.identity.Actor;
import adroit.packs.NewField;
import adroit.packs.Packing;
import adroit.packs.signing.SigningKey;
import adroit.publisher.NewPublisher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that somebody drops into the folder. */
class InboxTest {
    private final Path deploy;
    private final KeptCity city;
    private final Installation run;
    private final AtomicLong nanos = new AtomicLong();
    private Inbox inbox;
    private final byte[] pack;

    InboxTest(@TempDir Path folder) throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        deploy = Files.createDirectories(home.resolve("deploy"));
        city = new KeptCity(home);
        run = new Installation(home, city.store, true);
        inbox = inbox();
        SigningKey key = SigningKey.make();
        run.publishers.trust(Actor.OWNER, new NewPublisher(key.publisher().pem(), "Sample City", Set.of(), null, null));
        NewField.write(folder.resolve("trees"));
        pack = Packing.of(folder.resolve("trees")).pack().signed(key).bytes();
    }

    private Inbox inbox() {
        return new Inbox(deploy, run.lifecycle, nanos::get);
    }

    @AfterEach
    void close() throws Exception {
        run.close();
        city.close();
    }

    @Test
    void aGoodPackServesAndIsPutAway() throws IOException {
        Files.write(deploy.resolve("trees.adroit"), pack);
        assertThat(inbox.look()).isTrue();
        assertThat(run.disciplines.find("trees")).isEmpty();
        assertThat(inbox.look()).isFalse();
        assertThat(run.disciplines.find("trees")).isPresent();
        assertThat(deploy.resolve("done/trees.adroit")).hasBinaryContent(pack);
        assertThat(deploy.resolve("trees.adroit")).doesNotExist();
        assertThat(city.acts())
                .last()
                .asString()
                .startsWith("deploy discipline.install trees 0.1.0, SHA-256 ")
                .endsWith(" done");
    }

    @Test
    void aFolderStaysAndIsToldOnce() throws IOException {
        Path dropped = Files.createDirectory(deploy.resolve("street-trees"));
        Files.write(dropped.resolve("trees.adroit"), pack);
        inbox.look();
        Path reason = deploy.resolve("rejected/street-trees.txt");
        assertThat(Files.readString(reason)).contains("NOT_A_PACK", "adroit discipline pack");
        FileTime told = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(reason, told);
        inbox.look();
        assertThat(Files.getLastModifiedTime(reason)).isEqualTo(told);
        assertThat(dropped.resolve("trees.adroit")).exists();
        assertThat(run.disciplines.find("trees")).isEmpty();
    }

    @Test
    void theSamePackOnceMoreIsNoFault() throws IOException {
        drop("trees.adroit", pack);
        drop("again.adroit", pack);
        assertThat(deploy.resolve("done/again.adroit")).exists();
    }

    @Test
    void aBrokenPackIsPutAwayWithItsReason() throws IOException {
        drop("trees.adroit", broken());
        assertThat(deploy.resolve("rejected/trees.adroit")).exists();
        assertThat(Files.readString(deploy.resolve("rejected/trees.adroit.txt")))
                .contains("trees.adroit")
                .containsPattern("[A-Z]+_[A-Z]+ ");
        assertThat(run.disciplines.find("trees")).isEmpty();
        assertThat(city.acts())
                .last()
                .isEqualTo("deploy discipline.install a file, SHA-256 of the file " + Digest.sha256(broken())
                        + " (HEADERS_DIFFER) refused");
    }

    @Test
    void aBareJarIsPutAwayWithTheRemedy() throws IOException {
        drop("own.jar", SampleBundle.withoutCode("own", "1.0.0").bytes());
        assertThat(Files.readString(deploy.resolve("rejected/own.jar.txt")))
                .contains("NOT_A_PACK")
                .contains("./adroit discipline pack own.jar");
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path elsewhere = Files.write(deploy.resolveSibling("elsewhere.adroit"), pack);
        Files.createSymbolicLink(deploy.resolve("link.adroit"), elsewhere);
        inbox.look();
        inbox.look();
        assertThat(Files.readString(deploy.resolve("rejected/link.adroit.txt"))).contains("SPECIAL_FILE");
        assertThat(run.disciplines.find("trees")).isEmpty();
        assertThat(elsewhere).hasBinaryContent(pack);
    }

    @Test
    void aHalfIsWaitedForAndThenRejected() throws IOException {
        Path file = deploy.resolve("trees.adroit");
        Files.write(file, Arrays.copyOf(pack, pack.length / 2));
        inbox.look();
        assertThat(inbox.look()).as("it may still be on its way").isTrue();
        assertThat(inbox.look()).isTrue();
        assertThat(city.acts()).as("nothing is said of it until then").noneMatch(a -> a.endsWith("refused"));
        Files.write(file, pack);
        assertThat(inbox.look()).isTrue();
        assertThat(inbox.look()).isFalse();
        assertThat(deploy.resolve("done/trees.adroit")).exists();

        Files.write(file, Arrays.copyOf(pack, pack.length / 2));
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        inbox.look();
        assertThat(inbox.look()).isFalse();
        assertThat(Files.readString(deploy.resolve("rejected/trees.adroit.txt")))
                .contains("TRUNCATED");
    }

    @Test
    void aHalfWithADayToComeIsNotWaitedForForEver() throws IOException {
        Path file = Files.write(deploy.resolve("trees.adroit"), Arrays.copyOf(pack, pack.length / 2));
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(3_600)));
        inbox.look();
        assertThat(inbox.look()).isTrue();
        nanos.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(inbox.look()).isFalse();
        assertThat(deploy.resolve("rejected/trees.adroit")).exists();
    }

    @Test
    void whatCannotBePutAwayIsHandledOnceAndPutAwayLater() throws IOException {
        Path inTheWay = Files.writeString(deploy.resolve("rejected"), "handled after the other");
        Files.setLastModifiedTime(inTheWay, FileTime.from(Instant.now().minusSeconds(60)));
        drop("a.adroit", broken());
        assertThat(deploy.resolve("a.adroit")).exists();
        assertThat(refusals()).isEqualTo(1);
        inbox.look();
        inbox.look();
        assertThat(refusals()).isEqualTo(1);
        assertThat(deploy.resolve("rejected/a.adroit")).hasBinaryContent(broken());
        assertThat(deploy.resolve("rejected/a.adroit.txt")).isNotEmptyFile();
        assertThat(deploy.resolve("a.adroit")).doesNotExist();
    }

    @Test
    void aFolderInItsWayIsGoneAround() throws IOException {
        Files.createDirectories(deploy.resolve("rejected/trees.adroit/somebodys"));
        drop("trees.adroit", broken());
        inbox.look();
        assertThat(refusals()).isEqualTo(1);
        assertThat(deploy.resolve("rejected/trees.adroit-1")).hasBinaryContent(broken());
        assertThat(deploy.resolve("rejected/trees.adroit-1.txt")).isNotEmptyFile();
    }

    @Test
    void whatFailsForAnOuterReasonIsTriedAgainEverMoreSeldom() throws IOException {
        Path obstacle = Files.createDirectories(deploy.resolveSibling("data/disciplines.json.new/in-the-way"));
        drop("trees.adroit", pack);
        for (int look = 0; look < 5; look++) {
            assertThat(inbox.look()).isFalse();
        }
        assertThat(tries()).isEqualTo(1);
        nanos.addAndGet(Duration.ofSeconds(10).toNanos());
        inbox.look();
        assertThat(tries()).isEqualTo(2);
        nanos.addAndGet(Duration.ofSeconds(10).toNanos());
        inbox.look();
        assertThat(tries()).as("the second pause is longer").isEqualTo(2);
        assertThat(deploy.resolve("trees.adroit")).hasBinaryContent(pack);
        Files.delete(obstacle);
        Files.delete(obstacle.getParent());
        nanos.addAndGet(Duration.ofSeconds(10).toNanos());
        inbox.look();
        assertThat(deploy.resolve("done/trees.adroit")).hasBinaryContent(pack);
        assertThat(run.disciplines.find("trees")).isPresent();
    }

    private long tries() {
        return city.acts().stream()
                .filter(a -> a.startsWith("deploy discipline.install trees ") && a.endsWith(" done"))
                .count();
    }

    @Test
    void whatWasInHandWhenTheProcessEndedIsTakenOnceMoreAndNotAThirdTime() throws IOException {
        Path held = Files.createDirectories(deploy.resolve("handling")).resolve("trees.adroit");
        AtomicBoolean there = new AtomicBoolean();
        run.disciplines.whenChanged(
                () -> there.compareAndSet(false, Files.exists(deploy.resolve("handling-again/trees.adroit"))));
        Files.write(held, pack);
        inbox.look();
        assertThat(there).as("while it is in hand").isTrue();
        assertThat(run.disciplines.find("trees")).isPresent();
        assertThat(deploy.resolve("done/trees.adroit")).hasBinaryContent(pack);
        assertThat(held).doesNotExist();

        run.lifecycle.remove(Actor.OWNER, "trees");
        Files.write(deploy.resolve("handling-again/trees.adroit"), pack);
        inbox = inbox();
        inbox.look();
        inbox.look();
        assertThat(run.disciplines.find("trees")).isEmpty();
        assertThat(Files.readString(deploy.resolve("rejected/trees.adroit.txt")))
                .contains("TOOK_PROCESS_DOWN", "drop it once more");
        assertThat(deploy.resolve("rejected/trees.adroit")).hasBinaryContent(pack);
    }

    @Test
    void aFileThatTakesItsPlaceWhileItIsReadIsNotTakenForIt() throws IOException {
        Path file = Files.write(deploy.resolve("trees.adroit"), pack);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(3_600)));
        Path coming = Files.write(deploy.resolve(".trees.adroit.part"), broken());
        AtomicInteger asked = new AtomicInteger();
        inbox = new Inbox(deploy, run.lifecycle, () -> {
            if (asked.incrementAndGet() == 3) {
                renameTo(coming, file);
            }
            return nanos.get();
        });
        inbox.look();
        assertThat(inbox.look())
                .as("the clock is asked once more when it was read")
                .isTrue();
        assertThat(coming).doesNotExist();
        assertThat(file).hasBinaryContent(broken());
        assertThat(run.disciplines.find("trees")).isEmpty();
        inbox.look();
        assertThat(deploy.resolve("rejected/trees.adroit")).hasBinaryContent(broken());
        assertThat(refusals()).isEqualTo(1);
    }

    private static void renameTo(Path coming, Path file) {
        try {
            Files.move(coming, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatCouldNotBeHandledOnceMoreGoesBackBesideWhatLiesThereByNow() throws IOException {
        Files.createDirectories(deploy.resolveSibling("data/disciplines.json.new/in-the-way"));
        Files.write(Files.createDirectories(deploy.resolve("handling")).resolve("trees.adroit"), pack);
        Files.write(deploy.resolve("trees.adroit"), broken());
        inbox.look();
        assertThat(deploy.resolve("trees.adroit-1")).hasBinaryContent(pack);
        assertThat(deploy.resolve("trees.adroit")).hasBinaryContent(broken());
        assertThat(deploy.resolve("handling-again")).isEmptyDirectory();
    }

    @Test
    void aPackLiesInAFolderOfItsOwnWhileItIsInHand() throws IOException {
        AtomicBoolean there = new AtomicBoolean();
        run.disciplines.whenChanged(() -> there.set(Files.exists(deploy.resolve("handling/trees.adroit"))));
        drop("trees.adroit", pack);
        assertThat(there).isTrue();
        assertThat(deploy.resolve("handling")).isEmptyDirectory();
    }

    private byte[] broken() {
        byte[] changed = pack.clone();
        changed[400] ^= 1;
        return changed;
    }

    private long refusals() {
        return city.acts().stream()
                .filter(a -> a.contains(Digest.sha256(broken())) && a.endsWith(" refused"))
                .count();
    }

    @Test
    void whatIsHiddenOrAFolderIsLeftAlone() throws IOException {
        Files.write(deploy.resolve(".trees.adroit.part"), pack);
        Files.createDirectories(deploy.resolve("mine"));
        assertThat(inbox.look()).isFalse();
        assertThat(inbox.look()).isFalse();
        assertThat(deploy.resolve(".trees.adroit.part")).exists();
    }

    @Test
    void theWatchSeesWhatIsDropped() throws Exception {
        try (FolderWatch watch = inbox.watched(Duration.ofMillis(100))) {
            watch.start();
            Files.write(deploy.resolve("trees.adroit"), pack);
            Instant latest = Instant.now().plusSeconds(30);
            while (!Files.exists(deploy.resolve("done/trees.adroit"))
                    && Instant.now().isBefore(latest)) {
                Thread.onSpinWait();
            }
        }
        assertThat(deploy.resolve("done/trees.adroit")).exists();
    }

    private void drop(String name, byte[] content) throws IOException {
        Path file = Files.write(deploy.resolve(name), content);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        inbox.look();
        inbox.look();
    }
}
