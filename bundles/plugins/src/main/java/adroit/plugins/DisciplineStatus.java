package adroit.plugins;

import org.jspecify.annotations.Nullable;

/**
 * One discipline of this installation.
 *
 * @param version the one that is installed, or else the one that is offered
 * @param keeper title of the department that keeps it
 * @param offered a newer version that came with the product, or null
 * @param fault why it is quarantined or, where it is in service, why its newer version is not; or null
 * @param signer fingerprint of the key that signed its pack; null for what came with the product
 */
public record DisciplineStatus(
        String id,
        String title,
        String summary,
        String version,
        String keeper,
        DisciplineState state,
        @Nullable String offered,
        @Nullable Fault fault,
        @Nullable String signer) {}
