package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.launcher.Distribution;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The built product in a folder of the test's own, to which a later version's discipline bundles can be added. */
record ProductCopy(Path root) {
    private static final String GIS = "adroit.discipline.gis-";

    /** How many work samples the scorer of GIS asks for where nothing is set. */
    private static final int USUAL = 2;

    private static final String OF_SAMPLES = "fixtures/.*(sample|rework|portfolio|retired).*";

    static ProductCopy in(Path folder) throws IOException {
        Path built = Distribution.ours().root();
        for (String part : List.of("bundles", "features", "lib")) {
            Path copy = Files.createDirectories(folder.resolve(part));
            try (Stream<Path> files = Files.list(built.resolve(part))) {
                for (Path file : files.toList()) {
                    Files.copy(file, copy.resolve(file.getFileName()));
                }
            }
        }
        return new ProductCopy(folder);
    }

    Distribution distribution() {
        return new Distribution(root);
    }

    /** Ships the GIS discipline once more: the same classes and catalog under another version. */
    void shipGis(String version) throws IOException {
        ship(GIS + version + ".jar", gis(version));
    }

    /** That discipline as another version. */
    byte[] gis(String version) throws IOException {
        return gis(version, USUAL);
    }

    /** Ships it with a scorer that usually asks for so many work samples, and without the fixtures that promise something else. */
    void shipGis(String version, int samples) throws IOException {
        ship(GIS + version + ".jar", gis(version, samples));
    }

    private byte[] gis(String version, int samples) throws IOException {
        try (JarFile shipped = new JarFile(gis().toFile())) {
            return with(version, samples, shipped);
        }
    }

    /** Ships any bytes as a bundle. */
    void ship(String name, byte[] bytes) throws IOException {
        Files.write(bundles().resolve(name), bytes);
        Files.writeString(
                bundles().resolve("SHA256SUMS"), sha256(bytes) + "  " + name + "\n", StandardOpenOption.APPEND);
    }

    private Path bundles() {
        return root.resolve("bundles");
    }

    private Path gis() throws IOException {
        try (Stream<Path> files = Files.list(bundles())) {
            return files.filter(f -> f.getFileName().toString().startsWith(GIS))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private static byte[] with(String version, int samples, JarFile shipped) throws IOException {
        Manifest manifest = new Manifest(shipped.getManifest());
        manifest.getMainAttributes().putValue("Bundle-Version", version);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (JarEntry each : shipped.stream().toList()) {
                boolean holds = samples == USUAL || !each.getName().matches(OF_SAMPLES);
                if (!each.getName().equals(JarFile.MANIFEST_NAME) && !each.isDirectory() && holds) {
                    jar.putNextEntry(new JarEntry(each.getName()));
                    jar.write(content(shipped, each, version, samples));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] content(JarFile jar, JarEntry entry, String version, int samples) throws IOException {
        byte[] content = jar.getInputStream(entry).readAllBytes();
        if (entry.getName().equals("discipline.yaml")) {
            return changed(content, "(?m)^version: .*$", "version: " + version);
        }
        return entry.getName().matches("OSGI-INF/.*Portfolio.*\\.xml")
                ? changed(content, "(value|default)=\"" + USUAL + "\"", "$1=\"" + samples + "\"")
                : content;
    }

    private static byte[] changed(byte[] text, String what, String into) {
        return new String(text, UTF_8).replaceFirst(what, into).getBytes(UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
