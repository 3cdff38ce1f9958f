package adroit.exchange.evidence;

import adroit.exchange.date.DateColumns;
import adroit.exchange.table.CountingSink;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.RowSink;
import adroit.exchange.table.TableRow;
import adroit.exchange.table.Tally;
import java.util.List;
import java.util.Map;

/** Makes facts of table rows. */
final class FactRows implements RowSink<TableRow> {

    private final Map<FactField, Integer> columns;
    private final DateColumns dates;
    private final CountingSink<FactRow> sink;

    FactRows(Map<FactField, Integer> columns, DateColumns dates, RowSink<? super FactRow> sink) {
        this.columns = columns;
        this.dates = dates;
        this.sink = new CountingSink<>(sink);
    }

    @Override
    public void accepted(TableRow row) {
        FactReading reading = new FactReading(new FactCells(row, columns, dates));
        reading.fact()
                .ifPresentOrElse(
                        fact -> sink.accepted(new FactRow(row.row(), row.line(), fact)),
                        () -> sink.rejected(reading.problems()));
    }

    @Override
    public void rejected(List<RowProblem> problems) {
        sink.rejected(problems);
    }

    Tally tally() {
        return sink.tally();
    }
}
