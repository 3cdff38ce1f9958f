package adroit.launcher.command;

import adroit.launcher.Distribution;
import adroit.launcher.PlatformOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the product in the foreground until SIGTERM, Ctrl-C or {@code stop}. */
@Command(name = "start", description = "Start Adroit and stay until it is stopped.", mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {
    @Mixin
    HomeOption home = new HomeOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to listen on; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    int port = PlainStart.DEFAULT_PORT;

    @Option(names = "--host", paramLabel = "HOST", description = "Address to listen on (default: ${DEFAULT-VALUE}).")
    String host = PlatformOptions.LOOPBACK;

    @Option(names = "--db-url", paramLabel = "JDBC", description = "A PostgreSQL database instead of the home's own.")
    @Nullable
    String dbUrl;

    @Option(
            names = "--dev",
            paramLabel = "DIR",
            description =
                    "Serve a field without Java, or a folder of them, unsigned while it is written; loopback only.")
    @Nullable
    Path dev;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PlatformOptions options = options();
        options.dev().flatMap(StartCommand::empty).ifPresent(System.err::println);
        return Foreground.run(options);
    }

    /** What to do where a folder has no field yet; it is no mistake, since one may be made while the server runs. */
    static Optional<String> empty(Path dev) {
        try (Stream<Path> beside = Files.list(dev)) {
            return Stream.concat(Stream.of(dev), beside).anyMatch(StartCommand::isField)
                    ? Optional.empty()
                    : Optional.of(
                            "There is no field in " + dev + " yet, neither itself nor a folder in it: a field is a"
                                    + " folder with a file discipline.yaml. Make one, and it is served at once: ./adroit"
                                    + " discipline new " + dev.resolve("my-field"));
        } catch (IOException e) {
            return Optional.of(dev + " cannot be read, so no field of it is served: give the right to read it.");
        }
    }

    private static boolean isField(Path folder) {
        return Files.isRegularFile(folder.resolve("discipline.yaml"));
    }

    PlatformOptions options() {
        try {
            return new PlatformOptions(
                    home.path(), host, port, Optional.ofNullable(dbUrl), Distribution.ours(), Optional.ofNullable(dev));
        } catch (IllegalArgumentException e) {
            throw spec == null ? e : new ParameterException(spec.commandLine(), "Wrong option: " + e.getMessage(), e);
        }
    }
}
