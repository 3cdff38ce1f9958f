package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import adroit.canonical.Digest;
import adroit.identity.Actor;
import adroit.organization.Department;
import adroit.packs.NewField;
import adroit.packs.Packing;
import adroit.packs.archive.Archive;
import adroit.packs.archive.ArchiveEntry;
import adroit.packs.archive.ArchiveWriter;
import adroit.packs.archive.Limits;
import adroit.packs.refusal.Refused;
import adroit.packs.signing.PackSignature;
import adroit.packs.signing.SigningKey;
import adroit.plugins.DisciplineRefused;
import adroit.publisher.NewPublisher;
import adroit.testing.CatalogFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A pack that is brought only to score beside the one in service is refused as one that is to be installed, with the same code, and leaves nothing but an entry in the audit log. Here with one fault for
 * each look of the gate; all faults are tried so against the running product.
 */
@TestInstance(Lifecycle.PER_CLASS)
class FaultyShadowTest {
    private static final Actor OWNER = Actor.OWNER;
    private static final Department WORKS = Department.titled("Public Works");

    private final Path folder;
    private final Path home;
    private final Path field;
    private final KeptCity city;
    private final Installation run;
    private final SigningKey key = SigningKey.make();

    FaultyShadowTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        home = Files.createDirectories(folder.resolve("home"));
        field = folder.resolve("trees");
        NewField.write(field);
        city = new KeptCity(home);
        city.settle(WORKS);
        run = Installation.trying(home, city.store, Duration.ofSeconds(20));
        run.publishers.trust(OWNER, new NewPublisher(key.publisher().pem(), "Sample City", Set.of(), null, null));
        run.lifecycle.installPack(OWNER, "trees.adroit", good("0.2.0"));
    }

    @AfterAll
    void stop() throws Exception {
        run.close();
        city.close();
    }

    /** What is wrong, by the code of its refusal. */
    enum Wrong {
        EMPTY_FILE(test -> new byte[0]),
        TRUNCATED(test -> Arrays.copyOf(test.good("0.3.0"), 900)),
        ENTRY_DAMAGED(test -> changedAt(test.good("0.3.0"), 100)),
        UNSIGNED(test -> test.packing("0.3.0").pack().bytes()),
        PUBLISHER_UNKNOWN(
                test -> test.packing("0.3.0").pack().signed(SigningKey.make()).bytes()),
        NO_UPDATE(test -> test.good("0.1.0")),
        CATALOG_INVALID(test -> test.with("catalog.yaml", CatalogFault.CYCLE.file("trees"))),
        NATIVE_CODE(test -> test.with("lib/x.so", new byte[1])),
        SCORER_FAILS(test -> test.scored("Throwing")),
        FIXTURE_FAILS(test -> test.scored("Wrong"));

        private final Made made;

        Wrong(Made made) {
            this.made = made;
        }

        private interface Made {
            byte[] by(FaultyShadowTest test) throws IOException;
        }
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedAsWhereItIsInstalledAndLeavesNothing(Wrong wrong) throws IOException {
        byte[] file = wrong.made.by(this);
        List<String> before = left();
        assertThat(codes(() -> run.lifecycle.shadowPack(OWNER, "trees.adroit", file, WORKS.id())))
                .contains(wrong.name());
        assertThat(left()).isEqualTo(before);
        assertThat(city.acts())
                .last()
                .asString()
                .startsWith("owner discipline.shadow ")
                .endsWith(" refused");
        assertThat(codes(() -> run.lifecycle.planPack(OWNER, "trees.adroit", file)))
                .contains(wrong.name());
        assertThat(left()).isEqualTo(before);
    }

    @Test
    void oneOfAFieldThatIsNotInstalledLeavesNothing() throws IOException {
        Path shrubs = folder.resolve("shrubs");
        NewField.write(shrubs);
        byte[] file = Packing.of(shrubs).pack().signed(key).bytes();
        List<String> before = left();
        assertThat(codes(() -> run.lifecycle.shadowPack(OWNER, "shrubs.adroit", file, WORKS.id())))
                .containsExactly("UNKNOWN_DISCIPLINE");
        Instant latest = Instant.now().plusSeconds(60);
        while (!left().equals(before) && Instant.now().isBefore(latest)) {
            Thread.onSpinWait(); // it is let go of once nobody has called it for a moment
        }
        assertThat(left()).isEqualTo(before);
    }

    private static List<String> codes(Runnable act) {
        Throwable thrown = catchThrowable(act::run);
        if (thrown instanceof Refused refused) {
            return refused.refusals().stream().map(r -> r.code()).toList();
        }
        return thrown instanceof DisciplineRefused refused
                ? List.of(refused.fault().code())
                : List.of();
    }

    /** What is installed, set aside, kept, loaded and scores beside; and every file of the home but its records. */
    private List<String> left() throws IOException {
        run.queue.call(() -> "what was looked at is let go of in its turn");
        run.settled("trees");
        try (Stream<Path> files = Files.walk(home)) {
            Stream<String> names = files.filter(Files::isRegularFile)
                    .map(each -> home.relativize(each).toString())
                    .filter(name -> !name.matches("(cache|configuration)/.*|adroit\\.db.*|data/disciplines\\.calls"))
                    .sorted();
            Stream<String> known = Stream.of(
                    run.lifecycle.list().toString(),
                    run.lifecycle.shadows(OWNER).toString(),
                    run.lifecycle.faults().toString(),
                    run.bundles().toString(),
                    city.of("trees").toString());
            return Stream.concat(known, names).toList();
        }
    }

    private Packing packing(String version) throws IOException {
        Path said = field.resolve("discipline.yaml");
        Files.writeString(said, Files.readString(said).replaceAll("(?m)^version: .*$", "version: " + version));
        return Packing.of(field);
    }

    private byte[] good(String version) throws IOException {
        return packing(version).pack().signed(key).bytes();
    }

    private byte[] scored(String scorer) throws IOException {
        Path own = Files.createDirectories(folder.resolve(scorer));
        NewField.write(own.resolve("trees"));
        Path said = own.resolve("trees/discipline.yaml");
        Files.writeString(said, Files.readString(said).replaceAll("(?m)^version: .*$", "version: 0.3.0"));
        Path jar = Files.write(own.resolve("trees.jar"), TownBundle.of(own, scorer, "", "0.3.0"));
        return Packing.of(jar).pack().signed(key).bytes();
    }

    private static byte[] changedAt(byte[] file, int place) {
        file[place] ^= 4;
        return file;
    }

    /** A pack whose bundle has that file, listed and signed as if all were well. */
    private byte[] with(String name, byte[] content) throws IOException {
        List<ArchiveEntry> good = entries("pack", packing("0.3.0").pack().bytes(), Limits.PACK);
        List<ArchiveEntry> listed = good.stream()
                .filter(e -> !e.name().equals("SHA256SUMS"))
                .map(e -> e.name().endsWith(".jar") ? new ArchiveEntry(e.name(), changed(e, name, content)) : e)
                .collect(Collectors.toList());
        byte[] list = listed.stream()
                .map(e -> Digest.sha256(e.content()) + "  " + e.name() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        listed.add(new ArchiveEntry("SHA256SUMS", list));
        listed.add(
                new ArchiveEntry("SHA256SUMS.sig", PackSignature.of(list, key).bytes()));
        return ArchiveWriter.bytes(listed);
    }

    private static byte[] changed(ArchiveEntry bundle, String name, byte[] content) {
        List<ArchiveEntry> files = entries("bundle", bundle.content(), Limits.BUNDLE).stream()
                .filter(e -> !e.name().equals(name))
                .collect(Collectors.toList());
        files.add(new ArchiveEntry(name, content));
        return ArchiveWriter.bytes(files);
    }

    private static List<ArchiveEntry> entries(String place, byte[] archive, Limits limits) {
        return Archive.list(place, archive, limits).unpack();
    }
}
