package adroit.launcher.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.packs.archive.ArchiveEntry;
import adroit.packs.archive.ArchiveWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.jar.Manifest;
import town.hostile.Hostile;

/** A bundle that is right, until something of it is changed. */
final class Draft {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Draft(List<ArchiveEntry> entries) {
        entries.forEach(e -> files.put(e.name(), e.content()));
    }

    Draft header(String name, String value) {
        try {
            Manifest manifest = new Manifest(new ByteArrayInputStream(Objects.requireNonNull(files.get(MANIFEST))));
            manifest.getMainAttributes().putValue(name, value);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            manifest.write(bytes);
            return file(MANIFEST, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Draft manifest(String text) {
        return file(MANIFEST, text.getBytes(UTF_8));
    }

    Draft file(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    Draft file(String name, String text) {
        return file(name, text.getBytes(UTF_8));
    }

    Draft without(String name) {
        files.remove(name);
        return this;
    }

    Draft change(String name, UnaryOperator<String> change) {
        String before = new String(Objects.requireNonNull(files.get(name)), UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing of " + name + " was changed");
        }
        return file(name, after);
    }

    /** With a scorer of its own, whose component has these attributes too. */
    Draft scorer(String name, String attributes) {
        without("scoring.yaml").without("fixtures/who-walked-along-decides.yaml");
        header("Import-Package", "adroit.catalog,adroit.scoring,adroit.work");
        header("Service-Component", "OSGI-INF/scorer.xml");
        header("Provide-Capability", "osgi.service;objectClass:List<String>=\"adroit.scoring.Scorer\"");
        return component("scorer", name, attributes);
    }

    /** With a component of that name, which the manifest does not name yet. */
    Draft component(String component, String name, String attributes) {
        classes(name);
        return file(
                "OSGI-INF/" + component + ".xml",
                "<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.4.0\" name=\"" + component + "\" "
                        + attributes
                        + "><service><provide interface=\"adroit.scoring.Scorer\"/></service><implementation class=\""
                        + Hostile.class.getName() + "$" + name + "\"/></scr:component>");
    }

    Draft scorer(String name) {
        return scorer(name, "");
    }

    /** A class of {@link Hostile}, with those that it needs. */
    Draft classes(String name) {
        Set<String> names = new TreeSet<>(List.of("Late", "Hostile", "Hostile$Plain", "Hostile$" + name));
        names.forEach(each -> file("town/hostile/" + each + ".class", compiled(Hostile.class, each)));
        return this;
    }

    byte[] bytes() {
        return ArchiveWriter.bytes(files.entrySet().stream()
                .map(f -> new ArchiveEntry(f.getKey(), f.getValue()))
                .toList());
    }

    static byte[] compiled(Class<?> one) {
        return compiled(one, one.getName().substring(one.getPackageName().length() + 1));
    }

    private static byte[] compiled(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name + ".class")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
