package adroit.web.dexterity;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * The statements of one part.
 *
 * @param action where answers go
 * @param place of the part, from 1
 * @param lead how to answer
 * @param problem what is wrong with what was sent; empty where nothing is
 */
public record PartPage(
        Frame frame,
        String action,
        String title,
        int place,
        int total,
        String lead,
        List<StatementLine> statements,
        String problem) {

    public PartPage {
        statements = List.copyOf(statements);
    }

    /**
     * One statement.
     *
     * @param name of its field
     */
    public record StatementLine(String name, String text, List<LevelChoice> choices) {
        public StatementLine {
            choices = List.copyOf(choices);
        }
    }

    /** One answer. */
    public record LevelChoice(int value, String label, String meaning, boolean chosen) {}
}
