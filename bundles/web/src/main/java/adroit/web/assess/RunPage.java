package adroit.web.assess;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * An assessment of everybody that is under way or over.
 *
 * @param frame the frame around the page
 * @param href the page's own address
 * @param about for what and whom, and since when
 * @param running whether it is under way
 * @param good whether it went well so far
 * @param heading how far it is, in few words
 * @param sentences the same in full
 * @param made how many results it has made
 * @param expected how many it is to make, at least 1
 * @param ways where to go now, the usual one first
 */
public record RunPage(
        Frame frame,
        String href,
        String about,
        boolean running,
        boolean good,
        String heading,
        List<String> sentences,
        long made,
        long expected,
        List<AssessPage.Way> ways) {

    public RunPage {
        sentences = List.copyOf(sentences);
        ways = List.copyOf(ways);
    }

    /** How the outcome looks. */
    public String style() {
        return running ? "usa-alert--info" : good ? "usa-alert--success" : "usa-alert--error";
    }
}
