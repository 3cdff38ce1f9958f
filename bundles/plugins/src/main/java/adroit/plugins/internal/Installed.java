package adroit.plugins.internal;

/**
 * One discipline of the installed set.
 *
 * @param symbolicName of its bundle
 * @param sha256 of its bundle's bytes, which are kept under that name
 * @param edition id of the catalog edition that the bundle brought; read from the store, so that a start reads no YAML
 * @param enabled whether it is to be in service
 */
record Installed(Description description, String symbolicName, String sha256, String edition, boolean enabled) {
    String id() {
        return description.id();
    }

    Installed withEnabled(boolean now) {
        return new Installed(description, symbolicName, sha256, edition, now);
    }
}
