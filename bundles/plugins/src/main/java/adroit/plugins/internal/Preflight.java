package adroit.plugins.internal;

import adroit.packs.rehearsal.Rehearsal;
import adroit.plugins.Fault;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs a bundle with a scorer of its own for the first time, in a child process: with little memory, in a folder of its own, without the environment of the product,
 * until a deadline. What it does to that process is done to nobody else.
 */
final class Preflight {
    private static final int LONGEST_ANSWER = 256 << 10;
    private static final Duration AFTER_ITS_END = Duration.ofSeconds(2);
    private static final String ASK = "Ask whoever keeps the discipline for a corrected pack.";

    private final ChildPath path;
    private final Path scratch;
    private final Duration deadline;

    /** @param scratch where folders for children are made */
    Preflight(ChildPath path, Path scratch, Duration deadline) {
        this.path = path;
        this.scratch = scratch;
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

    private Map<Integer, Fault> tried(List<Tried> bundles) {
        Path folder = folder();
        try {
            List<Path> jars = new ArrayList<>();
            for (int i = 0; i < bundles.size(); i++) {
                Path own = Files.createDirectory(folder.resolve(String.valueOf(i)));
                jars.add(Files.write(
                        own.resolve(bundles.get(i).name()), bundles.get(i).bundle()));
            }
            return faults(bundles, jars, folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the child process could not be started", e);
        } finally {
            delete(folder);
        }
    }

    private Map<Integer, Fault> faults(List<Tried> bundles, List<Path> jars, Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(jars, folder));
        builder.directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        Process child = builder.start();
        try {
            String word = word();
            try (OutputStream in = child.getOutputStream()) {
                in.write((word + "\n").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                return all(bundles, name -> died(name, child));
            }
            CompletableFuture<List<String>> said =
                    CompletableFuture.supplyAsync(() -> said(child, word), Preflight::run);
            if (!child.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
                return all(bundles, this::hangs);
            }
            List<String> lines = soon(said);
            Map<Integer, Fault> faults = new TreeMap<>();
            for (int i = 0; i < bundles.size(); i++) {
                int number = i;
                verdict(bundles.get(i).name(), of(number, lines), child).ifPresent(f -> faults.put(number, f));
            }
            return faults;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            child.descendants().forEach(ProcessHandle::destroyForcibly);
            child.destroyForcibly();
        }
    }

    private Fault hangs(String name) {
        return new Fault(
                "PREFLIGHT_HANGS",
                name + " did not come back within " + deadline.toSeconds()
                        + " s when it was tried in a process of its own.",
                ASK);
    }

    private static Map<Integer, Fault> all(List<Tried> bundles, Function<String, Fault> fault) {
        Map<Integer, Fault> faults = new TreeMap<>();
        for (int i = 0; i < bundles.size(); i++) {
            faults.put(i, fault.apply(bundles.get(i).name()));
        }
        return faults;
    }

    /** The lines about one of them. */
    private static List<String> of(int number, List<String> lines) {
        String prefix = number + "\t";
        return lines.stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .toList();
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "adroit-preflight");
        thread.setDaemon(true);
        thread.start();
    }

    private List<String> command(List<Path> jars, Path folder) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx128m",
                "-Xss1m",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "-XX:-UsePerfData",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + folder,
                "-Duser.home=" + folder,
                "-cp",
                path.classPath(),
                Rehearsal.class.getName(),
                jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                folder.toString()));
        path.beside().forEach(each -> command.add(each.toString()));
        return command;
    }

    /** The lines of the answer; what is more than an answer can be is read and thrown away, so that the child never waits for a reader. */
    private static List<String> said(Process child, String word) {
        try (InputStream in = child.getInputStream()) {
            String text = new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
            in.transferTo(OutputStream.nullOutputStream());
            return text.lines()
                    .filter(line -> line.startsWith(word))
                    .map(line -> line.substring(word.length()))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Something that the child started may hold its output open; it is not waited for. */
    private static List<String> soon(CompletableFuture<List<String>> said) throws InterruptedException {
        try {
            return said.get(AFTER_ITS_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return List.of();
        }
    }

    private static Optional<Fault> verdict(String name, List<String> said, Process child) {
        if (said.isEmpty()) {
            return Optional.of(died(name, child));
        }
        if (said.equals(List.of(Rehearsal.GOOD))) {
            return Optional.empty();
        }
        String[] parts = said.get(0).split("\t", -1);
        String more = said.size() == 1 ? "" : " And " + (said.size() - 1) + " more.";
        return Optional.of(
                parts.length == 4
                        ? new Fault(parts[0], parts[1] + ": " + parts[2] + more, parts[3])
                        : died(name, child));
    }

    private static Fault died(String name, Process child) {
        String how = child.isAlive() ? "" : " with the exit code " + child.exitValue();
        return new Fault(
                "PREFLIGHT_DIED",
                "The process in which " + name + " was tried ended" + how
                        + " before it was through: it exits, halts or needs too much memory.",
                ASK);
    }

    private static String word() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private Path folder() {
        try {
            Files.createDirectories(scratch);
            return Files.createTempDirectory(scratch, "preflight-");
        } catch (IOException e) {
            throw new UncheckedIOException(scratch + " cannot be written", e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
