package adroit.launcher.command;

import adroit.launcher.Distribution;
import adroit.launcher.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Fills an empty installation with Alder Falls, through the doors that a city's own data takes. */
final class SampleCity {
    private final Path source;
    private final Path dated;
    private final LocalDate today;
    private final Server server;
    private final Consumer<String> progress;

    /**
     * @param scratch an empty folder for the files with their dates filled in
     * @param progress told each step
     */
    SampleCity(Path scratch, LocalDate today, Server server, Consumer<String> progress) {
        this.source = Distribution.ours().root().resolve("samples/alder-falls");
        this.dated = scratch;
        this.today = today;
        this.server = server;
        this.progress = progress;
    }

    void load() throws IOException {
        progress.accept("Installing the discipline gis ...");
        install("gis");
        progress.accept("Importing 430 people ...");
        send(Address.of("imports").with("kind", "roster").with("key", "Employee ID"), "roster.csv", "text/csv");
        progress.accept("Importing job analyses ...");
        for (Path each : ImportCommand.Analyses.files(source.resolve("analyses"))) {
            send(Address.of("imports").with("kind", "analyses"), "analyses/" + each.getFileName(), "application/yaml");
        }
        progress.accept("Importing evidence ...");
        send(Address.of("imports").with("kind", "evidence"), "evidence.csv", "text/csv");
        progress.accept("Making an account for each role ...");
        SampleAccounts.load(server, source.resolve("accounts.csv"));
        for (String purpose : List.of("development", "workforce-planning")) {
            progress.accept("Assessing everybody for " + purpose + " ...");
            server.post(Address.of("assessments").toString(), Json.object("everyone", true, "purpose", purpose));
        }
    }

    private void install(String discipline) throws IOException {
        Json answer = Json.parse(
                server.post(Address.of("disciplines", discipline, "install").toString(), ""));
        if (!answer.text("state").equals("installed")) {
            throw new Refused("The discipline " + discipline + " did not come into service: "
                    + answer.get("fault").text("sentence"));
        }
    }

    private void send(Address address, String name, String mediaType) throws IOException {
        Path file = dated.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, DatedFile.of(Files.readString(source.resolve(name)), today));
        Json report = Json.parse(server.post(address.with("name", name).toString(), file, mediaType));
        if (report.number("rejected") > 0 || report.number("accepted") == 0) {
            throw new Refused("The sample file " + name + " was not taken as a whole: " + report.number("rejected")
                    + " rows were refused. Please report this fault.");
        }
    }
}
