package adroit.instrument;

import java.util.List;

/**
 * Statements whose answers make one number.
 *
 * @param id within the instrument
 * @param title for people
 */
public record InstrumentScale(String id, String title, List<Statement> statements) {
    public InstrumentScale {
        statements = List.copyOf(statements);
    }

    /** The ids of its statements, in their order. */
    public List<String> ids() {
        return statements.stream().map(Statement::id).toList();
    }
}
