package adroit.web.assess;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import java.util.List;

/**
 * What assessing everybody would come to, before it is done.
 *
 * @param frame the frame around the page
 * @param purposes the declared purposes to choose from
 * @param departments the whole city and its departments, to choose from
 * @param purpose key of the chosen purpose
 * @param department id of the chosen department; empty for the whole city
 * @param heading what would come of it, in few words
 * @param sentences the same in full
 * @param button the label of the button that begins; empty where nothing can be assessed
 * @param ways where what is missing is brought in
 * @param running the address of the run that is under way; empty where none is
 * @param note what the visitor must know first; may be empty
 */
public record AssessPage(
        Frame frame,
        List<Choice> purposes,
        List<Choice> departments,
        String purpose,
        String department,
        String heading,
        List<String> sentences,
        String button,
        List<Way> ways,
        String running,
        String note) {

    public AssessPage {
        purposes = List.copyOf(purposes);
        departments = List.copyOf(departments);
        sentences = List.copyOf(sentences);
        ways = List.copyOf(ways);
    }

    /** Where to go, and what for. */
    public record Way(String href, String label) {}
}
