package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.edition.ActiveDiscipline;
import adroit.identity.Actor;
import adroit.packs.NewField;
import adroit.packs.Pack;
import adroit.packs.Packing;
import adroit.packs.refusal.Refused;
import adroit.packs.signing.SigningKey;
import adroit.plugins.DisciplineRefused;
import adroit.publisher.NewPublisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every fault of a file, at every way in: it is refused, it leaves no trace but in {@code rejected} and in the audit log, and what serves goes on. */
class EveryWayInTest {
    private final Path deploy;
    private final Path kept;
    private final Path field;
    private final KeptCity city;
    private final Installation run;
    private final SigningKey key = SigningKey.make();
    private final byte[] good;

    EveryWayInTest(@TempDir Path folder) throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        deploy = Files.createDirectories(home.resolve("deploy"));
        kept = home.resolve("data/disciplines");
        field = folder.resolve("trees");
        NewField.write(field);
        city = new KeptCity(home);
        run = new Installation(home, city.store, true);
        run.publishers.trust(Actor.OWNER, new NewPublisher(key.publisher().pem(), "Sample City", Set.of(), null, null));
        run.lifecycle.installPack(
                Actor.OWNER, "trees.adroit", pack("0.2.0").signed(key).bytes());
        good = pack("0.3.0").signed(key).bytes();
    }

    @AfterEach
    void close() throws Exception {
        run.close();
        city.close();
    }

    /** The ways in that a file takes. */
    enum Way {
        UPLOAD,
        LOOK,
        FOLDER
    }

    /** What may be wrong with it. */
    enum FileFault {
        EMPTY,
        ZEROS,
        RANDOM,
        HALF,
        CHANGED,
        ADDED_TO,
        PUT_BEFORE,
        UNSIGNED,
        STRANGER,
        OLDER,
        SAME_VERSION_OTHER_CONTENT,
        BARE_JAR
    }

    @ParameterizedTest
    @EnumSource(FileFault.class)
    void isRefusedAndWhatServesGoesOn(FileFault fault) throws Exception {
        ActiveDiscipline before = run.disciplines.find("trees").orElseThrow();
        List<Path> jars = files(kept);
        byte[] bad = bad(fault);
        for (Way way : Way.values()) {
            bring(way, bad);
            assertThat(run.disciplines.find("trees")).as(way.name()).contains(before);
            assertThat(run.lifecycle.find("trees").orElseThrow().version()).isEqualTo("0.2.0");
            assertThat(run.lifecycle.faults()).as(way.name()).isEmpty();
            assertThat(files(kept)).as(way.name()).isEqualTo(jars);
            assertThat(city.acts()).last().asString().endsWith(" refused");
        }
        run.lifecycle.installPack(Actor.OWNER, "trees.adroit", good);
        assertThat(run.lifecycle.find("trees").orElseThrow().version()).isEqualTo("0.3.0");
    }

    private void bring(Way way, byte[] file) throws IOException {
        try {
            switch (way) {
                case UPLOAD -> run.lifecycle.installPack(Actor.OWNER, "bad.adroit", file);
                case LOOK -> run.lifecycle.planPack(Actor.OWNER, "bad.adroit", file);
                case FOLDER -> drop(file);
            }
            assertThat(way).isEqualTo(Way.FOLDER);
        } catch (Refused | DisciplineRefused refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private void drop(byte[] file) throws IOException {
        Path dropped = Files.write(deploy.resolve("bad.adroit"), file);
        Files.setLastModifiedTime(dropped, FileTime.fromMillis(0));
        Inbox inbox = new Inbox(deploy, run.lifecycle);
        inbox.look();
        inbox.look();
        assertThat(deploy.resolve("rejected/bad.adroit")).exists();
        assertThat(Files.readString(deploy.resolve("rejected/bad.adroit.txt"))).isNotBlank();
        assertThat(dropped).doesNotExist();
    }

    private byte[] bad(FileFault fault) throws IOException {
        return switch (fault) {
            case EMPTY -> new byte[0];
            case ZEROS -> new byte[good.length];
            case RANDOM -> random();
            case HALF -> Arrays.copyOf(good, good.length / 2);
            case CHANGED -> changed();
            case ADDED_TO -> Arrays.copyOf(good, good.length + 1);
            case PUT_BEFORE -> putBefore();
            case UNSIGNED -> pack("0.3.0").bytes();
            case STRANGER -> pack("0.3.0").signed(SigningKey.make()).bytes();
            case OLDER -> pack("0.1.0").signed(key).bytes();
            case SAME_VERSION_OTHER_CONTENT -> otherContent();
            case BARE_JAR -> SampleBundle.withoutCode("trees", "0.3.0").bytes();
        };
    }

    private byte[] random() {
        byte[] bytes = new byte[good.length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private byte[] changed() {
        byte[] bytes = good.clone();
        bytes[bytes.length / 3] ^= 4;
        return bytes;
    }

    private byte[] putBefore() {
        byte[] bytes = new byte[good.length + 1];
        System.arraycopy(good, 0, bytes, 1, good.length);
        return bytes;
    }

    private byte[] otherContent() throws IOException {
        Path readme = field.resolve("README.md");
        Files.writeString(readme, Files.readString(readme) + "\nAnd more.\n");
        return pack("0.2.0").signed(key).bytes();
    }

    private Pack pack(String version) throws IOException {
        Path discipline = field.resolve("discipline.yaml");
        Files.writeString(
                discipline, Files.readString(discipline).replaceFirst("(?m)^version: .*$", "version: " + version));
        return Packing.of(field).pack();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
