package adroit.bench.packs;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.bench.NotMeasured;
import adroit.bench.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Makes signed packs by the product's own commands, each of a new version, and lets the running product trust their key. */
final class Workshop {
    private static final String GIS = "adroit.discipline.gis-";

    private final Run run;
    private final Path folder;
    private final Path key;

    private Workshop(Run run, Path folder) {
        this.run = run;
        this.folder = folder;
        this.key = folder.resolve("bench.key");
    }

    static Workshop in(Run run, Path home) throws IOException, InterruptedException {
        return in(run, home, "workshop");
    }

    /** One in a folder of its own. */
    static Workshop in(Run run, Path home, String name) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(run.scratch().resolve(name));
        Workshop made = new Workshop(run, folder);
        made.type("key", made.key.toString());
        made.type("trust", made.key + ".pub", "--name", "Bench", "--home", home.toString());
        made.type("new", folder.resolve("street-trees").toString());
        return made;
    }

    /** The GIS field with its scorer in Java, as version 9.0.N. */
    Path withScorer(int number) throws IOException, InterruptedException {
        Path jar = folder.resolve("gis-" + number + ".jar");
        try (JarFile shipped = new JarFile(gis().toFile())) {
            Files.write(jar, with("9.0." + number, shipped));
        }
        return signed(jar, folder.resolve("gis-" + number + ".adroit"));
    }

    /** A small field without code, as version 9.0.N. */
    Path withoutCode(int number) throws IOException, InterruptedException {
        Path field = folder.resolve("street-trees");
        Path discipline = field.resolve("discipline.yaml");
        Files.writeString(
                discipline, Files.readString(discipline).replaceFirst("(?m)^version: .*$", "version: 9.0." + number));
        return signed(field, folder.resolve("trees-" + number + ".adroit"));
    }

    /** A field whose scorer breaks in that way, as version 9.0.N. */
    Path broken(String id, String scorer, int number) throws IOException, InterruptedException {
        Path texts = folder.resolve(id);
        if (Files.notExists(texts)) {
            type("new", texts.toString());
        }
        Path jar = folder.resolve(id + "-" + number + ".jar");
        Files.write(jar, new BrokenField(texts, id).jar(scorer, "9.0." + number));
        return signed(jar, folder.resolve(id + "-" + number + ".adroit"));
    }

    private Path signed(Path source, Path pack) throws IOException, InterruptedException {
        type("pack", source.toString(), "--out", pack.toString());
        type("sign", pack.toString(), "--key", key.toString());
        return pack;
    }

    private Path gis() throws IOException {
        try (Stream<Path> all = Files.list(run.product().resolve("bundles"))) {
            return all.filter(f -> f.getFileName().toString().startsWith(GIS))
                    .findFirst()
                    .orElseThrow(() -> new NotMeasured("The product does not bring the GIS field."));
        }
    }

    private static byte[] with(String version, JarFile shipped) throws IOException {
        Manifest manifest = new Manifest(shipped.getManifest());
        manifest.getMainAttributes().putValue("Bundle-Version", version);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (JarEntry each : shipped.stream().toList()) {
                if (!each.isDirectory() && !each.getName().equals(JarFile.MANIFEST_NAME)) {
                    byte[] content = shipped.getInputStream(each).readAllBytes();
                    jar.putNextEntry(new JarEntry(each.getName()));
                    jar.write(each.getName().equals("discipline.yaml") ? with(version, content) : content);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] with(String version, byte[] discipline) {
        return new String(discipline, UTF_8)
                .replaceFirst("(?m)^version: .*$", "version: " + version)
                .getBytes(UTF_8);
    }

    private void type(String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", run.product().resolve("adroit").toString(), "discipline"));
        command.addAll(List.of(words));
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        if (builder.start().waitFor() != 0) {
            throw new NotMeasured("'" + String.join(" ", command) + "' failed: " + Files.readString(said));
        }
    }
}
