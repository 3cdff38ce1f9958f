package adroit.jobanalysis;

import adroit.canonical.CanonicalJson;

/** Names what stands, so that nobody replaces what they have not seen. */
final class Revision {
    private static final int SHOWN = 16;

    private Revision() {}

    static String of(Object stands) {
        return CanonicalJson.digest(stands).substring(0, SHOWN);
    }
}
