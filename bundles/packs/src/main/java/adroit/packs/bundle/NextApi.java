package adroit.packs.bundle;

import adroit.packs.archive.Archive;
import adroit.packs.archive.ArchiveEntry;
import adroit.packs.archive.Limits;
import adroit.packs.refusal.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** Another version of what disciplines build on, held against bundles that were built on this one. Nothing of it is loaded. */
public final class NextApi {
    private static final String CLASS = ".class";

    private final Map<String, Version> packages;
    private final Map<String, ApiClass> classes;

    private NextApi(Map<String, Version> packages, Map<String, ApiClass> classes) {
        this.packages = packages;
        this.classes = classes;
    }

    /**
     * Reads a bundle {@code adroit.api}.
     *
     * @throws Refused where it is none
     */
    public static NextApi read(String place, byte[] jar) {
        Map<String, byte[]> files = files(place, jar);
        Map<String, Version> packages = new TreeMap<>();
        for (Clause each : headers(place, files).clauses("Export-Package")) {
            each.paths().forEach(name -> packages.put(name, version(each)));
        }
        if (packages.keySet().stream().noneMatch(Platform.here().api()::containsKey)) {
            throw new Refused(
                    "NOT_AN_API",
                    place,
                    "It exports no package that disciplines build on.",
                    "Name the file bundles/adroit.api-….jar of the coming version.");
        }
        Map<String, ApiClass> classes = new HashMap<>();
        files.forEach((name, content) -> {
            if (name.endsWith(CLASS)) {
                ApiClass read = ApiClass.read(place + "!/" + name, content);
                classes.put(read.name(), read);
            }
        });
        return new NextApi(packages, classes);
    }

    private static Version version(Clause exported) {
        try {
            return Version.parseVersion(exported.parameter("version"));
        } catch (IllegalArgumentException e) {
            return Version.emptyVersion;
        }
    }

    /** What a bundle imports of the api, with the range that it takes. */
    public static List<String> imports(String place, byte[] bundle) {
        List<String> imports = new ArrayList<>();
        for (Clause each : headers(place, files(place, bundle)).clauses("Import-Package")) {
            each.paths().stream()
                    .filter(Platform.here().api()::containsKey)
                    .forEach(name -> imports.add((name + " " + each.parameter("version")).strip()));
        }
        imports.sort(null);
        return imports;
    }

    /** Why a bundle would not work with it, in sentences; empty where it would. */
    public List<String> problems(String place, byte[] bundle) {
        Map<String, byte[]> files = files(place, bundle);
        TreeSet<String> problems = new TreeSet<>();
        for (Clause each : headers(place, files).clauses("Import-Package")) {
            each.paths().stream()
                    .filter(Platform.here().api()::containsKey)
                    .forEach(name -> range(name, each.parameter("version"), problems));
        }
        Map<String, ApiClass> own = files.entrySet().stream()
                .filter(f -> f.getKey().endsWith(CLASS))
                .map(f -> ApiClass.read(place + "!/" + f.getKey(), f.getValue()))
                .collect(Collectors.toMap(ApiClass::name, c -> c, (one, other) -> one));
        Linking linking = new Linking(classes, own);
        own.values().forEach(c -> problems.addAll(linking.problems(c)));
        return List.copyOf(problems);
    }

    private void range(String name, String range, TreeSet<String> problems) {
        Version coming = packages.get(name);
        if (coming == null) {
            problems.add("It imports " + name + ", which is gone.");
        } else if (!range.isEmpty() && !new VersionRange(range).includes(coming)) {
            problems.add("It takes " + name + " in " + range + "; it will be " + coming + ".");
        }
    }

    private static ManifestHeaders headers(String place, Map<String, byte[]> files) {
        return ManifestHeaders.read(place, files.getOrDefault(ManifestHeaders.NAME, new byte[0]));
    }

    private static Map<String, byte[]> files(String place, byte[] jar) {
        return Archive.list(place, jar, Limits.BUNDLE).unpack().stream()
                .collect(Collectors.toMap(ArchiveEntry::name, ArchiveEntry::content));
    }
}
