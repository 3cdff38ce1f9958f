package adroit.plugins.internal;

import org.osgi.framework.Version;

/** Versions as bundles have them; {@code 1.4.0-beta} is written {@code 1.4.0.beta} there. */
final class Versions {
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
        return of(candidate).compareTo(of(than)) > 0;
    }
}
