package adroit.packs.bundle;

import adroit.packs.archive.Archive;
import adroit.packs.archive.ArchiveEntry;
import adroit.packs.archive.Limits;
import adroit.packs.refusal.Refusal;
import adroit.packs.refusal.Refusals;
import adroit.packs.refusal.Refused;
import adroit.packs.settings.SettingsForm;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A discipline's bundle, looked at without loading anything of it. */
public final class BundleLook {
    private static final String CLASS = ".class";
    private static final Pattern DESCRIPTION = Pattern.compile("OSGI-INF/[A-Za-z0-9_.$-]+\\.xml");
    private final String place;
    private final Platform platform;
    private final Map<String, byte[]> files;
    private final Map<String, byte[]> classes = new TreeMap<>();
    private final Refusals refusals = new Refusals();
    private final ManifestHeaders headers;
    private final Set<String> claimed = new TreeSet<>();
    private boolean component;
    private Optional<SettingsForm> settings = Optional.empty();

    private BundleLook(String place, Map<String, byte[]> files, Platform platform) {
        this.place = place;
        this.platform = platform;
        this.files = files;
        this.headers = ManifestHeaders.read(
                place, Optional.ofNullable(files.get(ManifestHeaders.NAME)).orElseThrow(() -> noManifest(place)));
    }

    /**
     * Looks at everything in it.
     *
     * @param place how people are to find the file
     * @throws Refused where it is no archive, or has no manifest that can be read
     */
    public static BundleLook of(String place, byte[] jar, Platform platform) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ArchiveEntry each : Archive.list(place, jar, Limits.BUNDLE).unpack()) {
            files.put(each.name(), each.content());
        }
        BundleLook look = new BundleLook(place, files, platform);
        look.look();
        return look;
    }

    /** Every reason that archive, manifest, components and classes give not to take the bundle; empty when they are right. */
    public List<Refusal> refusals() {
        return refusals.list();
    }

    /** Its files by name. */
    public Map<String, byte[]> files() {
        return new HashMap<>(files);
    }

    public String symbolicName() {
        return headers.clauses("Bundle-SymbolicName").stream()
                .flatMap(c -> c.paths().stream())
                .findFirst()
                .orElse("");
    }

    public String version() {
        return headers.find("Bundle-Version").orElse("").strip();
    }

    /** Whether it brings a scorer of its own. */
    public boolean hasScorer() {
        return component;
    }

    /** The disciplines that its component says it is of; empty where it says none. */
    public Set<String> claimed() {
        return Set.copyOf(claimed);
    }

    /** What can be set of its scorer. */
    public Optional<SettingsForm> settings() {
        return settings;
    }

    /** What it asks of whoever takes it. */
    public Asks asks() {
        List<String> imports = headers.clauses("Import-Package").stream()
                .filter(c -> !c.parameter("resolution:").equals("optional"))
                .flatMap(c -> c.paths().stream().map(name -> (name + " " + c.parameter("version")).strip()))
                .filter(name -> !name.startsWith("java."))
                .sorted()
                .toList();
        return new Asks(
                !classes.isEmpty(),
                imports,
                settings.map(form -> form.settings().size()).orElse(0));
    }

    private void look() {
        new HeaderCheck(place, headers, platform, refusals).check();
        files.forEach(this::file);
        Map<String, byte[]> named = named();
        Permitted permitted = new Permitted(read(named));
        named.forEach((name, content) -> ClassScan.scan(place + "!/" + name + CLASS, content, permitted, refusals));
        settings = SettingsForm.read(place, files, refusals);
        components(named.keySet());
    }

    private void file(String name, byte[] content) {
        boolean archive = content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] < 8;
        if (archive || name.matches("(?i).*\\.(jar|zip|war|ear)")) {
            refusals.add(
                    "NESTED_ARCHIVE",
                    place + "!/" + name,
                    "It is an archive inside the bundle, in which anything could be.",
                    "Embed the classes of a library, not its jar.");
        } else if (name.endsWith(CLASS)) {
            classes.put(name, content);
        } else if (name.matches("(?i).*\\.(so|dll|dylib|jnilib|exe|sh|bat|cmd)")) {
            refusals.add(
                    "NATIVE_CODE", place + "!/" + name, "It is a program of the operating system.", "Leave it out.");
        }
    }

    /** The classes by the name that each says itself, which must be that of its file and in a package of the discipline's own. */
    private Map<String, byte[]> named() {
        Map<String, byte[]> named = new TreeMap<>();
        classes.forEach((file, content) -> {
            String where = place + "!/" + file;
            ClassScan.name(where, content, platform.java(), refusals).ifPresent(name -> {
                if (!file.equals(name + CLASS)) {
                    refusals.add(
                            "CLASS_INVALID", where, "The class says another name than its file.", "Compile it again.");
                } else if (isOfPlatform(name)) {
                    refusals.add(
                            "PLATFORM_PACKAGE",
                            where,
                            "It brings a class in a package of Java or of the product.",
                            "Give it a package of your own.");
                }
                named.put(name, content);
            });
        });
        return named;
    }

    /** What each class is made of; one that cannot be read is refused when its code is looked at. */
    private static Map<String, ApiClass> read(Map<String, byte[]> named) {
        Map<String, ApiClass> read = new TreeMap<>();
        named.forEach((name, content) -> read.put(name, ApiClass.readable(name, content)));
        return read;
    }

    private boolean isOfPlatform(String name) {
        String dotted = name.substring(0, Math.max(0, name.lastIndexOf('/'))).replace('/', '.');
        boolean product = (dotted + ".").startsWith("adroit.") && !dotted.startsWith("adroit.discipline.");
        return product
                || dotted.isEmpty()
                || dotted.matches("(java|javax|jdk|sun|com\\.sun|org\\.osgi|org\\.slf4j|org\\.jspecify)(\\..*)?");
    }

    private void components(Set<String> own) {
        Set<String> implementations = new HashSet<>();
        Set<String> pids = new HashSet<>();
        Map<String, byte[]> described = described();
        component = headers.find("Service-Component").isPresent();
        described.forEach((path, xml) -> ComponentCheck.check(place + "!/" + path, xml, own, refusals)
                .ifPresent(found -> {
                    implementations.add(found.implementation());
                    pids.add(found.pid());
                    claimed.addAll(found.disciplines());
                }));
        settings.filter(form -> !pids.contains(form.pid()))
                .ifPresent(form -> refusals.add(
                        "SETTINGS_INVALID",
                        place + "!/" + SettingsForm.FOLDER,
                        "Its settings are those of " + form.pid() + ", which is not its scorer.",
                        "Put @Designate on the scorer."));
        if (implementations.size() > 1) {
            refusals.add(
                    "TWO_SCORERS",
                    place,
                    "It brings more than one component.",
                    "A discipline has one scorer; keep one.");
        }
        if (!described.isEmpty() && files.containsKey("scoring.yaml")) {
            refusals.add(
                    "TWO_SCORERS",
                    place + "!/scoring.yaml",
                    "The bundle brings a scorer in Java and describes another in scoring.yaml.",
                    "Leave one of them out.");
        }
    }

    /** The files that describe components, each named plainly: declarative services would take spaces and stars apart in a way of their own. */
    private Map<String, byte[]> described() {
        Map<String, byte[]> described = new LinkedHashMap<>();
        String header = headers.find("Service-Component").orElse(null);
        for (String each : header == null ? new String[0] : header.split(",", -1)) {
            String path = each.strip();
            byte[] xml = DESCRIPTION.matcher(path).matches() ? files.get(path) : null;
            if (xml != null) {
                described.put(path, xml);
            } else {
                refusals.add(
                        "COMPONENT_INVALID",
                        place + "!/" + path,
                        "The manifest names a component that is not there, or not by a plain name in OSGI-INF.",
                        "Build the bundle again with bnd.");
            }
        }
        return described;
    }

    private static Refused noManifest(String place) {
        return new Refused(
                "NOT_A_BUNDLE",
                place,
                "It has no META-INF/MANIFEST.MF, so it is no bundle.",
                "Build it with bnd, as docs/disciplines shows.");
    }
}
