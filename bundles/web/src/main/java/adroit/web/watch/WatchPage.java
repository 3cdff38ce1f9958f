package adroit.web.watch;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * The watch list of a field.
 *
 * @param field title of the field
 * @param catalog where its proposals are
 * @param href of this page
 * @param problem why the last form was not taken, or empty
 * @param watched what is watched, the earliest due first
 * @param over what became a proposal or was let go
 * @param proposals of the field that something may have become
 * @param earliest the first day on which something may be looked at again
 * @param values what stands in the form for one more
 */
public record WatchPage(
        Frame frame,
        String field,
        String catalog,
        String href,
        String problem,
        List<WatchLine> watched,
        List<WatchLine> over,
        List<WatchChoice> proposals,
        String earliest,
        WatchValues values,
        List<WatchChoice> kinds) {
    public WatchPage {
        watched = List.copyOf(watched);
        over = List.copyOf(over);
        proposals = List.copyOf(proposals);
        kinds = List.copyOf(kinds);
    }

    /** One of several. */
    public record WatchChoice(String value, String label) {}

    /**
     * One thing.
     *
     * @param link where more of it is read, or empty
     * @param again when it is looked at again, in words
     * @param due whether that day has come
     * @param state how it stands, where it is watched no more
     * @param proposal where the proposal is that it became, or empty
     * @param tool whether the product can make a proposal of it by itself
     * @param history what happened, the oldest first
     * @param text what was written in its form and not taken, or empty
     * @param day the day that was chosen in its form and not taken, or empty
     * @param chosen id of the proposal that was chosen in its form and not taken, or empty
     * @param open whether its form is shown at once
     */
    public record WatchLine(
            String id,
            String title,
            String kind,
            String why,
            String link,
            String again,
            boolean due,
            String state,
            String proposal,
            boolean tool,
            List<WatchStep> history,
            String text,
            String day,
            String chosen,
            boolean open) {
        public WatchLine {
            history = List.copyOf(history);
        }
    }

    /** Something that happened. */
    public record WatchStep(String title, String by, String text) {}

    /** What stands in the form for one more. */
    public record WatchValues(String kind, String title, String link, String why, String again) {
        /** An empty form. */
        public static final WatchValues NONE = new WatchValues("technology", "", "", "", "");
    }
}
