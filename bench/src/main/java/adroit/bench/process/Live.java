package adroit.bench.process;

import adroit.bench.NotMeasured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a JVM holds, as its own tool {@code jcmd} tells it after a full collection.
 *
 * @param kilobytes of objects that are alive
 * @param loaders class loaders, without those of reflection
 * @param threads that are alive
 */
public record Live(double kilobytes, int loaders, int threads) {
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    private static final Pattern LOADER = Pattern.compile("(?m)^0x\\S+ .*");

    /** The JDK makes one for each method that is often called by reflection, and lets it go when it likes. */
    private static final String REFLECTION = "jdk.internal.reflect.DelegatingClassLoader";

    private static final Pattern THREAD = Pattern.compile("(?m)^\"[^\"]*\" #");
    private static final double KILOBYTE = 1024;

    /** The serial collector leaves gaps among what is alive, which count as arrays of numbers, and closes them all at every fourth full collection. */
    private static final int COLLECTIONS = 4;

    static Live of(long pid) throws IOException, InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            least = Math.min(
                    least,
                    Long.parseLong(found(TOTAL, ask(pid, "GC.class_histogram")).group(1)));
        }
        int loaders = (int) LOADER.matcher(ask(pid, "VM.classloader_stats"))
                .results()
                .filter(line -> !line.group().contains(REFLECTION))
                .count();
        int threads = (int) THREAD.matcher(ask(pid, "Thread.print")).results().count();
        return new Live(least / KILOBYTE, loaders, threads);
    }

    private static Matcher found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new NotMeasured("This JDK's jcmd tells it in other words.");
        }
        return found;
    }

    private static String ask(long pid, String what) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        if (!jcmd.toFile().canExecute()) {
            throw new NotMeasured("This needs jcmd, which comes with a whole JDK.");
        }
        Process process = new ProcessBuilder(jcmd.toString(), Long.toString(pid), what)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
