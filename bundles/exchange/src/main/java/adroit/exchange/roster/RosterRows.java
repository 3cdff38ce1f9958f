package adroit.exchange.roster;

import adroit.exchange.date.DateColumns;
import adroit.exchange.table.CountingSink;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.RowSink;
import adroit.exchange.table.TableRow;
import adroit.exchange.table.Tally;
import java.util.List;

/** Makes roster rows of table rows, and keeps the account. */
final class RosterRows implements RowSink<TableRow> {

    private final CountingSink<RosterRow> sink;
    private final Mapping mapping;
    private final List<String> names;
    private final DateColumns dates;
    private final long headerRow;
    private final TextIndex keys = new TextIndex();
    private final TextIndex departments = new TextIndex();
    private final TextIndex divisions = new TextIndex();
    private final TextIndex titles = new TextIndex();
    private final TextDamage damage = new TextDamage();

    RosterRows(
            Mapping mapping, List<String> names, DateColumns dates, long headerRow, RowSink<? super RosterRow> sink) {
        this.mapping = mapping;
        this.names = names;
        this.dates = dates;
        this.headerRow = headerRow;
        this.sink = new CountingSink<>(sink);
    }

    @Override
    public void accepted(TableRow row) {
        RowValues values = new RowValues(row, mapping, names, dates);
        RosterRow person = new RosterRow(
                row.row(),
                row.row() - headerRow,
                values.key(keys),
                values.text(RosterField.GIVEN_NAME),
                values.text(RosterField.FAMILY_NAME),
                values.code(RosterField.DEPARTMENT_CODE),
                values.required(RosterField.DEPARTMENT),
                values.text(RosterField.DIVISION),
                values.required(RosterField.TITLE),
                values.text(RosterField.ASSIGNMENT_KIND),
                values.date(RosterField.START_DATE),
                values.date(RosterField.PLAN_ELIGIBLE_ON));
        if (values.problems().isEmpty()) {
            take(person);
        } else {
            sink.rejected(values.problems());
        }
    }

    private void take(RosterRow person) {
        sink.accepted(person);
        departments.putIfAbsent(person.department(), 1);
        titles.putIfAbsent(person.title(), 1);
        if (person.division() != null) {
            divisions.putIfAbsent(person.division(), 1);
        }
        damage.look(person);
    }

    @Override
    public void rejected(List<RowProblem> problems) {
        sink.rejected(problems);
    }

    Tally tally() {
        return sink.tally();
    }

    int departments() {
        return departments.size();
    }

    int divisions() {
        return divisions.size();
    }

    int titles() {
        return titles.size();
    }

    List<String> notes() {
        return damage.notes();
    }
}
