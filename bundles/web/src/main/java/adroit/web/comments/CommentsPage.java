package adroit.web.comments;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import adroit.web.layout.Section;
import java.util.List;
import java.util.Optional;

/**
 * What was said of a person's results.
 *
 * @param address this page without what was asked for: where its forms are sent
 * @param name whose results
 * @param back the person's page
 * @param talks the last begun first
 * @param draft the form that begins a talk; empty where this visitor cannot
 * @param problem what is missing in what was sent; empty where nothing is
 * @param sent what follows from what was just sent, in a sentence; empty mostly
 */
public record CommentsPage(
        Frame frame,
        String address,
        String name,
        String back,
        List<TalkCard> talks,
        Optional<Draft> draft,
        String problem,
        String sent) {
    public CommentsPage {
        talks = List.copyOf(talks);
    }

    /** Whether these are the visitor's own results. */
    public boolean own() {
        return frame.section().filter(Section.OWN::equals).isPresent();
    }

    /**
     * A comment or a contest, with its answers.
     *
     * @param waits whether it is contested and nobody answered yet
     * @param result what is talked about; empty where the result is not there any more
     * @param kind which answer was chosen in a form that was not taken; empty where none was sent
     * @param text what was written in it
     */
    public record TalkCard(
            String id,
            String skill,
            String field,
            String standing,
            boolean waits,
            Optional<Contested> result,
            List<Entry> entries,
            boolean answerable,
            String kind,
            String text) {
        public TalkCard {
            entries = List.copyOf(entries);
        }

        public String style() {
            return waits ? "below" : "plain";
        }
    }

    /**
     * What a talk is about, as the result says it.
     *
     * @param line the level required, the level scored, and what decided it, in a sentence
     * @param reasons why, in sentences
     * @param made the purpose and the day of the result
     * @param rated whether the visitor's own rating is among those that decide
     * @param evidence the facts behind it; empty where the visitor may not see them
     */
    public record Contested(String line, List<String> reasons, String made, boolean rated, String evidence) {
        public Contested {
            reasons = List.copyOf(reasons);
        }
    }

    /** One entry. */
    public record Entry(String what, String who, String when, String text) {}

    /**
     * The form that begins a talk.
     *
     * @param subjects the requirements to choose from; {@code result discipline skill}
     * @param gone that what was asked for is not there any more, in a sentence; empty where it is
     * @param kind what is chosen
     */
    public record Draft(List<Choice> subjects, String gone, String kind, String text) {
        public Draft {
            subjects = List.copyOf(subjects);
        }
    }
}
