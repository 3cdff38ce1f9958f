package adroit.launcher.command;

import adroit.launcher.Distribution;
import adroit.launcher.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Fills an empty installation with Alder Falls, through the doors that a city's own data takes. */
final class SampleCity {
    private static final List<String> FIELDS = List.of("citywide", "finance", "gis", "parks", "planning", "utilities");

    /** Who agrees to be named, and as what. */
    private static final Map<String, String> CHAMPIONS =
            new TreeMap<>(Map.of("AF1411", "process", "AF1270", "technology", "AF1099", "operations"));

    private static final String PLANNER = "AF1141";
    private static final Pattern CONTESTED = Pattern.compile("value=\"([^\"]+ planning staff-report-findings)\"");

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
        for (String field : FIELDS) {
            progress.accept("Installing the professional field " + field + " ...");
            install(field);
        }
        progress.accept("Publishing the city's own edition of the GIS catalog ...");
        publish("gis");
        progress.accept("Importing positions and 430 people ...");
        send(imports("positions").with("key", "Position Number"), "positions.csv", "text/csv");
        send(imports("roster").with("key", "Employee ID"), "roster.csv", "text/csv");
        send(imports("roster").with("key", "Employee ID"), "acting.csv", "text/csv");
        for (String field : FIELDS) {
            progress.accept("Importing job analyses and evidence: " + field + " ...");
            for (Path each : ImportCommand.OfFile.files(source.resolve("analyses/" + field), "ya?ml", "")) {
                send(imports("analyses"), "analyses/" + field + "/" + each.getFileName(), "application/yaml");
            }
            send(imports("evidence"), "evidence/" + field + ".csv", "text/csv");
        }
        progress.accept("Importing what people say of their own digital dexterity ...");
        send(imports("evidence"), "evidence/dexterity.csv", "text/csv");
        progress.accept("Importing what people answered to questions on tools ...");
        send(imports("evidence"), "evidence/knowledge.csv", "text/csv");
        progress.accept("Making an account for each role ...");
        SampleAccounts.load(server, source.resolve("accounts.csv"));
        for (String purpose : List.of("development", "workforce-planning")) {
            progress.accept("Assessing everybody for " + purpose + " ...");
            server.post(Address.of("assessments").toString(), Json.object("everyone", true, "purpose", purpose));
        }
        progress.accept("Asking three champions whether they may be named ...");
        for (Map.Entry<String, String> each : CHAMPIONS.entrySet()) {
            SampleVisit.of(server, each.getKey())
                    .send("/champions", "/champions", "named=true&kind=" + each.getValue());
        }
        progress.accept("Contesting one rating ...");
        contest();
    }

    /** The senior planner, whose account is the sample employee's, says that the rating of findings is not right. */
    private void contest() throws IOException {
        SampleVisit planner = SampleVisit.at(server, SampleAccounts.id(server, "employee"));
        String page = "/comments/"
                + Json.parse(server.get(Address.of("people", PLANNER).toString()))
                        .text("id");
        String subject = planner.find(page, CONTESTED);
        planner.send(
                page,
                page,
                "kind=contest&subject=" + Address.escaped(subject) + "&text="
                        + Address.escaped(
                                "The last two staff reports went through without a return. Please look at them."));
    }

    private static Address imports(String kind) {
        return Address.of("imports").with("kind", kind);
    }

    private void publish(String discipline) throws IOException {
        Path catalog = dated("catalogs/" + discipline + ".yaml");
        server.post(Address.of("catalogs", discipline, "editions").toString(), catalog, "application/yaml");
    }

    private void install(String discipline) throws IOException {
        server.post(Address.of("disciplines", discipline, "install").toString(), "");
    }

    private void send(Address address, String name, String mediaType) throws IOException {
        Path file = dated(name);
        Json report = Json.parse(server.post(address.with("name", name).toString(), file, mediaType));
        if (report.number("rejected") > 0 || report.number("accepted") == 0) {
            throw new Refused("The sample file " + name + " was not taken as a whole: "
                    + Counts.of(report.number("rejected"), "row was", "rows were")
                    + " refused. Please report this fault.");
        }
    }

    private Path dated(String name) throws IOException {
        Path file = dated.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, DatedFile.of(Files.readString(source.resolve(name)), today));
    }
}
