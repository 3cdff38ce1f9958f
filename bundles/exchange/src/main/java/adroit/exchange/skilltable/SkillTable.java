package adroit.exchange.skilltable;

import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.exchange.date.DateColumns;
import adroit.exchange.problem.Likeness;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.table.Marks;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.RowSink;
import adroit.exchange.table.Table;
import adroit.exchange.table.TableRow;
import adroit.exchange.workbook.CellAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table of skills, one a row, as CSV or workbook. It may hold all skills of a field or a few, and all columns or a few. */
public final class SkillTable {

    /** In a table that Adroit wrote: the id of the edition. */
    static final String EDITION = Marks.OURS + "edition";

    private static final int MOST = 20_000;

    private final Table table;
    private final Map<SkillColumn, Integer> columns;

    private SkillTable(Table table, Map<SkillColumn, Integer> columns) {
        this.table = table;
        this.columns = columns;
    }

    /**
     * Looks at a file.
     *
     * @throws RefusedFile when it is no table, with every column that is not known; and where rows cannot be told by an id or a title
     */
    public static SkillTable open(Path file) {
        Table table = Table.open(file);
        List<Problem> problems = new ArrayList<>();
        Map<SkillColumn, Integer> columns = columns(table, problems);
        if (!columns.containsKey(SkillColumn.ID) && !columns.containsKey(SkillColumn.TITLE)) {
            problems.add(Problem.ofFile(
                    table.fileName(),
                    "missing-column",
                    "The table has neither a column \"id\" nor a column \"title\".",
                    "Name the skills by one of the two."));
        }
        if (!problems.isEmpty()) {
            throw new RefusedFile(problems);
        }
        return new SkillTable(table, columns);
    }

    private static Map<SkillColumn, Integer> columns(Table table, List<Problem> problems) {
        Map<SkillColumn, Integer> columns = new EnumMap<>(SkillColumn.class);
        List<String> names = table.header().names();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Optional<SkillColumn> column = SkillColumn.of(name);
            if (column.isPresent()) {
                columns.put(column.get(), i);
            } else if (!Marks.isOurs(name)) {
                String near = Likeness.didYouMean(name, SkillColumn.keys());
                problems.add(Problem.ofFile(
                        table.fileName(),
                        "unknown-column",
                        "The column \"" + name + "\" is not known in a table of skills.",
                        near.isEmpty() ? "The columns are: " + String.join(", ", SkillColumn.keys()) + "." : near));
            }
        }
        return columns;
    }

    /**
     * The catalog with the table's skills in it: those that it has are changed in their place, others stand at the end. What the table leaves out stays as it is; nothing
     * is removed.
     *
     * @throws RefusedFile with every problem of every row
     */
    public Catalog into(Catalog base) {
        return into(base, base.edition());
    }

    /**
     * As {@link #into(Catalog)}.
     *
     * @param edition the label of the catalog where anything differs
     */
    public Catalog into(Catalog base, String edition) {
        Reading reading = new Reading(base);
        table.read(reading);
        return reading.merged(edition);
    }

    /**
     * Judges the table by itself, where nobody says which catalog it belongs to: whatever it names is taken to be there.
     *
     * @throws RefusedFile with every problem of every row
     */
    public void alone() {
        StandIn standIn = new StandIn(columns);
        table.read(standIn);
        into(standIn.catalog());
    }

    /**
     * The id of the edition that the table says it was written from, whichever of its rows say it.
     *
     * @throws RefusedFile with every row that says another
     */
    public Optional<String> base() {
        OptionalInt column = table.header().find(EDITION);
        if (column.isEmpty()) {
            return Optional.empty();
        }
        WrittenFrom written = new WrittenFrom(column.getAsInt());
        table.read(written);
        if (!written.problems.isEmpty()) {
            throw new RefusedFile(written.problems);
        }
        return Optional.ofNullable(written.edition);
    }

    private String placeOf(TableRow row, int column) {
        return row.inSheet() ? CellAddress.of(column, row.row()) : EDITION;
    }

    /** Looks through all rows for the one edition that they were written from. */
    private final class WrittenFrom implements RowSink<TableRow> {
        private final int column;
        private final List<Problem> problems = new ArrayList<>();
        private @Nullable String edition;

        WrittenFrom(int column) {
            this.column = column;
        }

        @Override
        public void accepted(TableRow row) {
            String named = row.value(column);
            if (edition == null && !named.isEmpty()) {
                edition = named;
            } else if (!named.isEmpty() && !named.equals(edition)) {
                problems.add(new Problem(
                        table.fileName(),
                        Math.toIntExact(row.line()),
                        0,
                        placeOf(row, column),
                        "two-editions",
                        "This row was written from another edition than the rows before it.",
                        "Send the rows of each download in a file of its own."));
            }
        }

        @Override
        public void rejected(List<RowProblem> rejected) {
            // told when the rows are read
        }
    }

    /** One reading of all rows. */
    private final class Reading implements RowSink<TableRow> {

        private final Catalog base;
        private final OptionalInt edition;
        private final DateColumns dates;
        private final Map<String, SkillCells> places = new LinkedHashMap<>();
        private final Map<String, Skill> skills = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        Reading(Catalog base) {
            this.base = base;
            this.edition =
                    base().isEmpty() ? OptionalInt.empty() : table.header().find(EDITION);
            this.dates = DateColumns.of(table, dated());
            base.skills().forEach(s -> skills.put(s.id(), s));
        }

        private Set<Integer> dated() {
            return Stream.of(SkillColumn.REVIEWED, SkillColumn.SUNSET)
                    .filter(columns::containsKey)
                    .map(column -> columns.getOrDefault(column, 0))
                    .collect(Collectors.toSet());
        }

        @Override
        public void accepted(TableRow row) {
            SkillCells cells = new SkillCells(table.fileName(), row, columns, dates);
            new SkillRow(cells, base).skill().ifPresent(skill -> {
                take(skill, cells);
                edition.ifPresent(column -> requireEdition(skill, row, column));
            });
            problems.addAll(cells.problems());
        }

        /** Where other rows say what they were written from, a change that does not may undo what somebody else published since. */
        private void requireEdition(Skill skill, TableRow row, int column) {
            boolean changed = base.skill(skill.id())
                    .filter(before -> !before.equals(skill))
                    .isPresent();
            if (changed && row.value(column).isEmpty()) {
                problems.add(new Problem(
                        table.fileName(),
                        Math.toIntExact(row.line()),
                        0,
                        placeOf(row, column),
                        "no-edition",
                        "This row changes the skill “" + skill.id()
                                + "” and does not say from which edition it was written, as other rows do.",
                        "Copy the edition from a row beside it that came from the same download."));
            }
        }

        private void take(Skill skill, SkillCells cells) {
            if (places.size() == MOST) {
                throw new RefusedFile(
                        Problem.ofFile(
                                table.fileName(),
                                "too-many",
                                "The table has more than " + MOST + " skills.",
                                "Keep the skills that the field speaks of; a whole classification belongs in a reference framework."));
            }
            if (places.putIfAbsent(skill.id(), cells) != null) {
                cells.problem(
                        SkillColumn.ID,
                        "duplicate-id",
                        "The skill “" + skill.id() + "” stands in more than one row.",
                        "Keep one of them.");
            }
            skills.put(skill.id(), skill);
        }

        @Override
        public void rejected(List<RowProblem> rejected) {
            rejected.forEach(p -> problems.add(new Problem(
                    table.fileName(),
                    Math.toIntExact(p.line()),
                    0,
                    p.cell().isEmpty() ? p.column() : p.cell(),
                    "row",
                    p.reason(),
                    p.remedy())));
        }

        /** Where rows are wrong, the others are still held against what each skill must have by itself; what they say of each other is judged once all can be read. */
        Catalog merged(String edition) {
            boolean whole = problems.isEmpty();
            List<Skill> all = List.copyOf(skills.values());
            Catalog merged = all.equals(base.skills()) ? base : with(all, edition);
            SkillRules rules = new SkillRules(merged);
            places.forEach((id, cells) -> {
                int told = cells.problems().size();
                merged.skill(id).ifPresent(skill -> {
                    rules.checkAnchors(skill, cells);
                    if (whole) {
                        rules.checkSuccessor(skill, cells);
                    }
                });
                problems.addAll(cells.problems().subList(told, cells.problems().size()));
            });
            problems.sort(Comparator.comparingInt(Problem::line));
            refuseProblems();
            return merged;
        }

        private void refuseProblems() {
            if (!problems.isEmpty()) {
                throw new RefusedFile(problems);
            }
        }

        private Catalog with(List<Skill> all, String edition) {
            return new Catalog(
                    base.discipline(),
                    base.title(),
                    edition,
                    base.affirmed(),
                    base.levels(),
                    base.sources(),
                    base.areas(),
                    base.tools(),
                    all,
                    base.duties(),
                    base.processes(),
                    base.positions(),
                    base.reasons(),
                    base.credentials(),
                    base.items());
        }
    }
}
