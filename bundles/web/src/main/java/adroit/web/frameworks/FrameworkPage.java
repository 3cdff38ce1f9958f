package adroit.web.frameworks;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import java.util.List;

/**
 * One reference framework with its items, a page at a time.
 *
 * @param facts who publishes it, under which licence, and so on
 * @param editions the other editions of the framework
 * @param kinds which can be chosen
 * @param next the address of the next page, or empty
 */
public record FrameworkPage(
        Frame frame,
        String href,
        String title,
        String summary,
        List<Fact> facts,
        List<EditionLine> editions,
        String words,
        List<Choice> kinds,
        List<Choice> statuses,
        List<ItemLine> items,
        String next,
        List<FrameworksPage.FileLine> files) {
    public FrameworkPage {
        facts = List.copyOf(facts);
        editions = List.copyOf(editions);
        kinds = List.copyOf(kinds);
        statuses = List.copyOf(statuses);
        items = List.copyOf(items);
        files = List.copyOf(files);
    }

    /** Another edition, and the way to what differs. */
    public record EditionLine(String href, String title, String changes) {}

    /** Something that is said of it. */
    public record Fact(String what, String value) {}

    /** An item in a list; the status is empty where nothing is to be said of it. */
    public record ItemLine(String href, String title, String code, String kind, String status) {}
}
