package adroit.packs.bundle;

import adroit.packs.refusal.Refusals;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** The headers of a discipline's bundle: it imports what disciplines may, offers a scorer at most, and changes nothing of the container. */
final class HeaderCheck {
    private static final String ASK_BND = "Build the bundle again, as docs/disciplines shows.";
    private static final Pattern SYMBOLIC = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
    private static final Pattern EDITION =
            Pattern.compile("\\(osgi\\.ee=JavaSE\\).*?\\(version=(\\d{1,3})(\\.\\d+)*\\)");
    private static final List<String> CLAUSES =
            List.of("Bundle-SymbolicName", "Import-Package", "Provide-Capability", "Require-Capability");
    private static final String SCORER = "adroit.scoring.Scorer";

    /** Headers that reach beyond the bundle itself, with the code of their refusal. */
    private static final Map<String, String> REACHING = Map.ofEntries(
            Map.entry("Fragment-Host", "FRAGMENT"),
            Map.entry("Bundle-NativeCode", "NATIVE_CODE"),
            Map.entry("DynamicImport-Package", "DYNAMIC_IMPORT"),
            Map.entry("Require-Bundle", "REQUIRED_BUNDLE"),
            Map.entry("Bundle-Activator", "ACTIVATOR"),
            Map.entry("Export-Package", "EXPORTS"),
            Map.entry("Multi-Release", "MULTI_RELEASE"),
            Map.entry("Add-Opens", "OPENS"),
            Map.entry("Add-Exports", "OPENS"),
            Map.entry("Enable-Native-Access", "NATIVE_CODE"),
            Map.entry("Launcher-Agent-Class", "AGENT"),
            Map.entry("Premain-Class", "AGENT"),
            Map.entry("Agent-Class", "AGENT"),
            Map.entry("Class-Path", "CLASS_PATH"),
            Map.entry("Import-Service", "SERVICES"),
            Map.entry("Export-Service", "SERVICES"));

    private final String where;
    private final ManifestHeaders headers;
    private final Platform platform;
    private final Refusals refusals;

    HeaderCheck(String place, ManifestHeaders headers, Platform platform, Refusals refusals) {
        this.where = place + "!/" + ManifestHeaders.NAME;
        this.headers = headers;
        this.platform = platform;
        this.refusals = refusals;
    }

    void check() {
        REACHING.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(h -> headers.find(h.getKey()).isPresent())
                .forEach(h -> add(
                        h.getValue(),
                        "A discipline has no need of the header " + h.getKey() + ".",
                        "Leave it out. " + ASK_BND));
        headers.find("Bundle-ClassPath")
                .filter(path -> !path.strip().equals("."))
                .ifPresent(path -> add("CLASS_PATH", "It has a class path of its own.", "Embed classes, not jars."));
        CLAUSES.forEach(this::plain);
        identity();
        headers.clauses("Import-Package").forEach(this::imported);
        headers.clauses("Provide-Capability").forEach(this::provided);
        headers.clauses("Require-Capability").forEach(this::required);
    }

    /** Quotes inside quotes are understood in more than one way. */
    private void plain(String name) {
        headers.find(name)
                .filter(value -> value.contains("\\")
                        || value.chars().filter(c -> c == '"').count() % 2 != 0)
                .ifPresent(value -> add(
                        "MANIFEST_INVALID",
                        "The header " + name + " has a backslash, or a quote that nothing closes.",
                        ASK_BND));
    }

    private void identity() {
        if (!headers.find("Bundle-ManifestVersion").orElse("").equals("2")) {
            add("NOT_A_BUNDLE", "It has no OSGi headers: Bundle-ManifestVersion is not 2.", ASK_BND);
        }
        List<Clause> names = headers.clauses("Bundle-SymbolicName");
        boolean named = names.size() == 1
                && names.get(0).paths().size() == 1
                && SYMBOLIC.matcher(names.get(0).paths().get(0)).matches();
        if (!named) {
            add("NOT_A_BUNDLE", "It has no Bundle-SymbolicName, or not one.", ASK_BND);
        }
        if (!isVersion(headers.find("Bundle-Version").orElse(""))) {
            add("NOT_A_BUNDLE", "It has no Bundle-Version, or one that is none.", ASK_BND);
        }
    }

    private void imported(Clause clause) {
        for (String name : clause.paths()) {
            if (platform.api().containsKey(name)) {
                inRange(name, clause, platform.api().get(name), "API_RANGE");
            } else if (name.equals(Platform.SLF4J)) {
                inRange(name, clause, Platform.SLF4J_VERSION, "IMPORT_MISSING");
            } else if (!name.startsWith("java.") && !Platform.UNVERSIONED.contains(name)) {
                add(
                        "IMPORT_NOT_ALLOWED",
                        "It imports " + name + ".",
                        "A discipline may use adroit.catalog, adroit.scoring, adroit.work, org.slf4j and Java; embed what else it needs.");
            }
        }
    }

    private void inRange(String name, Clause clause, Version there, String code) {
        String range = clause.parameter("version");
        if (range.isEmpty()) {
            return;
        }
        try {
            if (!new VersionRange(range).includes(there)) {
                add(
                        code,
                        "It wants " + name + " in version " + range + "; here it is " + there + ".",
                        "Get the pack that was made for this version of Adroit, or update Adroit.");
            }
        } catch (IllegalArgumentException e) {
            add("MANIFEST_INVALID", "The version \"" + range + "\" of " + name + " is no range.", ASK_BND);
        }
    }

    private void provided(Clause clause) {
        boolean scorer = clause.paths().equals(List.of("osgi.service"))
                && clause.parameter("objectClass").equals(SCORER);
        if (!scorer) {
            add(
                    "SERVICE_NOT_ALLOWED",
                    "It offers " + String.join(", ", clause.paths()) + " " + clause.parameter("objectClass") + ".",
                    "A discipline offers one " + SCORER + " at most.");
        }
    }

    private void required(Clause clause) {
        for (String namespace : clause.paths()) {
            String filter = clause.parameter("filter:");
            if (namespace.equals("osgi.ee")) {
                javaLevel(filter);
            } else if (!(namespace.equals("osgi.extender") && filter.contains("(osgi.extender=osgi.component)"))) {
                add(
                        "CAPABILITY_NOT_ALLOWED",
                        "It requires the capability " + namespace + " " + filter + ".",
                        "A discipline requires Java and declarative services, nothing else.");
            }
        }
    }

    private void javaLevel(String filter) {
        Matcher level = EDITION.matcher(filter);
        if (level.find() && Integer.parseInt(level.group(1)) > platform.java()) {
            add(
                    "JAVA_TOO_NEW",
                    "It needs Java " + level.group(1) + "; here runs Java " + platform.java() + ".",
                    "Compile it with --release 17, or run Adroit on a newer JDK.");
        }
    }

    private void add(String code, String sentence, String remedy) {
        refusals.add(code, where, sentence, remedy);
    }

    private static boolean isVersion(String text) {
        try {
            return !text.isBlank() && Version.parseVersion(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
