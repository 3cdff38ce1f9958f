package adroit.plugins.internal;

import adroit.plugins.Fault;

/** What becomes of a discipline whose publisher's key was revoked. */
final class Revocation {
    private Revocation() {}

    /** @param key as people know it */
    static Fault fault(String key) {
        return new Fault(
                Fault.PUBLISHER_REVOKED,
                "Its pack was signed by " + key + ", which was revoked.",
                "Install a pack that is signed with another key, or take the field off the list: Forget it, on its page, or adroit discipline remove.");
    }
}
