package adroit.plugins.internal;

import adroit.packs.Inspection;
import org.jspecify.annotations.Nullable;

/**
 * A version that is ready beside what runs, only to be looked at.
 *
 * @param publisher what the signer is called here
 * @param fingerprint of the signer's key; null for what came with the product
 * @param sha256 of the file that was brought
 */
record Candidate(
        Running ready,
        Inspection inspection,
        String publisher,
        @Nullable String fingerprint,
        String sha256) {}
