package adroit.web.search;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * A search and what it found.
 *
 * @param words that were asked for; empty where nothing was asked yet
 * @param kind that was chosen, or empty
 * @param source that was chosen, or empty
 * @param summary how many there are, and how near; empty where nothing was asked
 * @param waiting what is not read in yet, in a sentence, or empty
 * @param meant what may have been meant
 * @param kinds to choose from; empty where there is no choice
 * @param sources to choose from; empty where there is no choice
 * @param previous the address of the page before, or empty
 * @param next the address of the next page, or empty
 */
public record SearchPage(
        Frame frame,
        String words,
        String kind,
        String source,
        String summary,
        String waiting,
        Meant meant,
        List<Facet> kinds,
        List<Facet> sources,
        List<HitLine> hits,
        String previous,
        String next) {
    public SearchPage {
        kinds = List.copyOf(kinds);
        sources = List.copyOf(sources);
        hits = List.copyOf(hits);
    }

    /** Other words; both empty where there are none. */
    public record Meant(String words, String href) {
        /** Nothing else was meant. */
        public static final Meant NOTHING = new Meant("", "");
    }

    /** A choice of what to see, with how many there are. */
    public record Facet(String label, String count, String href, boolean chosen) {}

    /**
     * Something that was found.
     *
     * @param where the catalog that holds it
     * @param also another title that holds the words, or empty
     * @param code or empty
     */
    public record HitLine(
            String href,
            String title,
            String kind,
            String where,
            String also,
            String code,
            String text,
            boolean retired) {}
}
