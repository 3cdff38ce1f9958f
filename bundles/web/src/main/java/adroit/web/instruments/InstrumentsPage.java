package adroit.web.instruments;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import java.util.List;
import java.util.Optional;

/**
 * How the city's instrument does.
 *
 * @param title of the instrument
 * @param coverage who answered, in a sentence
 * @param drafts how far its statements were reviewed
 * @param scales one line for each
 * @param statements one line for each
 * @param groups one line for each department that is shown
 * @param leftOut what is not shown, in a sentence; empty where everything is
 * @param scaleMap of the scale chosen; empty for whoever sees no map
 * @param families of tools that there are questions on; empty for whoever sees no map
 * @param familyMap of the family of tools chosen; empty for whoever sees no map, or where no family is asked about
 */
public record InstrumentsPage(
        Frame frame,
        String title,
        String coverage,
        String drafts,
        List<ScaleLine> scales,
        List<StatementRow> statements,
        List<GroupLine> groups,
        String leftOut,
        Optional<Drawing> scaleMap,
        List<FamilyRow> families,
        Optional<Drawing> familyMap) {

    public InstrumentsPage {
        scales = List.copyOf(scales);
        statements = List.copyOf(statements);
        groups = List.copyOf(groups);
        families = List.copyOf(families);
    }

    /**
     * A map, and the others that there are.
     *
     * @param chosen value of the choice that is drawn
     */
    public record Drawing(String chosen, List<Choice> choices, MapPanel map) {
        public Drawing {
            choices = List.copyOf(choices);
        }
    }

    /** One family of tools: its field, its questions and how many are drafts, who answered three or more, how reliable they are, and what follows. */
    public record FamilyRow(
            String title, String field, String questions, String people, String reliability, String use) {}

    /** One scale: how reliable it is, from how many people, and what follows. */
    public record ScaleLine(String title, String statements, String people, String reliability, String use) {}

    /** One statement: where it belongs, how far it was reviewed, how many answered it, and how it goes with the others of its scale. */
    public record StatementRow(String text, String scale, String status, String answers, String rest) {}

    /** One department: how many answered, and a number for each scale. */
    public record GroupLine(String department, String people, List<String> means) {
        public GroupLine {
            means = List.copyOf(means);
        }
    }
}
