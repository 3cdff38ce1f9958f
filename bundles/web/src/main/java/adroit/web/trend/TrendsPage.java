package adroit.web.trend;

import adroit.web.layout.Frame;
import java.util.List;
import java.util.Set;

/**
 * What moves in a field.
 *
 * @param field title of the field
 * @param catalog where its proposals are
 * @param href of this page
 * @param here as {@code href}, with what is shown of it: which kind, and from where on
 * @param problem why the last form was not taken, or empty
 * @param done what the last form did
 * @param compared which editions were compared for whom, in sentences
 * @param left why others were not, in sentences
 * @param filters by how it moves, with the number of each
 * @param lines some of them
 * @param shown which they are: “1 to 50 of 120”
 * @param more where the next ones are, or empty
 * @param aside those that were set aside
 * @param sent what was sent and not taken
 */
public record TrendsPage(
        Frame frame,
        String field,
        String catalog,
        String href,
        String here,
        String problem,
        TrendsDone done,
        List<String> compared,
        List<String> left,
        List<TrendFilter> filters,
        List<TrendLine> lines,
        String shown,
        String more,
        List<TrendLine> aside,
        TrendsSent sent) {
    public TrendsPage {
        compared = List.copyOf(compared);
        left = List.copyOf(left);
        filters = List.copyOf(filters);
        lines = List.copyOf(lines);
        aside = List.copyOf(aside);
    }

    /** Where what is watched in the field stands. */
    public String watch() {
        return href.replaceFirst("^/trends/", "/watch/");
    }

    /**
     * What the last form did.
     *
     * @param text in a sentence, or empty where it did nothing
     * @param line id of the one line that it was about, or empty
     */
    public record TrendsDone(String text, String line) {
        /** Nothing was done. */
        public static final TrendsDone NOTHING = new TrendsDone("", "");
    }

    /**
     * What stands in the forms.
     *
     * @param act what was to be done, or empty
     * @param picks ids of those that were chosen
     * @param text why
     */
    public record TrendsSent(String act, Set<String> picks, String text) {
        /** Nothing was sent, or what was is done. */
        public static final TrendsSent NOTHING = new TrendsSent("", Set.of(), "");

        public TrendsSent {
            picks = Set.copyOf(picks);
        }
    }

    /** A way to see some of them alone. */
    public record TrendFilter(String href, String label, boolean chosen) {}

    /**
     * One of them.
     *
     * @param href of the item in the framework, or empty
     * @param marks what the publisher says of it besides
     * @param reason why it is suggested, or for what was set aside who did it and why
     * @param classes for whose occupations
     * @param here what the catalog has of it, in words, or empty
     * @param proposal id of the proposal in which it waits, or empty
     * @param watched whether it is on the watch list
     */
    public record TrendLine(
            String id,
            String title,
            String href,
            String kind,
            List<String> marks,
            String reason,
            String classes,
            String here,
            String proposal,
            boolean watched) {
        public TrendLine {
            marks = List.copyOf(marks);
        }
    }
}
