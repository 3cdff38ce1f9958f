package adroit.web.frameworks;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import java.util.List;

/**
 * What differs between two editions of a reference framework, a page at a time.
 *
 * @param notCompared sentences about what only one of the two speaks of
 * @param totals one line for each way in which items differ
 * @param wayBack the same comparison in the other direction
 * @param next the address of the next page, or empty
 */
public record FrameworkChangesPage(
        Frame frame,
        String href,
        String frameworkHref,
        String framework,
        String title,
        String summary,
        List<String> notCompared,
        List<Total> totals,
        String wayBack,
        List<Choice> kinds,
        List<Choice> changes,
        List<Difference> differences,
        String next) {
    public FrameworkChangesPage {
        notCompared = List.copyOf(notCompared);
        totals = List.copyOf(totals);
        kinds = List.copyOf(kinds);
        changes = List.copyOf(changes);
        differences = List.copyOf(differences);
    }

    /** How many items differ in one way. */
    public record Total(String href, String title, String holds) {}

    /**
     * An item that differs.
     *
     * @param href of the item in the newer edition, or in the older where that alone has it
     */
    public record Difference(String href, String title, String code, String kind, List<Said> said) {
        public Difference {
            said = List.copyOf(said);
        }
    }

    /**
     * One thing that differs.
     *
     * @param runs of a text, word by word; empty where the sentence says it all
     * @param links to the items that the sentence speaks of
     */
    public record Said(String sentence, List<Run> runs, List<Link> links) {
        public Said {
            runs = List.copyOf(runs);
            links = List.copyOf(links);
        }
    }

    /** Words that are gone, new or the same. */
    public record Run(String kind, String text) {}

    /** The way to an item. */
    public record Link(String href, String title) {}
}
