package adroit.exchange.framework;

import adroit.exchange.framework.read.Reading;
import adroit.exchange.framework.read.SourceFolder;
import adroit.exchange.framework.read.ToldProblems;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.table.RowProblem;
import adroit.framework.FrameworkDetails;
import adroit.framework.FrameworkDraft;
import adroit.framework.FrameworkDraft.Entry;
import adroit.framework.SourceFile;
import adroit.intake.KnownColumns;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A framework that was read, and nothing more done with it.
 *
 * @param files what came of each file, by name
 * @param problems what is wrong, the first {@value ToldProblems#FIRST} of it
 * @param problemCount how much is wrong
 * @param notes what a person should know
 * @param columns what the columns of a table are taken to mean; empty for other formats
 * @param broken files that break off in their middle
 */
public record ReadFramework(
        FrameworkDetails details,
        FrameworkDraft draft,
        List<SourceFile> files,
        List<FileProblem> problems,
        long problemCount,
        List<String> notes,
        List<ColumnMeaning> columns,
        Set<String> broken) {
    private static final int LONGEST_WAY = 10;

    public ReadFramework {
        columns = List.copyOf(columns);
        broken = Set.copyOf(broken);
        files = List.copyOf(files);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** Reads a file or a folder. */
    public static ReadFramework of(FrameworkFormat format, Path path, FrameworkChoice choice) {
        return of(
                format, SourceFolder.of(path), choice, () -> true, header -> Optional.empty(), new ToldProblems(null));
    }

    /**
     * Reads the files of a folder.
     *
     * @param wanted whether anybody still waits for the answer
     * @param told to which everything that is wrong is told
     * @throws RefusedFile where nothing can be taken
     */
    static ReadFramework of(
            FrameworkFormat format,
            SourceFolder folder,
            FrameworkChoice choice,
            BooleanSupplier wanted,
            Function<List<String>, Optional<KnownColumns>> memory,
            ToldProblems told) {
        Reading reading = new Reading(choice.columns(), choice.sheet(), wanted, memory, told);
        FrameworkDetails details;
        try {
            details = format.reader().read(folder, reading).named(choice.title(), choice.edition());
        } catch (FrameworkDraft.Full e) {
            throw new RefusedFile(
                    Problem.ofFile("", "too-large", String.valueOf(e.getMessage()), "Bring in a part of it."));
        } catch (UncheckedIOException e) {
            throw new RefusedFile(Problem.ofFile(
                    "", "unreadable", "A file cannot be read.", "Check that it is whole, and send it again."));
        }
        if (!reading.broken().isEmpty()) {
            reading.note(breaking(reading.broken(), choice));
        }
        FrameworkDraft draft = reading.draft();
        draft.cutCircles(circle -> reading.problem("", circle(circle)));
        draft.markOrphans();
        if (draft.size() == 0) {
            throw new RefusedFile(nothing(told));
        }
        told.cut().ifPresent(reading::note);
        return new ReadFramework(
                details,
                draft,
                reading.files(),
                told.first(),
                told.count(),
                reading.notes(),
                reading.meanings(),
                reading.broken());
    }

    private static String breaking(Set<String> files, FrameworkChoice choice) {
        String which = files.stream().map(f -> "“" + f + "”").collect(Collectors.joining(", "));
        return which + (files.size() == 1 ? " breaks" : " break") + " off in the middle. "
                + (choice.brokenToo()
                        ? "What could be read of it is kept."
                        : "An edition is kept for good, so nothing is stored: get the file whole, or ask for what could be read.");
    }

    /** A circle has no line of its own: the items on the way round are its place. */
    private static RowProblem circle(List<Entry> items) {
        Entry from = items.get(0);
        Entry to = items.get(items.size() - 1);
        List<Entry> upward = new ArrayList<>(items);
        Collections.reverse(upward);
        String way =
                upward.stream().limit(LONGEST_WAY).map(ReadFramework::named).collect(Collectors.joining(" below "));
        String rest = upward.size() > LONGEST_WAY ? " and on over " + (upward.size() - LONGEST_WAY) + " more" : "";
        return new RowProblem(
                1,
                1,
                "",
                from.id(),
                "A circle: " + way + rest + ", and back below " + named(to) + ". " + named(from)
                        + " keeps its place without " + named(to) + " above it.",
                "Take one of these relations out of the files.");
    }

    private static String named(Entry entry) {
        return "\"" + entry.title() + "\" (" + entry.id() + ")";
    }

    private static List<Problem> nothing(ToldProblems told) {
        List<Problem> found = told.first().stream()
                .map(p -> new Problem(
                        p.file(),
                        (int) p.problem().line(),
                        0,
                        p.problem().column(),
                        "row",
                        p.problem().reason(),
                        p.problem().remedy()))
                .toList();
        return !found.isEmpty()
                ? found
                : List.of(Problem.ofFile(
                        "",
                        "nothing",
                        "There is nothing in these files that could be taken.",
                        "Check that the format is right."));
    }

    /** Rows read, in all files. */
    public long read() {
        return files.stream().mapToLong(SourceFile::read).sum();
    }

    /** Rows that are kept. */
    public long accepted() {
        return files.stream().mapToLong(SourceFile::accepted).sum();
    }

    /** Rows that are left out. */
    public long rejected() {
        return files.stream().mapToLong(SourceFile::rejected).sum();
    }
}
