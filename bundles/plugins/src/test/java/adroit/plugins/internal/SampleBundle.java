package adroit.plugins.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.canonical.CanonicalJson;
import adroit.canonical.Digest;
import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.Tool;
import adroit.plugins.sample.SampleActivator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import town.scorers.Scorers;

/** A discipline's bundle, made for a test. */
final class SampleBundle {
    private static final long MADE = Instant.parse("2026-01-01T12:00:00Z").toEpochMilli();

    private final String id;
    private final String version;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private SampleBundle(String id, String version) {
        this.id = id;
        this.version = version;
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-SymbolicName", "adroit.discipline." + id);
        headers.put("Bundle-Version", version);
        headers.put("Import-Package", "adroit.scoring,org.osgi.framework");
        entries.put(
                "discipline.yaml",
                CanonicalJson.bytes(new Description(id, "The field " + id, version, "Public Works", "What it is.")));
        entries.put("catalog.yaml", CanonicalJson.bytes(catalog(id, "of " + version)));
    }

    /** One whose scorer gives the level 1 + patch number, and again 1 after 5. */
    static SampleBundle scoring(String id, String version) {
        return new SampleBundle(id, version).activator(SampleActivator.class);
    }

    /** One that brings only its catalog. */
    static SampleBundle withoutCode(String id, String version) {
        return new SampleBundle(id, version).header("Import-Package", "adroit.scoring");
    }

    /** One whose scorer gives the level that is set, from 1 to 5, and 2 where nobody set it. */
    static SampleBundle settable(String id, String version) {
        String scorer = Scorers.class.getName() + "$Settable";
        SampleBundle bundle = new SampleBundle(id, version)
                .header("Import-Package", "adroit.scoring,adroit.catalog,adroit.work,java.util")
                .header("Service-Component", "OSGI-INF/scorer.xml")
                .header("Provide-Capability", "osgi.service;objectClass:List<String>=\"adroit.scoring.Scorer\"")
                .entry(
                        "OSGI-INF/scorer.xml",
                        "<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.4.0\" name=\"settable\" init=\"1\">"
                                + "<property name=\"level\" type=\"Integer\" value=\"2\"/><service><provide interface=\""
                                + "adroit.scoring.Scorer\"/></service><implementation class=\"" + scorer
                                + "\"/></scr:component>")
                .entry(
                        "OSGI-INF/metatype/settings.xml",
                        "<m:MetaData xmlns:m=\"http://www.osgi.org/xmlns/metatype/v1.2.0\"><OCD id=\"s\" name=\"Levels\">"
                                + "<AD id=\"level\" type=\"Integer\" name=\"Level\" min=\"1\" max=\"5\" default=\"2\"/></OCD>"
                                + "<Designate pid=\"settable\"><Object ocdref=\"s\"/></Designate></m:MetaData>");
        bundle.entries.put(scorer.replace('.', '/') + ".class", compiled("/" + scorer.replace('.', '/')));
        return bundle;
    }

    SampleBundle activator(Class<?> activator) {
        for (String name : List.of(
                "SampleActivator",
                "SampleScorer",
                "SampleScorer$Answer",
                "FailingActivator",
                "MoodyActivator",
                "MoodyActivator$Oops")) {
            entries.put("adroit/plugins/sample/" + name + ".class", compiled(name));
        }
        return header("Bundle-Activator", activator.getName());
    }

    SampleBundle header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    SampleBundle entry(String name, String text) {
        entries.put(name, text.getBytes(UTF_8));
        return this;
    }

    SampleBundle without(String entry) {
        entries.remove(entry);
        return this;
    }

    /** Without the moment of its making: the same sample has the same bytes, whenever it is made. */
    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(MADE);
        return entry;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            jar.putNextEntry(entry(JarFile.MANIFEST_NAME));
            manifest().write(jar);
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                jar.putNextEntry(entry(each.getKey()));
                jar.write(each.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** Lays the bundle among those that came with the product. */
    Path shipIn(Path folder) {
        return ship(folder, "adroit.discipline." + id + "-" + version + ".jar", bytes());
    }

    static Path ship(Path folder, String name, byte[] bytes) {
        try {
            Path jar = Files.write(folder.resolve(name), bytes);
            Files.writeString(
                    folder.resolve("SHA256SUMS"),
                    Digest.sha256(bytes) + "  " + name + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return jar;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Catalog catalog(String discipline, String edition) {
        return catalog(discipline, edition, List.of());
    }

    static Catalog catalog(String discipline, String edition, List<Tool> tools) {
        return catalog(discipline, edition, List.of(), tools, List.of());
    }

    /** A catalog that has the one {@link #skill skill}. */
    static Catalog catalogWithASkill(String discipline, String edition) {
        return catalog(discipline, edition, List.of(new Area("an-area", "An area")), List.of(), List.of(skill()));
    }

    static Skill skill() {
        return new Skill(
                "a-skill",
                "A skill",
                "an-area",
                SkillCategory.TECHNOLOGY,
                "Does it.",
                List.of(),
                false,
                null,
                List.of());
    }

    private static Catalog catalog(
            String discipline, String edition, List<Area> areas, List<Tool> tools, List<Skill> skills) {
        return new Catalog(
                discipline,
                "The field " + discipline,
                edition,
                LocalDate.of(2026, 10, 1),
                List.of(),
                List.of(),
                areas,
                tools,
                skills,
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        return manifest;
    }

    private static byte[] compiled(String name) {
        try (InputStream in = SampleActivator.class.getResourceAsStream(name + ".class")) {
            if (in == null) {
                throw new IllegalStateException(name + " is not compiled");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
