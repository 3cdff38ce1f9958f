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
 * @param choices of the scale to be drawn; empty for whoever sees no map
 * @param map of the scale chosen
 * @param families of tools that there are questions on; empty for whoever sees no map
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
        List<Choice> choices,
        Optional<MapPanel> map,
        List<FamilyRow> families) {

    public InstrumentsPage {
        scales = List.copyOf(scales);
        statements = List.copyOf(statements);
        groups = List.copyOf(groups);
        choices = List.copyOf(choices);
        families = List.copyOf(families);
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
