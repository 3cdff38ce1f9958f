package adroit.plugins;

import org.jspecify.annotations.Nullable;

/**
 * What installing a pack would do. Nothing else restarts: a discipline is one bundle, and nothing depends on it.
 *
 * @param publisher what the signer is called here
 * @param fingerprint of the signer's key
 * @param replaces the version that is installed now, or null
 * @param sha256 of the pack
 * @param ownScorer whether it brings a scorer in Java, whose fixtures are run when it is installed
 */
public record PackPlan(
        String id,
        String title,
        String version,
        String keeper,
        String publisher,
        String fingerprint,
        @Nullable String replaces,
        String sha256,
        int fixtures,
        boolean ownScorer) {}
