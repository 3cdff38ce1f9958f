package adroit.bench.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.bench.NotMeasured;
import adroit.bench.Run;
import adroit.bench.process.Child;
import adroit.bench.process.RunningChild;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;

/** The import as a city does it: a file sent to the running product. */
final class HttpImport {
    private final Path home;
    private final Child product;

    HttpImport(Run run, Path home) {
        this.home = home;
        this.product = Child.product(run, home);
    }

    /** Seconds of processor time of the product from the first byte to the answer, after an import of another file. */
    double seconds(Path earlier, Path roster) throws IOException, InterruptedException {
        try (RunningChild running = product.start()) {
            send(running, earlier);
            double before = running.seconds();
            send(running, roster);
            return running.seconds() - before;
        }
    }

    private void send(RunningChild running, Path roster) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                running.address().resolve("/api/v1/imports?kind=roster").toURL().openConnection();
        String token = Files.readString(home.resolve("admin.token"), UTF_8).strip();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Authorization", "Bearer " + token);
        connection.setRequestProperty("Content-Type", "text/csv");
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(Files.size(roster));
        Files.copy(roster, connection.getOutputStream());
        int status = connection.getResponseCode();
        if (status != HttpURLConnection.HTTP_OK) {
            throw new NotMeasured("The product answered " + status + " to an import of " + roster.getFileName() + ".");
        }
        connection.getInputStream().readAllBytes();
    }
}
