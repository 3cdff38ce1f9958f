package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.packs.signing.SigningKey;
import adroit.plugins.internal.CrashPoints.CrashPoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A process that ends while it takes a pack from the deploy folder, after any of its steps on disk. */
class InboxCrashTest {
    private static final String NAME = "trees.adroit";

    private final Path folder;
    private final SigningKey key = SigningKey.make();

    InboxCrashTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** What becomes of the deploy folder meanwhile. */
    enum Fate {
        STAYS,
        IS_LOST,
        IS_CUT_OFF
    }

    private record Dropped(Town.Seen before, Town.Seen after, byte[] file, List<CrashPoint> points) {}

    @ParameterizedTest
    @EnumSource
    void theOldVersionServesOrTheNewOneAndTheFolderGoesOn(Fate fate) throws Exception {
        Dropped dropped = dropped(false);
        assertThat(dropped.after()).isNotEqualTo(dropped.before());
        for (CrashPoint point : dropped.points()) {
            Path deploy = point.home().resolve("deploy");
            boolean handled = Files.exists(deploy.resolve("done").resolve(NAME));
            apply(fate, deploy);
            try (Town town = Town.at(point.home(), key, true)) {
                Town.Seen found = town.seen();
                assertThat(found).as("%s: %s", fate, point).isIn(dropped.before(), dropped.after());
                take(deploy, town);
                boolean taken = fate == Fate.STAYS && !handled;
                assertThat(town.seen()).as("%s: %s", fate, point).isEqualTo(taken ? dropped.after() : found);
                assertThat(everywhere(deploy)).as("%s: %s", fate, point).containsExactlyElementsOf(lies(fate, handled));
                drop(deploy, dropped.file());
                take(deploy, town);
                assertThat(town.seen()).as("%s: %s, dropped again", fate, point).isEqualTo(dropped.after());
            }
        }
    }

    private static List<String> lies(Fate fate, boolean handled) {
        return switch (fate) {
            case STAYS -> List.of("done/" + NAME);
            case IS_LOST -> List.of();
            case IS_CUT_OFF ->
                handled ? List.of("done/" + NAME) : List.of("rejected/" + NAME, "rejected/" + NAME + ".txt");
        };
    }

    @Test
    void whatIsRejectedHasItsReasonBesideIt() throws Exception {
        Dropped dropped = dropped(true);
        assertThat(dropped.after()).isEqualTo(dropped.before());
        for (CrashPoint point : dropped.points()) {
            Path deploy = point.home().resolve("deploy");
            try (Town town = Town.at(point.home(), key, true)) {
                take(deploy, town);
                assertThat(town.seen()).isEqualTo(dropped.before());
                assertThat(everywhere(deploy))
                        .as("%s", point)
                        .containsExactly("rejected/" + NAME, "rejected/" + NAME + ".txt");
                assertThat(Files.readString(deploy.resolve("rejected/" + NAME + ".txt")))
                        .as("%s", point)
                        .containsPattern("[A-Z]+_[A-Z]+ .+\n");
            }
        }
    }

    /** A newer version of what serves is dropped, and taken. */
    private Dropped dropped(boolean broken) throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        CrashPoints points = new CrashPoints(home, folder.resolve("points"));
        Path watched = points.watched();
        try (Town town = Town.at(home, watched, key, true)) {
            town.trust();
            town.bring("shrubs", "0.1.0");
            town.bring("trees", "0.1.0");
            byte[] file = town.pack("trees", "0.2.0");
            if (broken) {
                file[400] ^= 1;
            }
            drop(Files.createDirectory(home.resolve("deploy")), file);
            Town.Seen before = town.seen();
            List<CrashPoint> found = points.during(() -> take(watched.resolve("deploy"), town));
            return new Dropped(before, town.seen(), file, found);
        }
    }

    private static void drop(Path deploy, byte[] file) throws IOException {
        Path dropped = Files.write(Files.createDirectories(deploy).resolve(NAME), file);
        Files.setLastModifiedTime(dropped, FileTime.from(Instant.now().minusSeconds(60)));
    }

    private static void take(Path deploy, Town town) {
        Inbox inbox = new Inbox(deploy, town.lifecycle());
        inbox.look();
        inbox.look();
    }

    private static void apply(Fate fate, Path deploy) throws IOException {
        if (fate == Fate.IS_LOST) {
            delete(deploy);
        }
        if (fate == Fate.IS_CUT_OFF) {
            for (String file : everywhere(deploy)) {
                if (!file.startsWith("done")) {
                    byte[] all = Files.readAllBytes(deploy.resolve(file));
                    Files.write(deploy.resolve(file), Arrays.copyOf(all, all.length / 2));
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** The files in it, and in the folders inside. */
    private static List<String> everywhere(Path deploy) {
        if (Files.notExists(deploy)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(deploy)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> deploy.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
