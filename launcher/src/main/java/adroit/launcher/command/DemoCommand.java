package adroit.launcher.command;

import adroit.launcher.Distribution;
import adroit.launcher.Home;
import adroit.launcher.Platform;
import adroit.launcher.PlatformOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the product with a sample city in it. The city is loaded and assessed before the ready line; a later run keeps what was done in it. */
@Command(
        name = "demo",
        description = "Show Adroit with a sample city in it, and stay until it is stopped.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "The home folder of the demonstration (default: $ADROIT_HOME, else ./demo-home).")
    @Nullable
    Path given;

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on (default: a free one).")
    int port;

    @Option(names = "--fresh", description = "Begin anew: delete what was done in an earlier demonstration.")
    boolean fresh;

    @Override
    public Integer call() throws IOException, InterruptedException {
        DemoHome home = new DemoHome(path());
        home.prepare(fresh);
        boolean loaded = home.isLoaded();
        progress(loaded ? "Starting ..." : "Starting on the new home " + home.root() + " ...");
        Platform platform = Platform.start(new PlatformOptions(
                home.root(), PlatformOptions.LOOPBACK, port, Optional.empty(), Distribution.ours()));
        Shutdown.whenAsked(platform);
        serve(platform, home);
        return 0;
    }

    private static void serve(Platform platform, DemoHome home) throws IOException, InterruptedException {
        try {
            Server server = Server.of(new Home(home.root()));
            if (!home.isLoaded()) {
                load(server, home);
            }
            System.out.println("Adroit is ready at " + platform.uri());
            System.out.println(Json.parse(SignInLinkCommand.of(server)).text("link"));
            System.out.flush();
            progress(
                    "This link signs in as owner. To look with the eyes of others: ./adroit sign-in-link --home "
                            + home.root()
                            + " --role ROLE (employee, supervisor, department-lead, trend-keeper, hr-analyst, administrator, chief)");
            platform.awaitStop();
        } finally {
            platform.close();
        }
    }

    private static void load(Server server, DemoHome home) throws IOException {
        Path scratch = Files.createTempDirectory("adroit-demo");
        try {
            new SampleCity(scratch, LocalDate.now(ZoneId.systemDefault()), server, DemoCommand::progress).load();
            home.setLoaded();
        } finally {
            try (Stream<Path> tree = Files.walk(scratch)) {
                for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private Path path() {
        String environment = System.getenv("ADROIT_HOME");
        if (given != null) {
            return given;
        }
        return environment == null || environment.isBlank() ? Path.of("demo-home") : Path.of(environment);
    }

    private static void progress(String text) {
        System.err.println(text);
    }
}
