package adroit.plugins.internal;

import adroit.canonical.Digest;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An archive of the classes that a trial loads, with which the next one is quicker. It is made once, by one more trial of a bundle that came through, while nobody waits;
 * its name says for which JDK and which jars. Where it cannot be made or read, trials go without.
 */
final class TrialArchive {
    private static final Logger LOG = LoggerFactory.getLogger(TrialArchive.class);
    private static final int DIGITS = 16;

    private final Path file;
    private final AtomicBoolean begun = new AtomicBoolean();

    private TrialArchive(Path file) {
        this.file = file;
    }

    /** One in a folder, for what is on the class path. */
    static TrialArchive in(Path folder, String classPath) {
        StringBuilder made =
                new StringBuilder(System.getProperty("java.home") + System.getProperty("java.runtime.version"));
        for (String each : classPath.split(File.pathSeparator)) {
            File jar = new File(each);
            made.append('\n')
                    .append(each)
                    .append(' ')
                    .append(jar.length())
                    .append(' ')
                    .append(jar.lastModified());
        }
        String key =
                Digest.sha256(made.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
        return new TrialArchive(folder.resolve("trial-" + key + ".jsa"));
    }

    /** What a trial is told so that it uses the archive. */
    List<String> reading() {
        return Files.isReadable(file)
                ? List.of("-XX:SharedArchiveFile=" + file, "-Xshare:auto", "-Xlog:cds=off", "-Xlog:cds+dynamic=off")
                : List.of("-Xshare:auto");
    }

    /** What a trial is told that makes it. */
    List<String> writing() {
        return List.of("-XX:ArchiveClassesAtExit=" + unfinished(), "-Dadroit.rehearsal.exits=true");
    }

    /** Whether it is to be made now: where there is none, and nobody has begun. What servers that were killed had made of it goes. */
    boolean begins() {
        boolean begins =
                Files.notExists(file) && Files.isWritable(file.resolveSibling(".")) && begun.compareAndSet(false, true);
        if (begins) {
            tidy();
        }
        return begins;
    }

    private void tidy() {
        try (DirectoryStream<Path> left =
                Files.newDirectoryStream(file.resolveSibling("."), file.getFileName() + ".*")) {
            for (Path each : left) {
                if (isAbandoned(each)) {
                    Files.deleteIfExists(each);
                }
            }
        } catch (IOException e) {
            LOG.info("What is left of archives of classes stays: {}", e.getMessage());
        }
    }

    private static boolean isAbandoned(Path unfinished) {
        String name = unfinished.getFileName().toString();
        String pid = name.substring(name.lastIndexOf('.') + 1);
        return pid.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }

    /** Puts it in place once it is whole. */
    void finish() throws IOException {
        if (Files.exists(unfinished())) {
            Files.move(unfinished(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path unfinished() {
        return file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid());
    }
}
