package adroit.launcher.command;

/** Numbers with their nouns, and what a backup holds. */
final class Counts {
    private Counts() {}

    /** "1 person", "2 people". */
    static String of(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    static String of(Json held) {
        return of(held.number("rows"), "row", "rows") + " of "
                + of(held.get("tables").fields().size(), "table", "tables") + " and "
                + of(held.number("files"), "file", "files") + ", taken at " + held.text("takenAt");
    }
}
