package adroit.exchange.matchtable;

import adroit.catalog.Catalog;
import adroit.crosswalk.Crosswalk;
import adroit.crosswalk.Match;
import adroit.crosswalk.NewMatch;
import adroit.exchange.catalog.CatalogFile;
import adroit.exchange.problem.Likeness;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.table.Marks;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.RowSink;
import adroit.exchange.table.SentTable;
import adroit.exchange.table.Table;
import adroit.exchange.table.TableRow;
import adroit.exchange.table.Tally;
import adroit.framework.Frameworks;
import adroit.identity.Actor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A table of matches, as CSV or workbook, whose rows are proposed to a field: all of them, or none where one is wrong. */
public final class MatchTable {
    private static final int MOST = 5_000;

    private final Table table;
    private final Map<MatchColumn, Integer> columns;

    private MatchTable(Table table, Map<MatchColumn, Integer> columns) {
        this.table = table;
        this.columns = columns;
    }

    /**
     * What came of a table.
     *
     * @param read how many rows it has
     * @param proposed the matches that wait for confirmation now
     */
    public record Brought(int read, List<Match> proposed) {
        public Brought {
            proposed = List.copyOf(proposed);
        }

        /** How many rows say what was said before. */
        public int known() {
            return read - proposed.size();
        }
    }

    /**
     * Proposes the matches of a table to a field.
     *
     * @param name the file's own name
     * @param catalog the field's, in force
     * @throws RefusedFile with every problem of every row; nothing was proposed then
     * @throws adroit.crosswalk.InvalidMatch where somebody else has said one of them meanwhile
     * @throws IOException where there is no room for the file while it is read; nothing was proposed then
     */
    public static Brought bring(
            Crosswalk crosswalk, Frameworks frameworks, Actor by, Catalog catalog, String name, byte[] sent)
            throws IOException {
        if (sent.length > CatalogFile.LARGEST) {
            throw CatalogFile.tooLarge(name);
        }
        Reading reading = new Reading(
                SentTable.shown(name),
                catalog,
                new KeptItems(frameworks, by),
                crosswalk.live(by, catalog.discipline()));
        SentTable.read(name, sent, file -> open(file).read(reading));
        if (!reading.problems.isEmpty()) {
            throw new RefusedFile(reading.problems);
        }
        return new Brought(reading.read, crosswalk.proposeAll(by, reading.said));
    }

    private static MatchTable open(Path file) {
        Table table = Table.open(file);
        List<Problem> problems = new ArrayList<>();
        Map<MatchColumn, Integer> columns = new EnumMap<>(MatchColumn.class);
        List<String> names = table.header().names();
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            String column = names.get(i);
            MatchColumn.of(column)
                    .ifPresentOrElse(known -> columns.put(known, place), () -> unknown(table, column, problems));
        }
        Stream.of(MatchColumn.SKILL, MatchColumn.CLOSENESS, MatchColumn.ITEM)
                .filter(needed -> !columns.containsKey(needed))
                .forEach(needed -> problems.add(Problem.ofFile(
                        table.fileName(),
                        "missing-column",
                        "The table has no column \"" + needed.key() + "\".",
                        needed.meaning())));
        if (!problems.isEmpty()) {
            throw new RefusedFile(problems);
        }
        return new MatchTable(table, columns);
    }

    private static void unknown(Table table, String column, List<Problem> problems) {
        if (!Marks.isOurs(column)) {
            String near = Likeness.didYouMean(column, MatchColumn.keys());
            problems.add(Problem.ofFile(
                    table.fileName(),
                    "unknown-column",
                    "The column \"" + column + "\" is not known in a table of matches.",
                    near.isEmpty() ? "The columns are: " + String.join(", ", MatchColumn.keys()) + "." : near));
        }
    }

    private Tally read(Reading reading) {
        reading.columns = columns;
        return table.read(reading);
    }

    /** One reading of all rows. */
    private static final class Reading implements RowSink<TableRow> {
        private final String file;
        private final Catalog catalog;
        private final KeptItems kept;
        private final List<Match> live;
        private final Set<List<String>> seen = new HashSet<>();
        private final List<NewMatch> said = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private Map<MatchColumn, Integer> columns = Map.of();
        private int read;

        Reading(String file, Catalog catalog, KeptItems kept, List<Match> live) {
            this.file = file;
            this.catalog = catalog;
            this.kept = kept;
            this.live = live;
        }

        @Override
        public void accepted(TableRow row) {
            if (++read > MOST) {
                throw new RefusedFile(Problem.ofFile(
                        file,
                        "too-many",
                        "The table has more than " + MOST + " rows.",
                        "Send it in parts; each says something of its own."));
            }
            MatchCells cells = new MatchCells(file, row, columns);
            new MatchRow(cells, catalog, kept).match().ifPresent(match -> take(match, cells));
            problems.addAll(cells.problems());
        }

        /** What is said already is not said again; what is said in another way stays until somebody withdraws it. */
        private void take(NewMatch match, MatchCells cells) {
            if (!seen.add(List.of(match.subject().id(), match.framework(), match.item()))) {
                cells.problem(
                        MatchColumn.ITEM,
                        "duplicate",
                        "An earlier row says of this skill already how near the item “" + match.item() + "” is.",
                        "Keep one of them.");
                return;
            }
            Optional<Match> before = live.stream().filter(match::isAbout).findFirst();
            if (before.isEmpty()) {
                said.add(match);
            } else if (before.get().entry().closeness() != match.closeness()) {
                cells.problem(
                        MatchColumn.CLOSENESS,
                        "said-otherwise",
                        "This is said in another way already, as "
                                + before.get().id() + ": "
                                + before.get().entry().closeness().key() + ".",
                        "Withdraw that one first, or leave the row out.");
            }
        }

        @Override
        public void rejected(List<RowProblem> rejected) {
            read++;
            rejected.forEach(p -> problems.add(new Problem(
                    file,
                    Math.toIntExact(p.line()),
                    0,
                    p.cell().isEmpty() ? p.column() : p.cell(),
                    "row",
                    p.reason(),
                    p.remedy())));
        }
    }
}
