package adroit.bench.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.bench.NotMeasured;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, started to be measured. */
final class Child {
    private static final String READY = " is ready at ";
    private static final int PATIENCE_SECONDS = 20;

    private final ProcessBuilder builder;
    private final String page;

    /** @param page the path that answers 200 when the server is ready */
    Child(List<String> command, String page, Path errors) {
        this.page = page;
        builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()));
        builder.environment().remove("ADROIT_HOME");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    }

    /** What one start cost. Memory is read after the pause, when the server has come to rest. */
    record Cost(double seconds, double resident, double proportional) {}

    /** Starts the server, asks for the page, waits, reads what it cost and stops it. */
    Cost start(long pauseMillis) throws IOException, InterruptedException {
        Process process = builder.start();
        try (BufferedReader out = process.inputReader(UTF_8)) {
            URI address = readyAt(out);
            expectPage(address.resolve(page));
            double seconds = ProcessCost.seconds(process.pid());
            Thread.sleep(pauseMillis);
            return new Cost(
                    seconds,
                    ProcessCost.resident(process.pid()),
                    ProcessCost.proportional(process.pid()).orElse(Double.NaN));
        } finally {
            stop(process);
        }
    }

    private URI readyAt(BufferedReader out) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            int at = line.indexOf(READY);
            if (at >= 0) {
                return URI.create(line.substring(at + READY.length()).strip());
            }
        }
        throw new NotMeasured(
                "'" + String.join(" ", builder.command()) + "' ended before it was ready: run it by hand to see why.");
    }

    /** A server may say that it is ready a moment before it is. */
    private static void expectPage(URI page) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        int status = status(page);
        while (status != HttpURLConnection.HTTP_OK) {
            if (System.nanoTime() > end) {
                throw new NotMeasured(page + " answers " + status + " where 200 is expected.");
            }
            Thread.sleep(10);
            status = status(page);
        }
    }

    private static int status(URI page) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
        try {
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
