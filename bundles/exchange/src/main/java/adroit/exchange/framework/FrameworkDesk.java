package adroit.exchange.framework;

import adroit.exchange.framework.read.SourceFolder;
import adroit.exchange.framework.read.ToldProblems;
import adroit.exchange.framework.read.Unpacked;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.framework.Frameworks;
import adroit.identity.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Where frameworks are handed in, as a file or as a folder packed into one. One is read at a time: a large one needs room. */
public final class FrameworkDesk {
    private static final long LARGEST = 256L << 20;

    private final Frameworks frameworks;
    private final Path folder;
    private final ProblemShelf lists;
    private final ReentrantLock reading = new ReentrantLock(true);

    /**
     * @param folder for files that wait; what a process before has left there is thrown away
     * @param lists for lists of what is wrong, which are kept for a week
     */
    public FrameworkDesk(Frameworks frameworks, Path folder, Path lists) {
        this.frameworks = frameworks;
        this.folder = folder;
        this.lists = new ProblemShelf(lists);
        delete(folder);
    }

    /** A file that is larger than can be taken. */
    public static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("A framework's files have at most " + (LARGEST >> 20) + " MB together.");
        }
    }

    public Frameworks frameworks() {
        return frameworks;
    }

    /**
     * Reads a framework and keeps it, unless the choice says otherwise.
     *
     * @param name of the file that is sent
     * @param wanted whether anybody still waits for the answer
     * @throws RefusedFile where nothing can be taken; nothing was stored then
     * @throws NothingTaken as well, where rows were read and every one of them is wrong
     * @throws TooLarge where the file is too large
     */
    public FrameworkReport take(
            Actor by,
            FrameworkFormat format,
            String name,
            InputStream content,
            FrameworkChoice choice,
            BooleanSupplier wanted)
            throws IOException {
        frameworks.requireImport(by);
        lists.sweep(frameworks.now());
        Files.createDirectories(folder);
        Path own = Files.createTempDirectory(folder, "f-");
        try {
            Path file = own.resolve("sent");
            receive(content, file);
            reading.lock();
            try {
                return read(by, format, opened(file, plain(name), own), choice, wanted);
            } finally {
                reading.unlock();
            }
        } finally {
            delete(own);
        }
    }

    /** Everything that was wrong with an import, for a week; to be closed. */
    public Optional<KeptProblems> problems(Actor by, String list) throws IOException {
        frameworks.requireImport(by);
        lists.sweep(frameworks.now());
        return lists.open(list);
    }

    private FrameworkReport read(
            Actor by, FrameworkFormat format, SourceFolder sent, FrameworkChoice choice, BooleanSupplier wanted)
            throws IOException {
        ColumnMemory memory = new ColumnMemory(frameworks, by);
        String list = UUID.randomUUID().toString();
        boolean keep = false;
        try (ToldProblems told = new ToldProblems(lists.place(list))) {
            try {
                ReadFramework read = ReadFramework.of(format, sent, choice, wanted, memory::of, told);
                told.close();
                FrameworkReport report = kept(by, read, choice, read.problemCount() > 0 ? list : "");
                remember(memory, report, choice);
                keep = true;
                return report;
            } catch (RefusedFile e) {
                if (told.count() == 0) {
                    throw e;
                }
                told.close();
                keep = true;
                throw new NothingTaken(e, list, told.count());
            }
        } finally {
            if (!keep) {
                lists.forget(list);
            }
        }
    }

    private void remember(ColumnMemory memory, FrameworkReport report, FrameworkChoice choice) {
        ReadFramework read = report.read();
        if (report.framework() != null
                && !choice.columns().isEmpty()
                && !read.columns().isEmpty()) {
            memory.remember(read.columns(), choice.columns().keySet(), frameworks.now());
        }
    }

    private FrameworkReport kept(Actor by, ReadFramework read, FrameworkChoice choice, String list) {
        boolean broken = !read.broken().isEmpty() && !choice.brokenToo();
        if (choice.dryRun() || broken || (choice.allOrNothing() && read.problemCount() > 0)) {
            return new FrameworkReport(read, null, false, list);
        }
        Frameworks.Kept kept = frameworks.keep(by, read.details(), read.draft(), read.files());
        return new FrameworkReport(read, kept.framework(), kept.before(), list);
    }

    private static void receive(InputStream content, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                size += n;
                if (size > LARGEST) {
                    throw new TooLarge();
                }
                out.write(buffer, 0, n);
            }
        }
    }

    private static SourceFolder opened(Path file, String name, Path own) throws IOException {
        if (Files.size(file) == 0) {
            throw new RefusedFile(Problem.ofFile(name, "empty", "The file is empty.", "Send it once more."));
        }
        Path unpacked = Files.createDirectories(own.resolve("unpacked"));
        if (Unpacked.isArchive(file)) {
            return Unpacked.of(file, name, unpacked);
        }
        Path named = unpacked.resolve(name);
        Files.move(file, named);
        return SourceFolder.of(name, Map.of(name, named));
    }

    /** A name that leads nowhere. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}:*?\"<>|]", "_")
                .replaceFirst("^\\.+", "");
        String shortened = last.length() > 150 ? last.substring(last.length() - 150) : last;
        return shortened.isBlank() ? "upload" : shortened;
    }

    private static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
