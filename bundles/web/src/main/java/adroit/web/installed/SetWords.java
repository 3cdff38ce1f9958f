package adroit.web.installed;

import adroit.plugins.SetChange;

/** What becomes of a discipline when the installed set moves, in words. */
final class SetWords {
    private SetWords() {}

    static String of(SetChange change) {
        String before = change.before();
        String after = change.after();
        if (before == null) {
            return change.title() + " " + after + " comes back";
        }
        return after == null
                ? change.title() + " " + before + " goes"
                : change.title() + " from " + before + " to " + after;
    }
}
