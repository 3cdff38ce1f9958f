package adroit.plugins.internal;

import adroit.canonical.CanonicalJson;
import adroit.packs.refusal.Refused;
import adroit.plugins.InstallPolicy;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The installed set as a file that says exactly which bytes, to be kept, compared, and carried to another installation. */
record SetLock(int format, List<Locked> disciplines, InstallPolicy policy) {
    static final int FORMAT = 1;
    static final int LARGEST = 1 << 20;

    SetLock {
        disciplines = List.copyOf(disciplines);
        Objects.requireNonNull(policy, "policy");
    }

    /**
     * One discipline.
     *
     * @param sha256 of its bundle
     * @param edition id of the catalog edition in force
     * @param offIn ids of the departments for which it is turned off
     * @param settings what is set of its scorer
     */
    record Locked(
            String id,
            String version,
            String sha256,
            String edition,
            boolean enabled,
            List<String> offIn,
            Map<String, String> settings) {
        /** Files of before scorers could be set name no settings. */
        Locked(
                String id,
                String version,
                String sha256,
                String edition,
                boolean enabled,
                List<String> offIn,
                @Nullable Map<String, String> settings) {
            this.id = Objects.requireNonNull(id, "id");
            this.version = Objects.requireNonNull(version, "version");
            this.sha256 = Objects.requireNonNull(sha256, "sha256");
            this.edition = Objects.requireNonNull(edition, "edition");
            this.enabled = enabled;
            this.offIn = List.copyOf(offIn);
            this.settings = settings == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(settings));
        }
    }

    static SetLock of(InstalledSet set) {
        return new SetLock(
                FORMAT,
                set.disciplines().stream()
                        .map(d -> new Locked(
                                d.id(),
                                d.description().version(),
                                d.sha256(),
                                d.edition(),
                                d.enabled(),
                                d.offIn(),
                                d.settings()))
                        .toList(),
                set.policy());
    }

    /** @throws Refused where it is none */
    static SetLock read(byte[] file) {
        try {
            SetLock lock = CanonicalJson.read(file, SetLock.class);
            if (lock.format() != FORMAT) {
                throw invalid("Its format is " + lock.format() + "; this version reads " + FORMAT + ".");
            }
            long ids = lock.disciplines().stream().map(Locked::id).distinct().count();
            if (ids != lock.disciplines().size()) {
                throw invalid("It names a discipline twice.");
            }
            return lock;
        } catch (UncheckedIOException | IllegalArgumentException | NullPointerException e) {
            throw invalid("It cannot be read as a lock file.");
        }
    }

    byte[] bytes() {
        return CanonicalJson.bytes(this);
    }

    private static Refused invalid(String sentence) {
        return new Refused("LOCK_INVALID", "lock", sentence, "Export one with: adroit discipline lock --out FILE.");
    }
}
