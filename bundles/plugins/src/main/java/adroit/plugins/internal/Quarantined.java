package adroit.plugins.internal;

import adroit.plugins.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A bundle that is not in service because of a fault; the same bytes are not tried again by themselves.
 *
 * @param sha256 of the bundle; empty where there is none
 * @param signer fingerprint of the key that signed its pack; null for what came with the product
 */
record Quarantined(
        Description description,
        String sha256,
        Fault fault,
        @Nullable String signer) {
    String id() {
        return description.id();
    }
}
