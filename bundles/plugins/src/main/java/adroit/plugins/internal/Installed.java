package adroit.plugins.internal;

import adroit.canonical.CanonicalJson;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
 * @param settings what the city set of its scorer, where that differs from what the bundle says itself
 */
record Installed(
        Description description,
        String symbolicName,
        String sha256,
        String edition,
        boolean enabled,
        @Nullable String signer,
        List<String> offIn,
        Map<String, String> settings) {
    /** What stands in the name of a place between the bytes and their settings. */
    static final char SETTINGS = '+';

    private static final int DIGITS = 16;

    /** Records of before departments could turn a field off, or scorers be set, name none. */
    Installed(
            Description description,
            String symbolicName,
            String sha256,
            String edition,
            boolean enabled,
            @Nullable String signer,
            @Nullable List<String> offIn,
            @Nullable Map<String, String> settings) {
        this.description = description;
        this.symbolicName = symbolicName;
        this.sha256 = sha256;
        this.edition = edition;
        this.enabled = enabled;
        this.signer = signer;
        this.offIn =
                offIn == null ? List.of() : offIn.stream().distinct().sorted().toList();
        this.settings = settings == null || settings.isEmpty()
                ? Map.of()
                : Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /** One whose scorer is as its bundle brings it, and that every department uses. */
    Installed(
            Description description,
            String symbolicName,
            String sha256,
            String edition,
            boolean enabled,
            @Nullable String signer) {
        this(description, symbolicName, sha256, edition, enabled, signer, List.of(), Map.of());
    }

    String id() {
        return description.id();
    }

    Installed withEdition(String other) {
        return new Installed(description, symbolicName, sha256, other, enabled, signer, offIn, settings);
    }

    Installed withEnabled(boolean now) {
        return new Installed(description, symbolicName, sha256, edition, now, signer, offIn, settings);
    }

    Installed offIn(List<String> departments) {
        return new Installed(description, symbolicName, sha256, edition, enabled, signer, departments, settings);
    }

    Installed withSettings(Map<String, String> other) {
        return new Installed(description, symbolicName, sha256, edition, enabled, signer, offIn, other);
    }

    /** Where it runs: the same bytes with other settings run beside it. */
    String place() {
        return settings.isEmpty()
                ? sha256
                : sha256 + SETTINGS + CanonicalJson.digest(settings).substring(0, DIGITS);
    }
}
