package adroit.crosswalk;

/**
 * What somebody wants to say of a subject.
 *
 * @param framework id of the edition
 * @param item the publisher's id of the item
 * @param title what the item is called there
 * @param text why; may be empty, at most {@value Crosswalk#LONGEST} characters
 */
public record NewMatch(Subject subject, String framework, String item, String title, Closeness closeness, String text) {
    /** Whether a match is of the same subject with the same item, however near. */
    public boolean isAbout(Match match) {
        CrosswalkEntry entry = match.entry();
        return entry.subject().equals(subject)
                && entry.framework().equals(framework)
                && entry.item().equals(item);
    }
}
