package adroit.packs.rehearsal;

import java.io.ByteArrayOutputStream;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A process in which code is run that nobody has seen running: with little memory, in a folder of its own, without the environment of whoever starts it, until a deadline. What
 * the code does to that process is done to nobody else.
 */
public final class ChildProcess {
    private static final int LONGEST_ANSWER = 1 << 20;
    private static final Duration AFTER_ITS_END = Duration.ofSeconds(2);

    private ChildProcess() {}

    /** How it ended. */
    public enum Ending {
        /** By itself, whatever it said. */
        ENDED,
        /** At the deadline. */
        HANGS,
        /** Before it was told anything. */
        CLOSED
    }

    /**
     * What came of it.
     *
     * @param lines of its answer, in order
     * @param exit its exit code; 0 where it was ended
     */
    public record Answer(List<String> lines, Ending ending, int exit) {
        public Answer {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A child that is ready to be started.
     *
     * @param folder to work in
     * @param sharing options of the JVM about archives of classes
     * @param program the class whose {@code main} it runs, and what that is told
     */
    public static ProcessBuilder of(
            ChildPath path, Path folder, List<String> sharing, Class<?> program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(sharing);
        command.addAll(List.of(
                "-Xmx128m",
                "-Xss1m",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + folder,
                "-Duser.home=" + folder,
                "-cp",
                path.classPath(),
                program.getName()));
        command.addAll(arguments);
        path.beside().forEach(each -> command.add(each.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return builder;
    }

    /** Runs it until it ends, or until the deadline; nothing of it is left afterwards. Where this process is killed meanwhile, the child finds its standard input at an end, and ends itself. */
    public static Answer ask(ProcessBuilder builder, Duration deadline) throws IOException {
        Process child = builder.start();
        try {
            String word = word();
            try {
                tell(child, word);
            } catch (IOException e) {
                return answer(List.of(), Ending.CLOSED, child);
            }
            CompletableFuture<List<String>> said =
                    CompletableFuture.supplyAsync(() -> said(child, word), ChildProcess::run);
            boolean ended = child.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                end(child);
            }
            return answer(soon(said), ended ? Ending.ENDED : Ending.HANGS, child);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            end(child);
        }
    }

    /** Tells a child the word that its answer begins with. Its standard input stays open: a child for which that ends, ends itself. */
    public static void tell(Process child, String word) throws IOException {
        OutputStream in = child.getOutputStream();
        in.write((word + "\n").getBytes(StandardCharsets.US_ASCII));
        in.flush();
    }

    /** A new folder for one child. */
    public static Path folder(Path scratch) {
        try {
            Files.createDirectories(scratch);
            return Files.createTempDirectory(scratch, "preflight-");
        } catch (IOException e) {
            throw new UncheckedIOException(scratch + " cannot be written", e);
        }
    }

    /** Deletes a folder with all that a child left in it. */
    public static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException e) {
            folder.toFile().deleteOnExit();
        }
    }

    private static Answer answer(List<String> lines, Ending ending, Process child) {
        return new Answer(lines, ending, child.isAlive() ? 0 : child.exitValue());
    }

    private static void end(Process child) {
        child.descendants().forEach(ProcessHandle::destroyForcibly);
        child.destroyForcibly();
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "adroit-preflight");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * The lines of the answer, also where the child was ended in the middle of it; what is more than an answer can be is read and thrown away, so that the child never waits for a
     * reader.
     */
    private static List<String> said(Process child, String word) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (InputStream in = child.getInputStream()) {
            byte[] chunk = new byte[8192];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                answer.write(chunk, 0, Math.min(read, LONGEST_ANSWER - answer.size()));
            }
        } catch (IOException e) { // it was ended
            return lines(answer, word);
        }
        return lines(answer, word);
    }

    private static List<String> lines(ByteArrayOutputStream answer, String word) {
        return answer.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(word.length()))
                .toList();
    }

    /** Something that the child started may hold its output open; it is not waited for. */
    private static List<String> soon(CompletableFuture<List<String>> said) throws InterruptedException {
        try {
            return said.get(AFTER_ITS_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return List.of();
        }
    }

    private static String word() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
