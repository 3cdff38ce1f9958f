package adroit.bench.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.bench.NotMeasured;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/** A server that has said where it answers and has answered; it is asked to end when this is closed. */
public final class RunningChild implements AutoCloseable {
    private static final String READY = " is ready at ";
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final BufferedReader out;
    private final URI address;

    private RunningChild(Process process, BufferedReader out, URI address) {
        this.process = process;
        this.out = out;
        this.address = address;
    }

    static RunningChild whenReady(Process process, String command, String page)
            throws IOException, InterruptedException {
        BufferedReader out = process.inputReader(UTF_8);
        try {
            URI address = readyAt(out, command);
            expectPage(address.resolve(page));
            return new RunningChild(process, out, address);
        } catch (IOException | InterruptedException | RuntimeException e) {
            stop(process, out);
            throw e;
        }
    }

    public URI address() {
        return address;
    }

    /** What its JVM holds after a full collection. */
    public Live live() throws IOException, InterruptedException {
        return Live.of(process.pid());
    }

    /** Seconds of processor time so far. */
    public double seconds() throws IOException {
        return ProcessCost.seconds(process.pid());
    }

    /** Megabytes in memory, shared pages counted in full. */
    public double resident() throws IOException {
        return ProcessCost.resident(process.pid());
    }

    /** Megabytes in memory, shared pages divided among those who share them. */
    public OptionalDouble proportional() throws IOException {
        return ProcessCost.proportional(process.pid());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        stop(process, out);
    }

    private static URI readyAt(BufferedReader out, String command) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            int at = line.indexOf(READY);
            if (at >= 0) {
                return URI.create(line.substring(at + READY.length()).strip());
            }
        }
        throw new NotMeasured("'" + command + "' ended before it was ready: run it by hand to see why.");
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

    private static void stop(Process process, BufferedReader out) throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        out.close();
    }
}
