package adroit.exchange.roster;

import adroit.exchange.date.DateColumns;
import adroit.exchange.table.CountingSink;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.RowSink;
import adroit.exchange.table.TableRow;
import adroit.exchange.table.Tally;
import adroit.organization.PositionStatus;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes positions of table rows, and keeps the account. */
final class PositionRows implements RowSink<TableRow> {
    private static final Set<String> VACANT =
            Set.of("vacant", "v", "open", "unfilled", "empty", "vacancy", "yes - vacant");
    private static final Set<String> FILLED = Set.of("filled", "f", "occupied", "active", "encumbered", "incumbent");

    private final CountingSink<PositionRow> sink;
    private final Mapping mapping;
    private final List<String> names;
    private final DateColumns dates;
    private final TextIndex numbers = new TextIndex();

    PositionRows(Mapping mapping, List<String> names, DateColumns dates, RowSink<? super PositionRow> sink) {
        this.mapping = mapping;
        this.names = names;
        this.dates = dates;
        this.sink = new CountingSink<>(sink);
    }

    @Override
    public void accepted(TableRow row) {
        RowValues values = new RowValues(row, mapping, names, dates);
        PositionRow position = position(row, values);
        check(position, values);
        if (values.problems().isEmpty()) {
            sink.accepted(position);
        } else {
            sink.rejected(values.problems());
        }
    }

    private PositionRow position(TableRow row, RowValues values) {
        @Nullable String incumbent = values.code(RosterField.INCUMBENT_KEY);
        return new PositionRow(
                row.row(),
                row.line(),
                values.uniqueCode(RosterField.POSITION_NUMBER, incumbent == null ? "" : incumbent, numbers),
                values.required(RosterField.TITLE),
                values.code(RosterField.DEPARTMENT_CODE),
                values.required(RosterField.DEPARTMENT),
                values.text(RosterField.DIVISION),
                status(values),
                values.date(RosterField.VACANT_SINCE),
                values.code(RosterField.REPORTS_TO),
                incumbent);
    }

    private static @Nullable PositionStatus status(RowValues values) {
        @Nullable String text = values.text(RosterField.STATUS);
        if (text == null) {
            return null;
        }
        String word = text.toLowerCase(Locale.ROOT);
        if (!VACANT.contains(word) && !FILLED.contains(word)) {
            values.problem(
                    RosterField.STATUS, text, "This is neither filled nor vacant.", "Write \"filled\" or \"vacant\".");
        }
        return VACANT.contains(word) ? PositionStatus.VACANT : PositionStatus.FILLED;
    }

    private static void check(PositionRow position, RowValues values) {
        boolean vacant = position.status() == PositionStatus.VACANT || position.vacantSince() != null;
        String incumbent = position.incumbent();
        if (vacant && incumbent != null) {
            values.problem(
                    RosterField.INCUMBENT_KEY,
                    incumbent,
                    "The row says that the position is vacant, and names who holds it.",
                    "Keep one of the two.");
        }
        String above = position.reportsTo();
        if (above != null && above.equals(position.number())) {
            values.problem(
                    RosterField.REPORTS_TO,
                    above,
                    "The position reports to itself.",
                    "Give the number of the position above, or leave it empty.");
        }
    }

    @Override
    public void rejected(List<RowProblem> problems) {
        sink.rejected(problems);
    }

    Tally tally() {
        return sink.tally();
    }
}
