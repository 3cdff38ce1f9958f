package adroit.plugins.internal;

import java.util.Comparator;
import org.osgi.framework.Version;

/** Versions as bundles have them; {@code 1.4.0-beta} is written {@code 1.4.0.beta} there. */
final class Versions {
    /** As people count them: {@code 1.4.0-beta}, then {@code 1.4.0}, then {@code 1.4.0.1}. Bundles alone would put the first last. */
    static final Comparator<String> ORDER = Comparator.comparing(Versions::numbers)
            .thenComparing(Versions::place)
            .thenComparing(Versions::of);

    private Versions() {}

    /** The version; 0.0.0 for a text that is none. */
    static Version of(String text) {
        try {
            return Version.parseVersion(text.replace('-', '.'));
        } catch (IllegalArgumentException e) {
            return Version.emptyVersion;
        }
    }

    static boolean newer(String candidate, String than) {
        return ORDER.compare(candidate, than) > 0;
    }

    private static Version numbers(String text) {
        Version version = of(text);
        return new Version(version.getMajor(), version.getMinor(), version.getMicro());
    }

    /** What comes before the numbers alone, these, and what comes after them. */
    private static int place(String text) {
        if (of(text).getQualifier().isEmpty()) {
            return 0;
        }
        return text.matches("[\\d.]*-.*") ? -1 : 1;
    }
}
