package adroit.plugins.internal;

import adroit.plugins.Fault;

/** What becomes of a discipline whose publisher's key was revoked. */
final class Revocation {
    private Revocation() {}

    static Fault fault(String fingerprint) {
        return new Fault(
                "PUBLISHER_REVOKED",
                "Its pack was signed by the key " + fingerprint + ", which was revoked.",
                "Install a pack that is signed with another key, or remove it.");
    }
}
