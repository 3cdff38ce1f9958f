package adroit.launcher.command;

/** What a backup holds, in words. */
final class Counts {
    private Counts() {}

    static String of(Json held) {
        return held.number("rows") + " rows of " + held.get("tables").fields().size() + " tables and "
                + held.number("files") + " files, taken at " + held.text("takenAt");
    }
}
