package adroit.plugins.internal;

import static adroit.identity.Actor.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.canonical.Digest;
import adroit.packs.signing.SigningKey;
import adroit.plugins.SetVersion;
import adroit.plugins.internal.CrashPoints.CrashPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a process leaves that ends in the middle of a change, after any of its steps on disk, and what the next start makes of it. */
class CrashPointTest {
    private final Path folder;
    private final SigningKey key = SigningKey.make();

    CrashPointTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /**
     * A change that was made, and what was before and after it.
     *
     * @param state number of the one before, where there was one
     * @param told how often the audit log told of such a change before
     */
    private record Made(
            Change change,
            Town.Seen before,
            Town.Seen after,
            Optional<String> state,
            long told,
            List<CrashPoint> points) {}

    @ParameterizedTest
    @EnumSource
    void comesUpWhollyAsBeforeOrWhollyAsAfterAndGoesOn(Change change) throws Exception {
        Made made = made(change);
        boolean changed = false;
        for (CrashPoint point : made.points()) {
            Town.Seen withoutCache = withoutCache(change, point);
            try (Town town = Town.at(point.home(), key, change.isByPack())) {
                Town.Seen found = town.seen();
                assertThat(found).as("%s: %s", change, point).isIn(made.before(), made.after());
                assertThat(withoutCache)
                        .as("%s: %s, with the cache lost", change, point)
                        .isEqualTo(found);
                assertThat(found.equals(made.after()) || !changed)
                        .as("%s: %s does not undo it", change, point)
                        .isTrue();
                changed = found.equals(made.after());
                changed = found.equals(made.after());
                assertThat(town.lifecycle().faults())
                        .as("%s: %s", change, point)
                        .isEmpty();
                assertThatTheLogIsTrue(made, town, changed);
                assertThatTheSweepLeavesNothingHalf(town);
                assertThatItGoesOn(made, town, changed);
            }
        }
        assertThat(changed).as("%s takes effect", change).isTrue();
    }

    private Made made(Change change) throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        CrashPoints points = new CrashPoints(home, folder.resolve("points"));
        try (Town town = Town.at(home, points.watched(), key, change.isByPack())) {
            change.prepare(town);
            Town.Seen before = town.seen();
            Optional<String> state =
                    town.lifecycle().versions(OWNER).stream().findFirst().map(SetVersion::id);
            long told = told(change, town);
            List<CrashPoint> found = points.during(() -> change.make(town));
            assertThat(found).isNotEmpty();
            assertThat(found).isNotEmpty();
            assertThat(told(change, town)).isEqualTo(told + 1);
            return new Made(change, before, town.seen(), state, told, found);
        }
    }

    /** What the next start makes of it where the framework's cache is lost, too. */
    private Town.Seen withoutCache(Change change, CrashPoint point) throws Exception {
        Path lost = point.home().resolveSibling(point.home().getFileName() + "-lost");
        CrashPoints.copy(point.home(), lost, "cache");
        try (Town town = Town.at(lost, key, change.isByPack())) {
            return town.seen();
        }
    }

    private static long told(Change change, Town town) {
        return town.city().acts().stream()
                .filter(act -> act.startsWith(change.act()) && act.endsWith(" done"))
                .count();
    }

    /** Nothing changes that was not told of before; what was told of and has not come about is the last that was told. A start adds nothing. */
    private static void assertThatTheLogIsTrue(Made made, Town town, boolean changed) {
        assertThat(town.city().store.verify().problems()).isEmpty();
        long more = told(made.change(), town) - made.told();
        assertThat(more).isIn(changed ? List.of(1L) : List.of(0L, 1L));
        assertThat(town.city().acts().stream().filter(act -> act.startsWith("product ")))
                .isEmpty();
    }

    /** Of what is kept every file is whole, and belongs to what is installed or was. */
    private static void assertThatTheSweepLeavesNothingHalf(Town town) throws IOException {
        town.sweep();
        Path kept = town.home().resolve("data/disciplines");
        for (String name : names(kept)) {
            String sha256 = name.substring(0, 64);
            assertThat(town.run().service.history().digests()).contains(sha256);
            assertThat(name).matches("[0-9a-f]{64}(\\.jar|-[0-9a-f]{16}\\.seal)");
            assertThat(Digest.sha256(Files.readAllBytes(kept.resolve(sha256 + ".jar"))))
                    .isEqualTo(sha256);
        }
        for (Installed each : town.run().service.set().disciplines()) {
            if (each.signer() != null) {
                assertThat(town.lifecycle().export(OWNER, each.id()).bytes())
                        .isEqualTo(town.pack(each.id(), each.description().version()));
            }
        }
    }

    private static List<String> names(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).toList();
        }
    }

    /** What did not come about is made once more; what did is taken back. */
    private static void assertThatItGoesOn(Made made, Town town, boolean changed) {
        if (!changed) {
            made.change().make(town);
            assertThat(town.seen()).isEqualTo(made.after());
        }
        made.state().ifPresent(before -> {
            town.lifecycle().rollBack(OWNER, before, false);
            assertThat(town.seen()).isEqualTo(made.before());
        });
    }
}
