package adroit.plugins.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.packs.NewField;
import adroit.packs.archive.ArchiveEntry;
import adroit.packs.archive.ArchiveWriter;
import adroit.packs.rehearsal.ChildPath;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import town.scorers.Scorers;

/** Bundles of a small field, each with one of {@link Scorers}, and what a child process needs to run them. */
final class TownBundle {
    private TownBundle() {}

    /** What is on the class path of the tests. */
    static ChildPath childPath() {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<Path> beside = Arrays.stream(classPath.split(File.pathSeparator))
                .filter(
                        e -> e.matches(
                                ".*(felix\\.scr|osgi\\.util\\.promise|osgi\\.util\\.function|osgi\\.service\\.component)-\\d.*"))
                .map(Path::of)
                .toList();
        return new ChildPath(classPath, beside);
    }

    /** @param attributes of its component */
    static byte[] of(Path folder, String scorer, String attributes) throws IOException {
        return of(folder, scorer, attributes, "0.1.0");
    }

    static byte[] of(Path folder, String scorer, String attributes, String version) throws IOException {
        return ofManifest(folder, scorer, attributes, manifest(version, "adroit.scoring,adroit.catalog,adroit.work"));
    }

    /** @param imports in the form of the header */
    static byte[] importing(Path folder, String scorer, String imports) throws IOException {
        return ofManifest(folder, scorer, "", manifest("0.1.0", imports));
    }

    private static byte[] ofManifest(Path folder, String scorer, String attributes, String manifest)
            throws IOException {
        Path field = folder.resolve("trees");
        if (Files.notExists(field)) {
            NewField.write(field);
        }
        String named = Scorers.class.getName() + "$" + scorer;
        List<ArchiveEntry> entries = new ArrayList<>();
        entries.add(text("META-INF/MANIFEST.MF", manifest));
        entries.add(text("OSGI-INF/scorer.xml", component(named, attributes)));
        entries.add(new ArchiveEntry(named.replace('.', '/') + ".class", compiled(named)));
        if (scorer.equals("Holding")) {
            String kept = Scorers.Kept.class.getName();
            entries.add(new ArchiveEntry(kept.replace('.', '/') + ".class", compiled(kept)));
        }
        for (String name : List.of("discipline.yaml", "catalog.yaml", "fixtures/nobody-looked-yet.yaml")) {
            entries.add(new ArchiveEntry(name, Files.readAllBytes(field.resolve(name))));
        }
        return ArchiveWriter.bytes(entries);
    }

    private static String manifest(String version, String imports) {
        return String.join(
                "\r\n",
                "Manifest-Version: 1.0",
                "Bundle-ManifestVersion: 2",
                "Bundle-SymbolicName: town.trees",
                "Bundle-Version: " + version,
                "Import-Package: " + imports,
                "Service-Component: OSGI-INF/scorer.xml",
                "",
                "");
    }

    private static String component(String scorer, String attributes) {
        return "<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.4.0\" name=\"scorer\" " + attributes
                + "><service>"
                + "<provide interface=\"adroit.scoring.Scorer\"/></service><implementation class=\"" + scorer
                + "\"/></scr:component>";
    }

    private static ArchiveEntry text(String name, String text) {
        return new ArchiveEntry(name, text.getBytes(UTF_8));
    }

    private static byte[] compiled(String name) throws IOException {
        try (InputStream in = Scorers.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new IOException(name);
            }
            return in.readAllBytes();
        }
    }
}
