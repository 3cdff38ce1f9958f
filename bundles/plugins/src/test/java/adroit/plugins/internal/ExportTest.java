package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.canonical.Digest;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.organization.Department;
import adroit.packs.NewField;
import adroit.packs.Pack;
import adroit.packs.Packing;
import adroit.packs.signing.SigningKey;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineState;
import adroit.plugins.PackFile;
import adroit.publisher.NewPublisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was installed from a pack is given out again as the same pack. */
class ExportTest {
    private static final Actor OWNER = Actor.OWNER;
    private static final String NAME = "trees.adroit";

    private final Path folder;
    private final Path home;
    private final Path field;
    private final KeptCity city;
    private final SigningKey key = SigningKey.make();
    private final byte[] pack;
    private Installation run;

    ExportTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        home = Files.createDirectories(folder.resolve("home"));
        field = folder.resolve("trees");
        NewField.write(field);
        city = new KeptCity(home);
        city.settle(Department.titled("Public Works"));
        run = new Installation(home, city.store, true);
        trust(run);
        pack = pack("0.1.0");
        run.lifecycle.installPack(OWNER, NAME, pack);
    }

    private void trust(Installation where) {
        where.publishers.trust(OWNER, new NewPublisher(key.publisher().pem(), "Sample City", Set.of(), null, null));
    }

    private byte[] pack(String version) throws IOException {
        Path file = field.resolve("discipline.yaml");
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^version: .*$", "version: " + version));
        return Packing.of(field).pack().signed(key).bytes();
    }

    @AfterEach
    void stop() throws Exception {
        run.close();
        city.close();
    }

    private void restart() throws Exception {
        run.close();
        run = new Installation(home, city.store, true);
    }

    private String refusal() {
        return catchThrowableOfType(DisciplineRefused.class, () -> run.lifecycle.export(OWNER, "trees"))
                .fault()
                .code();
    }

    private String given() {
        try {
            assertThat(run.lifecycle.export(OWNER, "trees").bytes()).isEqualTo(pack);
            return "the pack as it came";
        } catch (DisciplineRefused e) {
            return e.fault().code();
        }
    }

    private List<Path> seals() throws IOException {
        try (Stream<Path> all = Files.list(home.resolve("data/disciplines"))) {
            return all.filter(f -> f.toString().endsWith(".seal")).toList();
        }
    }

    @Test
    void itIsByteForByteThePackThatCameAlsoAfterARestartAndServesInAnotherCity() throws Exception {
        restart();
        PackFile given = run.lifecycle.export(OWNER, "trees");
        assertThat(given.name()).isEqualTo("trees-0.1.0.adroit");
        assertThat(given.bytes()).isEqualTo(pack);
        assertThat(city.acts()).last().isEqualTo("owner discipline.export trees 0.1.0 done");

        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        try (KeptCity other = new KeptCity(elsewhere);
                Installation there = new Installation(elsewhere, other.store, true)) {
            trust(there);
            assertThat(there.lifecycle
                            .installPack(OWNER, given.name(), given.bytes())
                            .signer())
                    .isEqualTo(key.publisher().fingerprint());
            assertThat(there.lifecycle.export(OWNER, "trees").bytes()).isEqualTo(pack);
        }
    }

    @Test
    void itIsTheVersionThatIsInstalledAndASignatureGoesWithItsBundle() throws Exception {
        byte[] next = pack("0.2.0");
        run.lifecycle.installPack(OWNER, NAME, next);
        assertThat(run.lifecycle.export(OWNER, "trees").bytes()).isEqualTo(next);
        run.lifecycle.rollBack(OWNER, null, false);
        assertThat(run.lifecycle.export(OWNER, "trees").bytes()).isEqualTo(pack);
        run.lifecycle.disable(OWNER, "trees");
        assertThat(run.lifecycle.export(OWNER, "trees").bytes()).isEqualTo(pack);
        assertThat(seals()).hasSize(2);
        run.service.forgetTraces();
        assertThat(seals()).hasSize(2);
        run.lifecycle.planPack(OWNER, "other.adroit", other());
        run.queue.call(() -> {
            run.service.forgetTraces();
            return seals();
        });
        assertThat(seals()).as("what was only looked at leaves nothing").hasSize(2);
    }

    private byte[] other() throws IOException {
        return packed("parks").signed(key).bytes();
    }

    private Pack packed(String id) throws IOException {
        NewField.write(folder.resolve(id));
        return Packing.of(folder.resolve(id)).pack();
    }

    /** Lets a field come with the product. */
    private void ship(String id) throws IOException {
        byte[] bundle = packed(id).bundle();
        String name = "adroit.discipline." + id + "-0.1.0.jar";
        Path shipped = Installation.shipped(home);
        Files.write(shipped.resolve(name), bundle);
        Files.writeString(shipped.resolve("SHA256SUMS"), Digest.sha256(bundle) + "  " + name + "\n");
    }

    @Test
    void whereTheSignatureWasNotKeptTheSamePackOnceMoreBringsIt() throws Exception {
        Files.delete(seals().get(0));
        assertThat(refusal()).isEqualTo("SIGNATURE_NOT_KEPT");
        run.lifecycle.disable(OWNER, "trees");
        assertThatThrownBy(() -> run.lifecycle.export(OWNER, "trees"))
                .as("a field that is disabled takes no pack")
                .hasMessageContaining("Enable it, install the same pack once more");
        run.lifecycle.enable(OWNER, "trees");
        assertThat(run.lifecycle.installPack(OWNER, NAME, pack).state()).isEqualTo(DisciplineState.INSTALLED);
        assertThat(run.lifecycle.export(OWNER, "trees").bytes()).isEqualTo(pack);
    }

    @Test
    void whatRottedIsNotGivenOut() throws Exception {
        Path seal = seals().get(0);
        byte[] bytes = Files.readAllBytes(seal);
        for (int at = 0; at < bytes.length; at += 7) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            Files.write(seal, changed);
            assertThat(given()).as("the byte %s", at).isIn("SIGNATURE_NOT_KEPT", "the pack as it came");
        }
        Files.write(seal, bytes);
        Path jar = seal.resolveSibling(seal.getFileName().toString().substring(0, 64) + ".jar");
        Files.write(jar, new byte[] {1});
        assertThat(refusal()).isEqualTo("FILE_CHANGED");
    }

    @Test
    void whatCameWithTheProductSaysSoAndOnlyWhoManagesFieldsIsGivenAny() throws Exception {
        ship("parks");
        run.lifecycle.install(OWNER, "parks");
        DisciplineRefused shipped =
                catchThrowableOfType(DisciplineRefused.class, () -> run.lifecycle.export(OWNER, "parks"));
        assertThat(shipped.fault().code()).isEqualTo("CAME_WITH_PRODUCT");
        assertThat(shipped.fault().sentence()).contains("parks 0.1.0 came with the product");
        Actor lead = new Actor(
                "l-1",
                "Lead",
                Set.of(Role.DEPARTMENT_LEAD),
                null,
                Department.titled("Public Works").id());
        assertThat(catchThrowableOfType(NotPermitted.class, () -> run.lifecycle.export(lead, "trees")))
                .isNotNull();
        assertThat(city.acts()).last().isEqualTo("l-1 discipline.export trees refused");
        Actor administrator = new Actor("a-1", "Administrator", Set.of(Role.ADMINISTRATOR), null, null);
        assertThat(run.lifecycle.export(administrator, "trees").bytes()).isEqualTo(pack);
    }
}
