package adroit.plugins.internal;

import adroit.plugins.Fault;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A discipline's bundle that came with the product, with what is wrong with it if anything is. */
record Offer(
        Path jar,
        String sha256,
        Description description,
        @Nullable Fault fault) {
    String id() {
        return description.id();
    }

    String version() {
        return description.version();
    }
}
