package adroit.packs;

import adroit.exchange.catalog.DisciplineFile;
import adroit.exchange.catalog.DisciplineFolder;
import adroit.packs.archive.ArchiveEntry;
import adroit.packs.archive.ArchiveWriter;
import adroit.packs.archive.Limits;
import adroit.packs.refusal.Refusals;
import adroit.packs.refusal.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes packs. The same content gives the same bytes, whoever packs it, where and when.
 *
 * @param pack not signed yet
 * @param leftOut what lies in the folder and is no part of a discipline
 */
public record Packing(Pack pack, Inspection inspection, List<String> leftOut) {
    private static final List<String> FILES = List.of("README.md", "catalog.yaml", "discipline.yaml", "scoring.yaml");
    private static final String FIXTURES = "fixtures";

    public Packing {
        leftOut = List.copyOf(leftOut);
    }

    /** The name that the pack's file should have. */
    public String fileName() {
        DisciplineFile discipline = inspection.discipline();
        return discipline.id() + "-" + discipline.version() + Pack.SUFFIX;
    }

    /**
     * Packs a folder without Java, a Maven project that was built, or a jar that carries {@code discipline.yaml}.
     *
     * @throws Refused with all that is wrong, each with file and line
     */
    public static Packing of(Path folderOrJar) {
        Path source = built(folderOrJar);
        return Files.isDirectory(source) ? ofFolder(source) : ofJar(source);
    }

    /**
     * What a folder is packed of: the jar that was built of it where it is a Maven project, and otherwise itself.
     *
     * @throws Refused where the project was not built, or has several jars
     */
    public static Path built(Path folder) {
        if (!Files.isRegularFile(folder.resolve("pom.xml"))) {
            return folder;
        }
        Path target = folder.resolve("target");
        List<Path> jars = listed(target).stream()
                .filter(name -> name.endsWith(".jar"))
                .filter(name -> !name.endsWith("-sources.jar") && !name.endsWith("-javadoc.jar"))
                .map(target::resolve)
                .toList();
        if (jars.size() != 1) {
            throw new Refused(
                    jars.isEmpty() ? "NOT_BUILT" : "SEVERAL_JARS",
                    folder.toString(),
                    jars.isEmpty()
                            ? "This is a Maven project that was not built."
                            : "This is a Maven project with several jars in its folder target: "
                                    + String.join(
                                            ", ",
                                            jars.stream()
                                                    .map(j -> j.getFileName().toString())
                                                    .toList()) + ".",
                    jars.isEmpty()
                            ? "Build it with: mvn -f " + folder + " package."
                            : "Name the one jar, or build anew with: mvn -f " + folder + " clean package.");
        }
        return jars.get(0);
    }

    private static Packing ofFolder(Path folder) {
        DisciplineFolder field = DisciplineFolder.read(folder);
        Refusals refusals = new Refusals();
        new FieldCheck(folder.toString(), field, refusals).check(false);
        refusals.throwIfAny();
        DisciplineFile discipline = field.discipline().orElseThrow();
        List<String> names = names(folder);
        List<ArchiveEntry> entries = new ArrayList<>();
        entries.add(new ArchiveEntry("META-INF/MANIFEST.MF", GeneratedManifest.of(discipline)));
        names.forEach(name -> entries.add(new ArchiveEntry(name, bytes(folder.resolve(name)))));
        return packed(folder.toString(), ArchiveWriter.bytes(entries), leftOut(folder, names));
    }

    private static Packing ofJar(Path jar) {
        return packed(jar.toString(), bytes(jar), List.of());
    }

    private static Packing packed(String place, byte[] bundle, List<String> leftOut) {
        Inspection inspection = Inspection.ofBundle(place, bundle);
        DisciplineFile discipline = inspection.discipline();
        byte[] feature = PackFeature.of(discipline, inspection.symbolicName(), FieldCheck.bundleVersion(discipline));
        Pack pack = Pack.of(feature, bundle);
        Pack.read(place, pack.bytes());
        return new Packing(pack, inspection, leftOut);
    }

    private static List<String> names(Path folder) {
        TreeSet<String> names = new TreeSet<>();
        FILES.stream().filter(name -> Files.isRegularFile(folder.resolve(name))).forEach(names::add);
        listed(folder.resolve(FIXTURES)).stream()
                .filter(name -> name.endsWith(".yaml"))
                .forEach(name -> names.add(FIXTURES + "/" + name));
        return List.copyOf(names);
    }

    private static List<String> leftOut(Path folder, List<String> taken) {
        TreeSet<String> left = new TreeSet<>(listed(folder));
        listed(folder.resolve(FIXTURES)).forEach(name -> left.add(FIXTURES + "/" + name));
        taken.forEach(left::remove);
        left.remove(FIXTURES);
        return List.copyOf(left);
    }

    private static List<String> listed(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
        } catch (IOException e) {
            throw unreadable(folder);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) > Limits.BUNDLE.file()) {
                throw new Refused(
                        "TOO_LARGE",
                        file.toString(),
                        "It is larger than " + Limits.BUNDLE.file() + " bytes.",
                        "Leave out what is not needed.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    private static Refused unreadable(Path file) {
        return new Refused(
                "FILE_MISSING",
                file.toString(),
                "The file is missing or cannot be read.",
                "Check its name and permissions.");
    }
}
