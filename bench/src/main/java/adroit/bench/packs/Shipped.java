package adroit.bench.packs;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.bench.NotMeasured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The run's own copy of the product, which is made to bring more: the GIS field with its scorer in Java under other names and versions. */
final class Shipped {
    private static final String NAME = "adroit.discipline.";

    private final Path bundles;

    Shipped(Path product) {
        this.bundles = product.resolve("bundles");
    }

    /** Brings the field under that id in that version. */
    void field(String id, String version) throws IOException {
        String name = NAME + id + "-" + version + ".jar";
        try (JarFile gis = new JarFile(gis().toFile())) {
            byte[] jar = jar(gis, id, version);
            Files.write(bundles.resolve(name), jar);
            Files.writeString(
                    bundles.resolve("SHA256SUMS"), sha256(jar) + "  " + name + "\n", StandardOpenOption.APPEND);
        }
    }

    private Path gis() throws IOException {
        try (Stream<Path> all = Files.list(bundles)) {
            return all.filter(f -> f.getFileName().toString().startsWith(NAME + "gis-"))
                    .min(Path::compareTo)
                    .orElseThrow(() -> new NotMeasured("The product does not bring the GIS field."));
        }
    }

    private static byte[] jar(JarFile gis, String id, String version) throws IOException {
        Manifest manifest = new Manifest(gis.getManifest());
        manifest.getMainAttributes().putValue("Bundle-Version", version);
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", NAME + id);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (JarEntry each : gis.stream().toList()) {
                if (!each.isDirectory() && !each.getName().equals(JarFile.MANIFEST_NAME)) {
                    jar.putNextEntry(new JarEntry(each.getName()));
                    jar.write(content(each.getName(), gis.getInputStream(each).readAllBytes(), id, version));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] content(String name, byte[] content, String id, String version) {
        String text = new String(content, UTF_8);
        return switch (name) {
            case "discipline.yaml" ->
                text.replaceFirst("(?m)^version: .*$", "version: " + version)
                        .replaceFirst("(?m)^id: .*$", "id: " + id)
                        .getBytes(UTF_8);
            case "catalog.yaml" ->
                text.replaceFirst("(?m)^discipline: .*$", "discipline: " + id).getBytes(UTF_8);
            default ->
                name.startsWith("OSGI-INF/") && name.endsWith(".xml")
                        ? text.replace("value=\"gis\"", "value=\"" + id + "\"").getBytes(UTF_8)
                        : content;
        };
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
