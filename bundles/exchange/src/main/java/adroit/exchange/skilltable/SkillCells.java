package adroit.exchange.skilltable;

import adroit.exchange.date.DateColumn;
import adroit.exchange.date.DateColumns;
import adroit.exchange.problem.Likeness;
import adroit.exchange.problem.Problem;
import adroit.exchange.table.Cells;
import adroit.exchange.table.TableRow;
import adroit.exchange.workbook.CellAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column, and every problem met while asking. */
final class SkillCells {

    private static final int LONGEST = 4_000;
    private static final int CENTURY = 2000;

    private final String file;
    private final TableRow row;
    private final Map<SkillColumn, Integer> columns;
    private final DateColumns dates;
    private final List<Problem> problems = new ArrayList<>();

    SkillCells(String file, TableRow row, Map<SkillColumn, Integer> columns, DateColumns dates) {
        this.file = file;
        this.row = row;
        this.columns = columns;
        this.dates = dates;
    }

    List<Problem> problems() {
        return problems;
    }

    boolean has(SkillColumn column) {
        return columns.containsKey(column);
    }

    /** The cell without blanks around it; empty where the table has no such column, or a sign for "no value" there. */
    String text(SkillColumn column) {
        String text = word(column);
        if (Cells.isNonValue(text)) {
            return "";
        }
        if (text.length() > LONGEST) {
            problem(column, "too-long", "The text is longer than " + LONGEST + " characters.", "Shorten it.");
        }
        return text;
    }

    /** As {@link #text(SkillColumn)}, where a word such as {@code none} says something. */
    String word(SkillColumn column) {
        Integer position = columns.get(column);
        return position == null ? "" : Cells.trimmed(row.cells().get(position));
    }

    /** Whether the row says anything there. */
    boolean says(SkillColumn column) {
        String word = word(column);
        return !word.isEmpty() && !Cells.isNonValue(word);
    }

    /** What the cell says, or what stood there before where the table has no such column. */
    String text(SkillColumn column, @Nullable String before) {
        String kept = before == null ? "" : before;
        String text = has(column) ? text(column) : kept;
        if (text.isEmpty()) {
            problem(column, "missing-text", "There is no " + column.key() + ".", "Write it.");
        }
        return same(text, kept) ? kept : text;
    }

    /** Whether a cell says what the catalog said, but for blanks and line ends that a table does not keep. */
    static boolean same(String cell, String before) {
        return Cells.trimmed(before).equals(cell);
    }

    @Nullable
    LocalDate day(SkillColumn column, @Nullable LocalDate before) {
        if (!has(column)) {
            return before;
        }
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        DateColumn.Outcome outcome =
                dates.column(columns.getOrDefault(column, 0)).read(text, CENTURY);
        if (outcome instanceof DateColumn.Outcome.NoDay no) {
            problem(column, "date", no.reason(), no.remedy());
        }
        return outcome instanceof DateColumn.Outcome.Day day ? day.date() : null;
    }

    void unknown(SkillColumn column, String value, String what, Collection<String> known) {
        String near = Likeness.didYouMean(value, known);
        problem(
                column,
                "unknown-" + column.key(),
                "The catalog has no " + what + " “" + value + "”.",
                near.isEmpty() ? "There are: " + String.join(", ", known) + "." : near);
    }

    void problem(SkillColumn column, String rule, String sentence, String suggestion) {
        Integer position = columns.get(column);
        String place = row.inSheet() && position != null ? CellAddress.of(position, row.row()) : column.key();
        problems.add(new Problem(file, Math.toIntExact(row.line()), 0, place, rule, sentence, suggestion));
    }
}
