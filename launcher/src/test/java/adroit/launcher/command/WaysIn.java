package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.launcher.Home;
import adroit.launcher.RunFile;
import adroit.packs.archive.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The doors through which a pack comes into a running installation, as people use them. */
final class WaysIn {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final Path home;
    private final Guest administrator;
    private final String department;
    private final HttpClient http = HttpClient.newHttpClient();
    private int files;

    /**
     * @param folder for files on their way
     * @param department the id of one
     */
    WaysIn(Path folder, Path home, String department) throws IOException, InterruptedException {
        this.folder = Files.createDirectories(folder);
        this.home = home;
        this.department = department;
        String link = SampleAccounts.link(Server.of(new Home(home)), "administrator");
        this.administrator = new Guest(URI.create(Json.parse(link).text("link")));
    }

    /** One of them. */
    enum Way {
        PAGE,
        LOOK_BY_PAGE,
        REST,
        LOOK_BY_REST,
        SHADOW,
        COMMAND,
        FOLDER;

        /** Whether what comes in well is in service then. */
        boolean installs() {
            return this == PAGE || this == REST || this == COMMAND || this == FOLDER;
        }
    }

    /**
     * What came of it.
     *
     * @param said to whoever brought it
     * @param code whether codes are told by this way
     */
    record Arrived(boolean taken, String said, boolean code) {}

    Arrived bring(Way way, byte[] file) throws IOException, InterruptedException {
        return switch (way) {
            case PAGE -> page(file, "");
            case LOOK_BY_PAGE -> page(file, "yes");
            case REST -> rest("disciplines?name=brought.adroit", file);
            case LOOK_BY_REST -> rest("disciplines?dryRun=true&name=brought.adroit", file);
            case SHADOW -> rest("disciplines/shadows?name=brought.adroit&department=" + department, file);
            case COMMAND -> command(file);
            case FOLDER -> dropped(file);
        };
    }

    private Arrived page(byte[] file, String look) throws IOException, InterruptedException {
        HttpResponse<String> answer = administrator.send("/fields", "brought.adroit", file, "look", look);
        return new Arrived(answer.statusCode() == 200, answer.body(), true);
    }

    private Arrived rest(String path, byte[] file) throws IOException, InterruptedException {
        Home there = new Home(home);
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(RunFile.read(there).address().resolve("/api/v1/" + path))
                        .header(
                                "Authorization",
                                "Bearer " + Files.readString(there.tokenFile()).strip())
                        .header("Content-Type", "application/octet-stream")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 500) {
            throw new AssertionError(path + " was answered with " + answer.statusCode());
        }
        return new Arrived(answer.statusCode() < 300, answer.body(), answer.statusCode() != 413);
    }

    private Arrived command(byte[] file) throws IOException {
        Path pack = Files.write(folder.resolve("brought-" + ++files + ".adroit"), file);
        PrintStream err = System.err;
        PrintStream out = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, UTF_8));
        System.setOut(new PrintStream(said, true, UTF_8));
        try {
            int exit = CommandLines.run("discipline", "install", pack.toString(), "--home", home.toString());
            return new Arrived(exit == 0, said.toString(UTF_8), file.length <= Limits.PACK.file());
        } finally {
            System.setErr(err);
            System.setOut(out);
            Files.delete(pack);
        }
    }

    /** As somebody drops it who copies it under another name first. */
    private Arrived dropped(byte[] file) throws IOException, InterruptedException {
        String name = "brought-" + ++files + ".adroit";
        Path deploy = home.resolve("deploy");
        Path copied = Files.write(deploy.resolve("." + name), file);
        Files.setLastModifiedTime(copied, FileTime.from(Instant.now().minus(PATIENCE)));
        Files.move(copied, deploy.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        Path done = deploy.resolve("done").resolve(name);
        Path rejected = deploy.resolve("rejected").resolve(name);
        Instant latest = Instant.now().plus(PATIENCE);
        while (!Files.exists(done) && !Files.exists(rejected) && Instant.now().isBefore(latest)) {
            TimeUnit.MILLISECONDS.sleep(20); // the processors are for the product
        }
        if (Files.exists(done)) {
            return new Arrived(true, "", true);
        }
        if (!Files.exists(rejected)) {
            throw new AssertionError("the dropped file was not handled");
        }
        return new Arrived(false, Files.readString(rejected.resolveSibling(name + ".txt")), true);
    }

    /** Every file below a folder; none where it is not there. */
    static List<Path> files(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
