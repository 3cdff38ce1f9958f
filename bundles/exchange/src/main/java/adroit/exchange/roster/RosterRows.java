package adroit.exchange.roster;

import adroit.exchange.date.DateColumns;
import adroit.exchange.table.CountingSink;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.RowSink;
import adroit.exchange.table.TableRow;
import adroit.exchange.table.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes roster rows of table rows, and keeps the account. */
final class RosterRows implements RowSink<TableRow> {

    private final CountingSink<RosterRow> sink;
    private final Mapping mapping;
    private final List<String> names;
    private final DateColumns dates;
    private final long headerRow;
    private final PersonKeys keys = new PersonKeys();
    private final TextIndex departments = new TextIndex();
    private final TextIndex divisions = new TextIndex();
    private final TextIndex titles = new TextIndex();
    private long wholeNames;
    private long invertedNames;
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
        @Nullable String number = values.code(RosterField.POSITION_NUMBER);
        @Nullable String name = values.text(RosterField.FULL_NAME);
        @Nullable FullName whole = name == null ? null : FullName.of(name);
        RosterRow person = new RosterRow(
                row.row(),
                row.row() - headerRow,
                values.key(),
                whole == null ? values.text(RosterField.GIVEN_NAME) : whole.given(),
                whole == null ? values.text(RosterField.FAMILY_NAME) : whole.family(),
                number,
                values.code(RosterField.DEPARTMENT_CODE),
                values.required(RosterField.DEPARTMENT),
                values.text(RosterField.DIVISION),
                values.required(RosterField.TITLE),
                values.text(RosterField.ASSIGNMENT_KIND),
                values.date(RosterField.START_DATE),
                values.date(RosterField.END_DATE),
                values.date(RosterField.PLAN_ELIGIBLE_ON),
                supervisor(values));
        values.refuseKnown(person, keys);
        values.refuseEarlier(RosterField.END_DATE, person.endDate(), person.startDate());
        if (values.problems().isEmpty()) {
            take(person);
            if (whole != null) {
                wholeNames++;
                invertedNames += whole.inverted() ? 1 : 0;
            }
        } else {
            sink.rejected(values.problems());
        }
    }

    private RosterRow.@Nullable Supervisor supervisor(RowValues values) {
        @Nullable String key = values.code(RosterField.SUPERVISOR_KEY);
        @Nullable LocalDate from = values.date(RosterField.SUPERVISOR_FROM);
        @Nullable LocalDate until = values.date(RosterField.SUPERVISOR_UNTIL);
        values.refuseEarlier(RosterField.SUPERVISOR_UNTIL, until, from);
        @Nullable String kind = values.text(RosterField.SUPERVISOR_KIND);
        return key == null ? null : new RosterRow.Supervisor(key, Employments.supervision(kind), from, until);
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
        List<String> notes = new ArrayList<>(damage.notes());
        if (wholeNames > 0) {
            notes.add("Names stand in one column. " + FullName.RULE + " " + invertedNames + " of " + wholeNames
                    + (wholeNames == 1 ? " name has" : " names have")
                    + " a comma. If that parts them wrongly, send two columns, given name and family name.");
        }
        return notes;
    }
}
