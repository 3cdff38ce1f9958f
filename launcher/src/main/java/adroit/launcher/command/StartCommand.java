package adroit.launcher.command;

import adroit.launcher.Distribution;
import adroit.launcher.PlatformOptions;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
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
        return Foreground.run(options());
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
