package adroit.packs;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.packs.archive.ArchiveEntry;
import adroit.packs.archive.ArchiveWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import town.sample.PureScorer;

/** A bundle as a developer would build one, to be changed for the worse. */
public final class SampleBundle {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** A right one, with a scorer in Java. */
    public static SampleBundle withScorer(Path folder) throws IOException {
        SampleBundle bundle = new SampleBundle(folder);
        bundle.files.remove("scoring.yaml");
        bundle.with(PureScorer.class);
        for (String inner : List.of("Part", "Kind", "1")) {
            bundle.withClass("town/sample/PureScorer$" + inner);
        }
        bundle.headers.put(
                "Import-Package",
                "org.jspecify.annotations;resolution:=optional,adroit.catalog;version=\"[0.1,1)\",adroit.scoring;version=\"[0.1,1)\",org.slf4j;version=\"[2.0,3)\"");
        bundle.headers.put(
                "Provide-Capability",
                "osgi.service;objectClass:List<String>=\"adroit.scoring.Scorer\";uses:=\"adroit.scoring\"");
        bundle.headers.put(
                "Require-Capability",
                "osgi.extender;filter:=\"(&(osgi.extender=osgi.component)(version>=1.5.0))\",osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=17))\"");
        bundle.headers.put("Service-Component", "OSGI-INF/scorer.xml");
        bundle.file("OSGI-INF/scorer.xml", component("town.sample.PureScorer", "adroit.scoring.Scorer", ""));
        return bundle;
    }

    /** A right one without code. */
    public SampleBundle(Path folder) throws IOException {
        headers.put("Manifest-Version", "1.0");
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-SymbolicName", "town.trees");
        headers.put("Bundle-Version", "0.1.0");
        NewField.write(folder.resolve("trees"));
        try (Stream<Path> all = Files.walk(folder.resolve("trees"))) {
            for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
                files.put(folder.resolve("trees").relativize(each).toString(), Files.readAllBytes(each));
            }
        }
    }

    public static String component(String implementation, String service, String more) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.3.0\" name=\"x\">"
                + "<service><provide interface=\"" + service + "\"/></service>" + more + "<implementation class=\""
                + implementation + "\"/></scr:component>\n";
    }

    public SampleBundle header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public SampleBundle without(String headerOrFile) {
        headers.remove(headerOrFile);
        files.remove(headerOrFile);
        return this;
    }

    public SampleBundle file(String name, String text) {
        return file(name, text.getBytes(UTF_8));
    }

    public SampleBundle file(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    public SampleBundle with(Class<?> type) throws IOException {
        return withClass(type.getName().replace('.', '/'));
    }

    private SampleBundle withClass(String name) throws IOException {
        return file(name + ".class", classFile(name));
    }

    public static byte[] classFile(String name) throws IOException {
        try (InputStream in = SampleBundle.class.getResourceAsStream("/" + name + ".class")) {
            if (in == null) {
                throw new IOException(name);
            }
            return in.readAllBytes();
        }
    }

    public byte[] bytes() {
        return bytes(manifest() + "\r\n");
    }

    /** The main section without the empty line that ends it. */
    String manifest() {
        StringBuilder manifest = new StringBuilder();
        headers.forEach((name, value) ->
                manifest.append(name).append(": ").append(value).append("\r\n"));
        return manifest.toString();
    }

    /** The bundle with that text for a manifest. */
    byte[] bytes(String manifest) {
        return bytes(manifest.getBytes(UTF_8));
    }

    /** A jar with nothing but a manifest. */
    static byte[] jarOf(byte[] manifest) {
        return ArchiveWriter.bytes(List.of(new ArchiveEntry("META-INF/MANIFEST.MF", manifest)));
    }

    byte[] bytes(byte[] manifest) {
        List<ArchiveEntry> entries = new ArrayList<>();
        entries.add(new ArchiveEntry("META-INF/MANIFEST.MF", manifest));
        files.forEach((name, content) -> entries.add(new ArchiveEntry(name, content)));
        return ArchiveWriter.bytes(entries);
    }
}
