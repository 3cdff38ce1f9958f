package adroit.plugins.internal;

import adroit.catalog.Catalog;
import adroit.scoring.Scorer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Constants;

/** A discipline's bundle as a file: what can be known of it without running it. */
record DisciplineJar(
        String name, Description description, String symbolicName, byte[] catalog, byte @Nullable [] scoring) {
    private static final String CATALOG = "catalog.yaml";
    private static final String SCORING = "scoring.yaml";
    private static final int LARGEST_TEXT = 16 << 20;
    private static final String ASK_KEEPER = "Ask whoever gave you the bundle for a corrected one.";

    static DisciplineJar read(Path jar, String name, DisciplineReader reader) {
        return read(
                jar,
                name,
                file -> reader.description(name + "!/discipline.yaml", text(file, name, "discipline.yaml")),
                file -> text(file, name, CATALOG));
    }

    /** One whose very bytes are recorded, with what it says of itself, and without its catalog, which is in the store: a start reads no YAML. */
    static DisciplineJar recorded(Path jar, String name, Description description) {
        return read(jar, name, file -> description, file -> new byte[0]);
    }

    /** Takes something out of a bundle. */
    private interface Part<T> {
        T of(JarFile file) throws IOException;
    }

    private static DisciplineJar read(Path jar, String name, Part<Description> describing, Part<byte[]> catalog) {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            Attributes headers = headers(file, name);
            Description description = describing.of(file);
            requireSameVersion(name, description, headers.getValue(Constants.BUNDLE_VERSION));
            return new DisciplineJar(
                    name,
                    description,
                    headers.getValue(Constants.BUNDLE_SYMBOLICNAME)
                            .split(";", 2)[0]
                            .trim(),
                    catalog.of(file),
                    file.getEntry(SCORING) == null ? null : text(file, name, SCORING));
        } catch (IOException e) {
            throw new Faulty("NOT_A_BUNDLE", name + " cannot be read as a jar; it may be cut short.", ASK_KEEPER);
        }
    }

    /** The catalog, which must be that of this discipline. */
    Catalog catalog(DisciplineReader reader) {
        Catalog read = reader.catalog(name + "!/" + CATALOG, catalog);
        if (!read.discipline().equals(description.id())) {
            throw new Faulty(
                    "CATALOG_INVALID",
                    name + " is the discipline " + description.id() + ", but its catalog.yaml is that of "
                            + read.discipline() + ".",
                    "Give both files the same id.");
        }
        return read;
    }

    /** The scorer that the bundle describes, where it describes one. */
    Optional<Scorer> scorer(DisciplineReader reader, Supplier<Catalog> of) {
        return Optional.ofNullable(scoring).map(text -> reader.scorer(name + "!/" + SCORING, text, of.get()));
    }

    /** Whether anything in the bundle could run, whatever its headers say of it. */
    static boolean bringsCode(Path jar) {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            return file.stream().anyMatch(each -> each.getName().endsWith(".class"));
        } catch (IOException e) {
            throw new Faulty("NOT_A_BUNDLE", jar + " cannot be read as a jar.", ASK_KEEPER);
        }
    }

    private static Attributes headers(JarFile file, String name) throws IOException {
        Manifest manifest = file.getManifest();
        if (manifest == null || manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME) == null) {
            throw new Faulty("NOT_A_BUNDLE", name + " has no OSGi headers in its manifest.", ASK_KEEPER);
        }
        return manifest.getMainAttributes();
    }

    private static byte[] text(JarFile file, String name, String entry) throws IOException {
        ZipEntry found = file.getEntry(entry);
        if (found == null) {
            throw new Faulty("NOT_A_DISCIPLINE", name + " has no " + entry + ".", ASK_KEEPER);
        }
        try (InputStream in = file.getInputStream(found)) {
            byte[] bytes = in.readNBytes(LARGEST_TEXT + 1);
            if (bytes.length > LARGEST_TEXT) {
                throw new Faulty("TOO_LARGE", name + "!/" + entry + " is larger than 16 MB.", ASK_KEEPER);
            }
            return bytes;
        }
    }

    private static void requireSameVersion(String name, Description description, String bundleVersion) {
        if (!Versions.of(description.version()).equals(Versions.of(bundleVersion == null ? "" : bundleVersion))) {
            throw new Faulty(
                    "VERSION_DIFFERS",
                    name + " says version " + description.version() + " in discipline.yaml and " + bundleVersion
                            + " in its manifest.",
                    "Give both the same version.");
        }
    }
}
