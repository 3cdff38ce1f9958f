package adroit.bench.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.bench.reference.BareServer;
import adroit.bench.reference.OnePage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Makes the two jars of the reference from classes of this module: its program, and a bundle with one servlet. */
final class BareJars {
    private static final String COMPONENT = "OSGI-INF/page.xml";

    private BareJars() {}

    static Path program(Path folder) throws IOException {
        Path jar = folder.resolve("bare.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest())) {
            add(out, BareServer.class);
        }
        return jar;
    }

    static Path page(Path folder) throws IOException {
        Manifest manifest = manifest();
        Attributes main = manifest.getMainAttributes();
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "reference.page");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Import-Package", "jakarta.servlet;version=\"[6,7)\",jakarta.servlet.http;version=\"[6,7)\"");
        main.putValue("Service-Component", COMPONENT);
        Path jar = folder.resolve("page.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            add(out, OnePage.class);
            out.putNextEntry(new JarEntry(COMPONENT));
            out.write(component().getBytes(UTF_8));
        }
        return jar;
    }

    private static String component() {
        return """
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="page">
                  <implementation class="%s"/>
                  <service><provide interface="jakarta.servlet.Servlet"/></service>
                  <property name="osgi.http.whiteboard.servlet.pattern" value="%s"/>
                </scr:component>
                """.formatted(OnePage.class.getName(), BareServer.PAGE);
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        return manifest;
    }

    private static void add(JarOutputStream out, Class<?> type) throws IOException {
        String entry = type.getName().replace('.', '/') + ".class";
        try (InputStream bytes = type.getClassLoader().getResourceAsStream(entry)) {
            if (bytes == null) {
                throw new IOException("no class file of " + type.getName());
            }
            out.putNextEntry(new JarEntry(entry));
            bytes.transferTo(out);
        }
    }
}
