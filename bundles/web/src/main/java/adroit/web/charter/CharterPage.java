package adroit.web.charter;

import adroit.charter.Charter;
import adroit.charter.Retention;
import adroit.explanation.Explanation;
import adroit.web.layout.Frame;
import adroit.web.layout.Purposes;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The charter of use as a page.
 *
 * @param frame the frame around the page
 * @param charter what it says
 */
public record CharterPage(Frame frame, Charter charter) {

    public List<Charter.Seen> seen() {
        return charter.seen();
    }

    /** The denied uses in one line: {@code discipline, layoff or pay}. */
    public String denied() {
        List<String> all = charter.denied();
        return String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.get(all.size() - 1);
    }

    /** The name of a purpose. */
    public String purpose(Charter.Use use) {
        return Purposes.label(use.purpose());
    }

    /** The evidence that may serve a purpose, in one line. */
    public String evidence(Charter.Use use) {
        return use.channels().stream()
                .map(channel -> Explanation.channel(channel.key()))
                .collect(Collectors.joining(", "));
    }

    public List<Retention.Kept> kept() {
        return charter.kept();
    }

    public List<String> contest() {
        return charter.contest();
    }
}
