package adroit.plugins.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One discipline of the installed set.
 *
 * @param symbolicName of its bundle
 * @param sha256 of its bundle's bytes, which are kept under that name
 * @param edition id of the catalog edition in force, the bundle's or one of the city's own; read from the store, so that a start reads no YAML
 * @param enabled whether it is to be in service
 * @param signer fingerprint of the key that signed its pack; null for what came with the product
 * @param offIn ids of the departments for which it is turned off
 */
record Installed(
        Description description,
        String symbolicName,
        String sha256,
        String edition,
        boolean enabled,
        @Nullable String signer,
        List<String> offIn) {
    /** Records of before departments could turn a field off name none. */
    Installed(
            Description description,
            String symbolicName,
            String sha256,
            String edition,
            boolean enabled,
            @Nullable String signer,
            @Nullable List<String> offIn) {
        this.description = description;
        this.symbolicName = symbolicName;
        this.sha256 = sha256;
        this.edition = edition;
        this.enabled = enabled;
        this.signer = signer;
        this.offIn =
                offIn == null ? List.of() : offIn.stream().distinct().sorted().toList();
    }

    /** One that every department uses. */
    Installed(
            Description description,
            String symbolicName,
            String sha256,
            String edition,
            boolean enabled,
            @Nullable String signer) {
        this(description, symbolicName, sha256, edition, enabled, signer, List.of());
    }

    String id() {
        return description.id();
    }

    Installed withEdition(String other) {
        return new Installed(description, symbolicName, sha256, other, enabled, signer, offIn);
    }

    Installed withEnabled(boolean now) {
        return new Installed(description, symbolicName, sha256, edition, now, signer, offIn);
    }

    Installed offIn(List<String> departments) {
        return new Installed(description, symbolicName, sha256, edition, enabled, signer, departments);
    }
}
