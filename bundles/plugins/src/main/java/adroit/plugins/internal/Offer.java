package adroit.plugins.internal;

import adroit.plugins.Fault;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A discipline's bundle that came with the product or in a pack, with what is wrong with it if anything is.
 *
 * @param signer fingerprint of the key that signed its pack; null for what came with the product
 */
record Offer(
        Path jar,
        String sha256,
        Description description,
        @Nullable Fault fault,
        @Nullable String signer) {
    String id() {
        return description.id();
    }

    String version() {
        return description.version();
    }
}
