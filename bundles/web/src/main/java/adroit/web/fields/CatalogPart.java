package adroit.web.fields;

/** The parts of a catalog; of a large one the page shows one at a time. */
enum CatalogPart {
    SKILLS("skills", "Skills"),
    TOOLS("tools", "Tools by duty"),
    PROCESSES("processes", "Work processes"),
    CREDENTIALS("credentials", "Credentials"),
    POSITIONS("positions", "Typical positions"),
    SOURCES("sources", "Sources");

    private final String key;
    private final String title;

    CatalogPart(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** What addresses call it. */
    String key() {
        return key;
    }

    String title() {
        return title;
    }
}
