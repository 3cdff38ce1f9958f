package adroit.edition;

/**
 * Exactly which code judged.
 *
 * @param sha256 of the bundle's bytes
 * @param rules version of the common rules it was run with
 */
public record ScorerIdentity(String symbolicName, String version, String sha256, String rules) {}
