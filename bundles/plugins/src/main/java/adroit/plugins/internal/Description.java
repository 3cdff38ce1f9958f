package adroit.plugins.internal;

/** What a discipline says of itself. */
record Description(String id, String title, String version, String keeper, String summary) {
    /** As much as the name of an unreadable file tells. */
    static Description ofFile(String id, String version) {
        return new Description(id, id, version, "", "");
    }
}
