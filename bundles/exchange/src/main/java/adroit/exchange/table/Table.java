package adroit.exchange.table;

import adroit.exchange.problem.RefusedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A delimited text file that was looked at once, as a whole, and can now be read as often as wanted, each time as a stream: memory does
 * not grow with the file. Encoding, delimiter and line ends are found out, not asked for.
 */
public final class Table {

    private static final long LARGEST_SAMPLE = 1 << 21;

    private final TableLook look;

    private Table(TableLook look) {
        this.look = look;
    }

    /**
     * Looks at a file.
     *
     * @throws RefusedFile when it is missing, empty, no text, has no header, or no row below it
     */
    public static Table open(Path file) {
        return open(file, Limits.standard());
    }

    /** As {@link #open(Path)}, with other limits. */
    public static Table open(Path file, Limits limits) {
        try {
            return new Table(TableLook.at(file, limits));
        } catch (IOException e) {
            throw Refusals.unreadable(file, e);
        }
    }

    public Header header() {
        return look.header().names();
    }

    /** The row of the header as a spreadsheet counts: 1 unless something stands before it. */
    public long headerRow() {
        return look.header().row();
    }

    /** The SHA-256 of the file's bytes, 64 hexadecimal digits. */
    public String sha256() {
        return look.sha256();
    }

    /** The file's name without its folder. */
    public String fileName() {
        return Refusals.name(file());
    }

    /** The encoding's name, such as {@code UTF-8}. */
    public String charset() {
        return look.layout().encoding().charset().name();
    }

    public char delimiter() {
        return look.layout().delimiter();
    }

    /** Sentences about what was guessed or changed while looking. */
    public List<String> notes() {
        return look.notes();
    }

    /** The first rows that are whole, at most as many as asked for; fewer when they are very long. */
    public List<TableRow> sample(int most) {
        List<TableRow> sample = new ArrayList<>();
        long chars = 0;
        try (RowStream rows = belowHeader()) {
            Optional<RawRow> row = rows.next();
            while (row.isPresent() && sample.size() < most && chars < LARGEST_SAMPLE && !rows.isHopeless()) {
                check(row.get()).ifWhole(sample::add);
                chars += row.get().chars();
                row = rows.next();
            }
            return sample;
        } catch (IOException e) {
            throw Refusals.unreadable(file(), e);
        }
    }

    /**
     * Reads every row below the header. A row that is too short, too long or badly quoted is rejected; blank rows are passed over.
     *
     * @throws RefusedFile when so many rows are badly quoted that the delimiter or the file is wrong
     */
    public Tally read(RowSink<? super TableRow> sink) {
        CountingSink<TableRow> counting = new CountingSink<>(sink);
        try (RowStream rows = belowHeader()) {
            for (Optional<RawRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (rows.isHopeless()) {
                    throw misquoted(row.get());
                }
                check(row.get()).into(counting);
            }
            return counting.tally();
        } catch (IOException e) {
            throw Refusals.unreadable(file(), e);
        }
    }

    private RowStream belowHeader() throws IOException {
        RowStream rows = new RowStream(look.layout(), look.limits(), header().width());
        rows.next();
        return rows;
    }

    private RowCheck check(RawRow row) {
        return RowCheck.of(row, header().width(), look.limits());
    }

    private RefusedFile misquoted(RawRow row) {
        return Refusals.atLine(
                file(),
                row.line(),
                "quoting",
                "More than a hundred rows have quotation marks in the wrong place, this one being the last looked at.",
                "Inside a quoted cell a quotation mark is written twice; export the file again.");
    }

    private Path file() {
        return look.layout().file();
    }
}
