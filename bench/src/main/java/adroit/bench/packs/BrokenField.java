package adroit.bench.packs;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.bench.NotMeasured;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The bundle of a small field with one of the scorers in {@code town.broken}, as a build would make it. */
record BrokenField(Path texts, String id) {
    private static final List<String> FILES =
            List.of("discipline.yaml", "catalog.yaml", "fixtures/nobody-looked-yet.yaml");

    /** @param scorer the simple name of its class */
    byte[] jar(String scorer, String version) throws IOException {
        String named = "town.broken." + scorer;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Manifest manifest =
                new Manifest(new ByteArrayInputStream(manifest(version).getBytes(UTF_8)));
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            add(jar, "OSGI-INF/scorer.xml", component(named).getBytes(UTF_8));
            add(jar, named.replace('.', '/') + ".class", compiled(named));
            for (String each : FILES) {
                add(jar, each, with(version, Files.readString(texts.resolve(each))));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] with(String version, String text) {
        return text.replaceFirst("(?m)^version: .*$", "version: " + version).getBytes(UTF_8);
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
    }

    private String manifest(String version) {
        return String.join(
                "\n",
                "Manifest-Version: 1.0",
                "Bundle-ManifestVersion: 2",
                "Bundle-SymbolicName: bench." + id,
                "Bundle-Version: " + version,
                "Import-Package: adroit.scoring;version=\"[0.1,1)\",adroit.catalog;versi",
                " on=\"[0.1,1)\"",
                "Require-Capability: osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=17))\"",
                "Service-Component: OSGI-INF/scorer.xml",
                "");
    }

    private static String component(String scorer) {
        return "<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.4.0\" name=\"" + scorer + "\">"
                + "<service><provide interface=\"adroit.scoring.Scorer\"/></service><implementation class=\"" + scorer
                + "\"/></scr:component>";
    }

    private static byte[] compiled(String name) throws IOException {
        try (InputStream in = BrokenField.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new NotMeasured("The benchmark lacks its class " + name + ".");
            }
            return in.readAllBytes();
        }
    }
}
