package adroit.web.person;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import adroit.web.layout.Section;
import java.util.List;
import java.util.Optional;

/**
 * One person.
 *
 * @param frame the frame around the page
 * @param address the page without what was asked for: where its form is sent
 * @param name the person's name, or what stands for it
 * @param assignments the positions held
 * @param positions the positions to choose from, where there are several
 * @param purposes the declared purposes to choose from
 * @param purposeNote what the chosen purpose allows, in a sentence
 * @param mayAssess whether this visitor may have the person assessed
 * @param newer what was recorded since the result, in a sentence; empty where nothing was
 * @param result the result, where there is one
 * @param whyNoResult why there is none, and what to do
 * @param looks who looked, where this visitor may know
 * @param evidence where the facts behind the result are shown; empty where the visitor may not see them
 */
public record PersonPage(
        Frame frame,
        String address,
        String name,
        List<AssignmentLine> assignments,
        List<Choice> positions,
        List<Choice> purposes,
        String purposeNote,
        boolean mayAssess,
        String newer,
        Optional<Result> result,
        String whyNoResult,
        Optional<Looks> looks,
        String evidence) {

    /** Whether these are the visitor's own results. */
    public boolean own() {
        return frame.section().filter(Section.OWN::equals).isPresent();
    }

    public PersonPage {
        assignments = List.copyOf(assignments);
        positions = List.copyOf(positions);
        purposes = List.copyOf(purposes);
    }
}
