package adroit.work;

/**
 * A credential that a position asks of whoever holds it.
 *
 * @param credential id of a credential in the discipline's catalog
 * @param neededAtEntry whether a new holder must bring it, rather than earn it in the position
 */
public record CredentialRequirement(String credential, boolean neededAtEntry) {
    public CredentialRequirement {
        Check.id("requirement.credential", credential);
    }
}
