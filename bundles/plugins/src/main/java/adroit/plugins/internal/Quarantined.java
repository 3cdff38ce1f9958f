package adroit.plugins.internal;

import adroit.plugins.Fault;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A bundle that is not in service because of a fault; the same bytes are not tried again by themselves.
 *
 * @param sha256 of the bundle; empty where there is none
 * @param signer fingerprint of the key that signed its pack; null for what came with the product
 * @param place where it ran, where its scorer was set otherwise than usual: set as before, the same bytes may do; null where nothing was set
 */
record Quarantined(
        Description description,
        String sha256,
        Fault fault,
        @Nullable String signer,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String place) {
    Quarantined(Description description, String sha256, Fault fault, @Nullable String signer) {
        this(description, sha256, fault, signer, null);
    }

    static Quarantined of(Installed discipline, Fault fault) {
        return new Quarantined(
                discipline.description(),
                discipline.sha256(),
                fault,
                discipline.signer(),
                discipline.settings().isEmpty() ? null : discipline.place());
    }

    String id() {
        return description.id();
    }

    /** Whether both are of the same bytes, set just so. */
    boolean isOf(Quarantined other) {
        return id().equals(other.id()) && sha256.equals(other.sha256()) && Objects.equals(place, other.place);
    }

    /** Whether it is what is not tried again. */
    boolean holds(Installed discipline) {
        return sha256.equals(discipline.sha256()) && (place == null || place.equals(discipline.place()));
    }
}
