package adroit.plugins.internal;

import org.jspecify.annotations.Nullable;

/**
 * One discipline of the installed set.
 *
 * @param symbolicName of its bundle
 * @param sha256 of its bundle's bytes, which are kept under that name
 * @param edition id of the catalog edition in force, the bundle's or one of the city's own; read from the store, so that a start reads no YAML
 * @param enabled whether it is to be in service
 * @param signer fingerprint of the key that signed its pack; null for what came with the product
 */
record Installed(
        Description description,
        String symbolicName,
        String sha256,
        String edition,
        boolean enabled,
        @Nullable String signer) {
    String id() {
        return description.id();
    }

    Installed withEdition(String other) {
        return new Installed(description, symbolicName, sha256, other, enabled, signer);
    }

    Installed withEnabled(boolean now) {
        return new Installed(description, symbolicName, sha256, edition, now, signer);
    }
}
