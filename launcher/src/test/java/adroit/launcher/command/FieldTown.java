package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.launcher.Distribution;
import adroit.launcher.Home;
import adroit.packs.NewField;
import adroit.packs.Packing;
import adroit.packs.signing.SigningKey;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sample city in a running product to which later versions can be shipped: everybody is hired, and of all fields GIS alone serves, with what is known of people's work with it. One for all the tests
 * in which fields come, change and go.
 */
final class FieldTown implements AutoCloseable {
    private static final Path SAMPLE = Path.of("..", "samples", "alder-falls");

    private final Path folder;
    private final ProductCopy product;
    private final Process process;
    private final SigningKey key;
    private int shipped;

    FieldTown(Path folder) throws IOException {
        this.folder = folder;
        this.product = ProductCopy.in(folder.resolve("product"));
        this.process = started();
        this.key = SigningKey.make(folder.resolve("city.key"));
        try {
            settle();
        } catch (IOException | AssertionError e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private Process started() throws IOException {
        Path launcher = folder.resolve("product/lib/adroit.launcher-" + Distribution.VERSION + ".jar");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        launcher.toString(),
                        "start",
                        "--port",
                        "0",
                        "--home",
                        home().toString())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
    }

    private void settle() throws IOException {
        assertThat(process.inputReader(UTF_8).readLine()).startsWith("Adroit is ready at ");
        type("discipline", "install", "gis");
        server().post("/api/v1/catalogs/gis/editions", dated("catalogs/gis.yaml"), "application/yaml");
        type("import", "positions", dated("positions.csv").toString(), "--key", "Position Number");
        type("import", "roster", dated("roster.csv").toString(), "--key", "Employee ID");
        Path analyses = Files.createDirectories(folder.resolve("analyses"));
        try (Stream<Path> files = Files.list(SAMPLE.resolve("analyses/gis"))) {
            for (Path each : files.toList()) {
                Files.copy(dated("analyses/gis/" + each.getFileName()), analyses.resolve(each.getFileName()));
            }
        }
        type("import", "analyses", analyses.toString());
        type("import", "evidence", dated("evidence/gis.csv").toString());
        type("discipline", "trust", folder.resolve("city.key.pub").toString(), "--name", "Sample City");
    }

    private Path dated(String name) throws IOException {
        Path file = folder.resolve("sample").resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, DatedFile.of(Files.readString(SAMPLE.resolve(name)), LocalDate.now()));
    }

    Path home() {
        return folder.resolve("home");
    }

    /** A path for a file of the test's own. */
    Path file(String name) {
        return folder.resolve(name);
    }

    Server server() {
        return Server.of(new Home(home()));
    }

    /** A command that must go well. */
    Typed type(String... words) {
        Typed typed = ask(words);
        assertThat(typed.exit())
                .as("%s: %s%s", String.join(" ", words), typed.answer(), typed.complaint())
                .isZero();
        return typed;
    }

    /** A command, whatever comes of it. */
    Typed ask(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--home", home().toString()));
        return Typed.of(all.toArray(String[]::new));
    }

    /** Somebody who leads that department, signed in. */
    Guest lead(String department) throws IOException, InterruptedException {
        return signedIn("Lead of " + department, "department-lead", "--department", department);
    }

    Guest administrator() throws IOException, InterruptedException {
        return signedIn("An administrator", "administrator");
    }

    private Guest signedIn(String name, String role, String... more) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("account", "add"));
        words.add("guest-" + Pages.of(server(), Address.of("accounts")).items().size());
        words.addAll(List.of("--role", role, "--display-name", name, "--json"));
        words.addAll(List.of(more));
        String link = type(words.toArray(String[]::new)).json().get("link").text("link");
        return new Guest(URI.create(link));
    }

    /**
     * Ships a later version of GIS with the product.
     *
     * @param samples how many work samples its scorer asks for before they show a level; 2 as before
     * @return the version
     */
    String shipGis(int samples) throws IOException {
        String version = "1.0." + ++shipped;
        product.shipGis(version, samples);
        return version;
    }

    /** Ships any bytes as a field that comes with the product. */
    void ship(String name, byte[] bytes) throws IOException {
        product.ship(name, bytes);
    }

    /** A signed pack of a small field that a department keeps. */
    Path pack(String id, String version, String keeper) throws IOException {
        Path field = folder.resolve("fields-" + version).resolve(id);
        NewField.write(field);
        Path said = field.resolve("discipline.yaml");
        Files.writeString(
                said,
                Files.readString(said)
                        .replaceAll("(?m)^version: .*$", "version: " + version)
                        .replaceAll("(?m)^keeper: .*$", "keeper: " + keeper));
        return Files.write(
                folder.resolve(id + "-" + version + ".adroit"),
                Packing.of(field).pack().signed(key).bytes());
    }

    /** A field as the product answers for it. */
    Json field(String id) throws IOException {
        return Json.parse(server().get(Address.of("disciplines", id).toString()));
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
