package adroit.exchange.table;

import adroit.exchange.problem.RefusedFile;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A table that was looked at once, as a whole, and can now be read as often as wanted, each time as a stream: memory does not grow with the
 * file. It is delimited text, whose encoding, delimiter and line ends are found out, or one sheet of an Excel workbook.
 */
public final class Table {

    private static final long LARGEST_SAMPLE = 1 << 21;
    private static final int TOLD = 1_000;

    private final TableSource source;
    private LongConsumer watch = rows -> {};

    private Table(TableSource source) {
        this.source = source;
    }

    /**
     * Looks at a file.
     *
     * @throws RefusedFile when it is missing, empty, no table, has no header, or no row below it
     */
    public static Table open(Path file) {
        return open(file, (String) null);
    }

    /**
     * Looks at a file.
     *
     * @param sheet the sheet of a workbook by its name, or null for the first that holds a table
     */
    public static Table open(Path file, @Nullable String sheet) {
        return open(file, sheet, Limits.standard());
    }

    /** As {@link #open(Path)}, with other limits. */
    public static Table open(Path file, Limits limits) {
        return open(file, null, limits);
    }

    private static Table open(Path file, @Nullable String sheet, Limits limits) {
        try {
            return new Table(
                    FileKind.isZip(file) ? SheetSource.of(file, sheet, limits) : TextSource.of(file, sheet, limits));
        } catch (IOException e) {
            throw refusal(file, e);
        }
    }

    /** Whether the file is packed, as a workbook is: a small one may hold many rows. */
    public static boolean isPacked(Path file) throws IOException {
        return FileKind.isZip(file);
    }

    public Header header() {
        return source.header();
    }

    /** The row of the header as a spreadsheet counts: 1 unless something stands before it. */
    public long headerRow() {
        return source.headerRow();
    }

    /** The SHA-256 of the file's bytes, 64 hexadecimal digits. */
    public String sha256() {
        return source.sha256();
    }

    /** The file's name without its folder. */
    public String fileName() {
        return Refusals.name(source.file());
    }

    /** Which number of a date such as 03/04/2020 is the month, where nothing in the file tells: months come first unless its form speaks of other customs. */
    public boolean suggestsDayFirst() {
        return source.suggestsDayFirst();
    }

    /** The sheets that can be chosen; none for a text file. */
    public List<String> sheets() {
        return source.sheets();
    }

    /** The sheet that is read; empty for a text file. */
    public String sheet() {
        return source.sheet();
    }

    /** Sentences about what was guessed or changed while looking, and while reading last. */
    public List<String> notes() {
        return source.notes();
    }

    /** The first rows that are whole, at most as many as asked for; fewer when they are very long. */
    public List<TableRow> sample(int most) {
        List<TableRow> sample = new ArrayList<>();
        long chars = 0;
        try (RawRows rows = source.belowHeader()) {
            Optional<RawRow> row = rows.next();
            while (row.isPresent() && sample.size() < most && chars < LARGEST_SAMPLE && !rows.isHopeless()) {
                source.check(row.get()).ifWhole(sample::add);
                chars += row.get().chars();
                row = rows.next();
            }
            return sample;
        } catch (IOException e) {
            throw refusal(source.file(), e);
        }
    }

    /**
     * Reads every row below the header. A row that is too short, too long or badly quoted is rejected, and so is the example of a template;
     * blank rows are passed over.
     *
     * @throws RefusedFile when so many rows are badly quoted that the delimiter or the file is wrong, when most rows are rejected, and when the file is damaged
     */
    public Tally read(RowSink<? super TableRow> sink) {
        CountingSink<TableRow> counting = new CountingSink<>(sink);
        Marks marks = Marks.of(header());
        raw(row -> marks.check(source.check(row)).into(counting));
        return counting.tally();
    }

    /** Takes rows as they stand in the file. */
    @FunctionalInterface
    public interface CellSink {
        /** A row with all its cells, be they fewer or more than the header has names; none where its quotation marks are wrong. */
        void row(long row, List<String> cells);
    }

    /** Every row below the header as it stands there, blank ones left out. */
    public void cells(CellSink sink) {
        raw(row -> sink.row(row.row(), row.cells()));
    }

    /** Who is told, whenever the table is read, how many rows were looked at so far. */
    public void watch(LongConsumer told) {
        watch = told;
    }

    private void raw(Consumer<RawRow> consumer) {
        long count = 0;
        try (RawRows rows = source.belowHeader()) {
            for (Optional<RawRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (rows.isHopeless()) {
                    throw misquoted(row.get());
                }
                consumer.accept(row.get());
                if (++count % TOLD == 0) {
                    watch.accept(count);
                }
            }
            watch.accept(count);
        } catch (Patience.Ended e) {
            throw Refusals.ofFile(source.file(), "mostly-wrong", e.sentence(), e.remedy());
        } catch (IOException e) {
            throw refusal(source.file(), e);
        }
    }

    private RefusedFile misquoted(RawRow row) {
        return Refusals.atLine(
                source.file(),
                row.line(),
                "quoting",
                "More than a hundred rows have quotation marks in the wrong place, this one being the last looked at.",
                "Inside a quoted cell a quotation mark is written twice; export the file again.");
    }

    private static RefusedFile refusal(Path file, IOException e) {
        return e instanceof ZipException || e instanceof EOFException
                ? Refusals.ofFile(
                        file,
                        "damaged-workbook",
                        "The workbook is cut off or damaged: it cannot be unpacked.",
                        "Open it in a spreadsheet program, save it again as .xlsx, and send it once more.")
                : Refusals.unreadable(file, e);
    }
}
