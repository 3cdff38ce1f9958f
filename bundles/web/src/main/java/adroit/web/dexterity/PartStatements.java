package adroit.web.dexterity;

import adroit.instrument.InstrumentScale;
import adroit.instrument.Statement;
import adroit.web.dexterity.PartPage.LevelChoice;
import adroit.web.dexterity.PartPage.StatementLine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The statements of a part as they are asked. */
final class PartStatements {
    private PartStatements() {}

    static List<StatementLine> of(InstrumentScale scale, Map<String, Integer> answers) {
        return scale.statements().stream()
                .map(statement -> new StatementLine(
                        statement.id(), statement.text(), choices(statement, answers.get(statement.id()))))
                .toList();
    }

    private static List<LevelChoice> choices(Statement statement, @Nullable Integer chosen) {
        return IntStream.rangeClosed(Statement.LOWEST, Statement.HIGHEST)
                .mapToObj(level -> new LevelChoice(
                        level, Integer.toString(level), meaning(statement, level), Objects.equals(chosen, level)))
                .toList();
    }

    /** What an answer means. */
    static String meaning(Statement statement, int level) {
        return switch (level) {
            case 1 -> statement.low();
            case 2 -> "Between 1 and 3";
            case 3 -> statement.middle();
            case 4 -> "Between 3 and 5";
            default -> statement.high();
        };
    }
}
