package adroit.plugins.internal;

import adroit.packs.rehearsal.ChildPath;
import adroit.packs.rehearsal.ChildProcess;
import adroit.packs.rehearsal.Rehearsal;
import adroit.plugins.Fault;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a bundle with a scorer of its own for the first time, in a {@link ChildProcess}. */
final class Preflight implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Preflight.class);
    private static final Duration AFTER_ITS_END = Duration.ofSeconds(2);
    private static final String ASK = "Ask whoever keeps the discipline for a corrected pack.";

    private final ChildPath path;
    private final Path scratch;
    private final TrialArchive archive;
    private final Duration deadline;
    private volatile @Nullable Thread archiving;
    private boolean tidy;

    /**
     * @param scratch where folders for children are made
     * @param archive of the classes that children load
     */
    Preflight(ChildPath path, Path scratch, TrialArchive archive, Duration deadline) {
        this.path = path;
        this.scratch = scratch;
        this.archive = archive;
        this.deadline = deadline;
    }

    /** A bundle by the name that people know. */
    record Tried(String name, byte[] bundle) {}

    /** @throws Faulty where the bundle does not come through */
    void require(String name, byte[] bundle) {
        Fault fault = faults(List.of(new Tried(name, bundle))).get(0);
        if (fault != null) {
            throw new Faulty(fault);
        }
    }

    /** What is wrong with which of them, by their place in the list. They share one child; where that does not come back, each gets its own. */
    Map<Integer, Fault> faults(List<Tried> bundles) {
        Map<Integer, Fault> together = tried(bundles);
        if (together.isEmpty() && archive.begins()) {
            archiving = run(() -> archived(bundles.get(0)));
        }
        if (bundles.size() == 1 || together.size() < bundles.size()) {
            return together;
        }
        Map<Integer, Fault> faults = new TreeMap<>();
        for (int i = 0; i < bundles.size(); i++) {
            Fault fault = tried(List.of(bundles.get(i))).get(0);
            if (fault != null) {
                faults.put(i, fault);
            }
        }
        return faults;
    }

    /** One more trial of what came through, for the archive; nobody waits for it. */
    private void archived(Tried good) {
        Path folder = folder();
        try {
            Process child = child(jars(List.of(good), folder), folder, archive.writing())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                ChildProcess.tell(child, "");
                if (child.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
                    archive.finish();
                }
            } finally {
                child.destroyForcibly();
            }
        } catch (IOException e) {
            LOG.info("Trials go without an archive of their classes: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ChildProcess.delete(folder);
        }
    }

    /** A new one. The first time that one is made, those of a run that was killed go. */
    private synchronized Path folder() {
        if (!tidy && Files.isDirectory(scratch)) {
            ChildProcess.delete(scratch);
        }
        tidy = true;
        return ChildProcess.folder(scratch);
    }

    private static List<Path> jars(List<Tried> bundles, Path folder) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (int i = 0; i < bundles.size(); i++) {
            Path own = Files.createDirectory(folder.resolve(String.valueOf(i)));
            jars.add(Files.write(
                    own.resolve(bundles.get(i).name()), bundles.get(i).bundle()));
        }
        return jars;
    }

    private Map<Integer, Fault> tried(List<Tried> bundles) {
        Path folder = folder();
        try {
            return faults(bundles, ChildProcess.ask(child(jars(bundles, folder), folder, archive.reading()), deadline));
        } catch (IOException e) {
            throw new UncheckedIOException("the child process could not be started", e);
        } finally {
            ChildProcess.delete(folder);
        }
    }

    private Map<Integer, Fault> faults(List<Tried> bundles, ChildProcess.Answer answer) {
        Map<Integer, Fault> faults = new TreeMap<>();
        for (int i = 0; i < bundles.size(); i++) {
            int number = i;
            verdict(bundles.get(i).name(), i, answer).ifPresent(f -> faults.put(number, f));
        }
        return faults;
    }

    private Optional<Fault> verdict(String name, int number, ChildProcess.Answer answer) {
        return switch (answer.ending()) {
            case ENDED -> verdict(name, of(number, answer.lines()), answer);
            case HANGS -> Optional.of(hangs(name));
            case CLOSED -> Optional.of(died(name, answer));
        };
    }

    private Fault hangs(String name) {
        return new Fault(
                "PREFLIGHT_HANGS",
                name + " did not come back within " + deadline.toSeconds()
                        + " s when it was tried in a process of its own.",
                ASK);
    }

    /** The lines about one of them. */
    private static List<String> of(int number, List<String> lines) {
        String prefix = number + "\t";
        return lines.stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .toList();
    }

    private static Thread run(Runnable work) {
        Thread thread = new Thread(work, "adroit-preflight");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Ends the making of an archive. */
    @Override
    public void close() {
        Thread making = archiving;
        if (making != null) {
            making.interrupt();
            try {
                making.join(AFTER_ITS_END.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private ProcessBuilder child(List<Path> jars, Path folder, List<String> sharing) {
        String all = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return ChildProcess.of(path, folder, sharing, Rehearsal.class, List.of(all, folder.toString()));
    }

    private static Optional<Fault> verdict(String name, List<String> said, ChildProcess.Answer answer) {
        if (said.isEmpty()) {
            return Optional.of(died(name, answer));
        }
        if (said.equals(List.of(Rehearsal.GOOD))) {
            return Optional.empty();
        }
        String[] parts = said.get(0).split("\t", -1);
        String more = said.size() == 1 ? "" : " And " + (said.size() - 1) + " more.";
        return Optional.of(
                parts.length == 4
                        ? new Fault(parts[0], parts[1] + ": " + parts[2] + more, parts[3])
                        : died(name, answer));
    }

    private static Fault died(String name, ChildProcess.Answer answer) {
        String how = answer.ending() == ChildProcess.Ending.CLOSED ? "" : " with the exit code " + answer.exit();
        return new Fault(
                "PREFLIGHT_DIED",
                "The process in which " + name + " was tried ended" + how
                        + " before it was through: it exits, halts or needs too much memory.",
                ASK);
    }
}
