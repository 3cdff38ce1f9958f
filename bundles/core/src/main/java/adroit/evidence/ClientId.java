package adroit.evidence;

import adroit.work.Check;

/** What whoever records a fact calls it. */
final class ClientId {
    private static final int LONGEST = 120;

    private ClientId() {}

    static void check(String value) {
        Check.text("client-id", value);
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("client-id is longer than " + LONGEST + " characters");
        }
    }
}
