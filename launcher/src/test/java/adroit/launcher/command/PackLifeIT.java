package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.launcher.Distribution;
import adroit.launcher.Platform;
import adroit.launcher.PlatformOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A field from elsewhere on its way into a running installation, by the commands that people type. */
class PackLifeIT {
    private final Path folder;
    private final String key;
    private Platform platform;

    PackLifeIT(@TempDir Path folder) throws Exception {
        this.folder = folder;
        this.key = folder.resolve("city.key").toString();
        platform = Platform.start(PlatformOptions.at(folder.resolve("home")));
        assertThat(type("key", key).exit()).isZero();
    }

    private record Said(int exit, String text, String error) {
        Json json() throws IOException {
            return Json.parse(text);
        }
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aFieldWithoutCodeServesOnceItsPublisherIsTrusted() throws Exception {
        Path pack = pack("street-trees", folder.resolve("trees.adroit"));
        Said unsigned = ask("install", pack.toString());
        assertThat(unsigned.exit()).isEqualTo(1);
        assertThat(unsigned.error()).contains("Nobody signed the pack");
        type("sign", pack.toString(), "--key", key);
        Said stranger = ask("install", pack.toString());
        assertThat(stranger.exit()).isEqualTo(1);
        assertThat(stranger.error()).contains("does not trust");
        assertThat(ask("trust", key + ".pub", "--name", "Sample City", "--disciplines", "street-trees")
                        .exit())
                .isZero();
        assertThat(ask("install", pack.toString(), "--dry-run").text()).contains("Nothing was changed");
        assertThat(ask("show", "street-trees").exit()).isEqualTo(1);
        Said installed = ask("install", pack.toString(), "--json");
        assertThat(installed.exit()).isZero();
        assertThat(installed.json().text("state")).isEqualTo("installed");
        platform.close();
        platform = Platform.start(PlatformOptions.at(folder.resolve("home")));
        assertThat(ask("show", "street-trees").text()).contains("is installed");
        Said revoked = ask("revoke", fingerprint().substring(0, 8));
        assertThat(revoked.text()).contains("Out of service with it: street-trees");
        assertThat(ask("show", "street-trees").text()).contains("PUBLISHER_REVOKED");
    }

    @Test
    void whatIsInstalledIsHandedOnToAnotherCityAsItCame() throws Exception {
        Path pack = pack("street-trees", folder.resolve("trees.adroit"));
        type("sign", pack.toString(), "--key", key);
        ask("trust", key + ".pub", "--name", "Sample City");
        ask("install", pack.toString());
        Path given = folder.resolve("given.adroit");
        Said exported = ask("export", "street-trees", given.toString());
        assertThat(exported.text()).contains("as it came, signed by the key " + fingerprint());
        assertThat(given).hasSameBinaryContentAs(pack);
        assertThat(type("verify", given.toString(), "--key", key + ".pub").exit())
                .isZero();
        Path into = Files.createDirectory(folder.resolve("into"));
        assertThat(ask("export", "street-trees", into.toString(), "--json")
                        .json()
                        .text("file"))
                .isEqualTo(into.resolve("street-trees-0.1.0.adroit").toString());
        ask("install", "finance");
        Said shipped = ask("export", "finance", folder.resolve("finance.adroit").toString());
        assertThat(shipped.exit()).isEqualTo(1);
        assertThat(shipped.error()).contains("finance 0.1.0 came with the product");
        assertThat(folder.resolve("finance.adroit")).doesNotExist();
        assertThat(folder.resolve("finance.adroit.part")).doesNotExist();

        platform.close();
        platform = Platform.start(PlatformOptions.at(folder.resolve("elsewhere")));
        askElsewhere("trust", key + ".pub", "--name", "Sample City");
        assertThat(askElsewhere("install", given.toString(), "--json").json().text("state"))
                .isEqualTo("installed");
    }

    private Said askElsewhere(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--home", folder.resolve("elsewhere").toString()));
        return type(all.toArray(String[]::new));
    }

    @Test
    void aFieldWithAScorerOfItsOwnKeepsWhatItsFixturesPromise() throws Exception {
        Path jar = Distribution.ours().root().resolve("bundles/adroit.discipline.gis-0.1.0.jar");
        Path pack = folder.resolve("gis.adroit");
        assertThat(type("pack", jar.toString(), "--out", pack.toString()).exit())
                .isZero();
        type("sign", pack.toString(), "--key", key);
        ask("trust", key + ".pub", "--name", "Sample City");
        Said installed = ask("install", pack.toString(), "--json");
        assertThat(installed.json().text("state")).isEqualTo("installed");
        assertThat(installed.json().text("signer")).isEqualTo(fingerprint());
        assertThat(ask("install", pack.toString()).exit()).isZero();
        awaitTrialArchive();
    }

    /** Of the classes that a trial loads; it is made once, after the first that went well. */
    private void awaitTrialArchive() throws IOException {
        Instant latest = Instant.now().plusSeconds(60);
        while (trialArchives().isEmpty() && Instant.now().isBefore(latest)) {
            Thread.onSpinWait();
        }
        assertThat(trialArchives()).hasSize(1);
    }

    private List<Path> trialArchives() throws IOException {
        Path shared = Distribution.ours().root().resolve("cache");
        Path place = Files.isWritable(shared) ? shared : folder.resolve("home/cache");
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(f -> f.getFileName().toString().matches("trial-[0-9a-f]{16}\\.jsa"))
                    .toList();
        }
    }

    @Test
    void whatIsBrokenIsRefusedAndTheProductGoesOn() throws Exception {
        ask("trust", key + ".pub", "--name", "Sample City");
        Path pack = pack("street-trees", folder.resolve("trees.adroit"));
        type("sign", pack.toString(), "--key", key);
        byte[] good = Files.readAllBytes(pack);
        byte[] changed = good.clone();
        changed[300] ^= 1;
        for (byte[] bad : List.of(new byte[0], new byte[5_000], changed, Arrays.copyOf(good, 4_000))) {
            Path file = Files.write(folder.resolve("bad.adroit"), bad);
            assertThat(ask("install", file.toString()).exit()).isEqualTo(1);
        }
        assertThat(ask("show", "street-trees").exit()).isEqualTo(1);
        assertThat(ask("install", pack.toString()).exit()).isZero();
    }

    @Test
    void aPackThatIsDroppedIntoTheFolderServes() throws Exception {
        ask("trust", key + ".pub", "--name", "Sample City");
        Path pack = pack("street-trees", folder.resolve("trees.adroit"));
        type("sign", pack.toString(), "--key", key);
        Path deploy = folder.resolve("home/deploy");
        Files.copy(pack, deploy.resolve("trees.adroit"));
        await(deploy.resolve("done/trees.adroit"));
        assertThat(ask("show", "street-trees").text()).contains("is installed");
        Files.write(
                deploy.resolve("x.jar"),
                Files.readAllBytes(Distribution.ours().root().resolve("bundles/asm-9.9.jar")));
        await(deploy.resolve("rejected/x.jar.txt"));
        assertThat(Files.readString(deploy.resolve("rejected/x.jar.txt"))).contains("NOT_A_PACK");
    }

    private static void await(Path file) {
        Instant latest = Instant.now().plusSeconds(60);
        while (file.toFile().length() == 0 && Instant.now().isBefore(latest)) {
            Thread.onSpinWait();
        }
        assertThat(file).exists();
    }

    private Path pack(String name, Path file) {
        Path field = folder.resolve(name);
        assertThat(type("new", field.toString()).exit()).isZero();
        assertThat(type("pack", field.toString(), "--out", file.toString()).exit())
                .isZero();
        return file;
    }

    private String fingerprint() throws IOException {
        return ask("publishers", "--json").json().items("items").get(0).text("id");
    }

    private Said ask(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--home", folder.resolve("home").toString()));
        return type(all.toArray(String[]::new));
    }

    private static Said type(String... words) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        ByteArrayOutputStream complaint = new ByteArrayOutputStream();
        System.setOut(new PrintStream(heard, true, UTF_8));
        System.setErr(new PrintStream(complaint, true, UTF_8));
        try {
            List<String> all = new ArrayList<>(List.of("discipline"));
            all.addAll(List.of(words));
            int exit = CommandLines.run(all.toArray(String[]::new));
            return new Said(exit, heard.toString(UTF_8), complaint.toString(UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
