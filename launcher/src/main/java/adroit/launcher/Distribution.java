package adroit.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The product's own files, never written to: {@code lib bundles features}. */
public record Distribution(Path root) {
    public static final String VERSION = "0.1.0";

    public Distribution {
        root = root.toAbsolutePath().normalize();
    }

    /** The distribution that this class was loaded from, or the one that {@code adroit.distribution} names. */
    public static Distribution ours() {
        String told = System.getProperty("adroit.distribution");
        return new Distribution(told == null ? aroundThisJar() : Path.of(told));
    }

    /** The feature files in the order of their names. */
    public List<Path> features() {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(root.resolve("features"), "*.json")) {
            found.forEach(files::add);
        } catch (IOException e) {
            throw new Refused("The product is incomplete: " + root.resolve("features") + " cannot be read.", e);
        }
        files.sort(null);
        return files;
    }

    /** Every bundle of every feature that starts with the product, each once, in the order listed. */
    public List<Feature.Entry> bundles() {
        return features().stream()
                .map(Feature::read)
                .filter(feature -> !feature.isOffered())
                .flatMap(feature -> feature.bundles().stream())
                .distinct()
                .toList();
    }

    /** Where the jar of a listed bundle is. */
    public Path jar(Feature.Entry bundle) {
        return root.resolve("bundles").resolve(bundle.fileName());
    }

    /**
     * Names this very set of bundles: the lists, the SHA-256 of every jar as recorded when the product was built, and
     * the size and time of the jars as they are now.
     */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(root.toString().getBytes(StandardCharsets.UTF_8));
            for (Path file : features()) {
                digest.update(Files.readAllBytes(file));
            }
            digest.update(Files.readAllBytes(root.resolve("bundles").resolve("SHA256SUMS")));
            try (Stream<Path> jars = Files.list(root.resolve("bundles"))) {
                for (Path jar : jars.sorted().toList()) {
                    digest.update((jar.getFileName() + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar))
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("The product is incomplete: " + root, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path aroundThisJar() {
        try {
            Path jar = Path.of(Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path lib = jar.getParent();
            if (lib == null || lib.getParent() == null) {
                throw new IllegalStateException("not inside a distribution: " + jar);
            }
            return lib.getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
