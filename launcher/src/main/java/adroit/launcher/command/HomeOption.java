package adroit.launcher.command;

import adroit.launcher.Home;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --home DIR}, else {@code ADROIT_HOME}, else {@code ./home}. */
public final class HomeOption {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "The home folder of the installation (default: $ADROIT_HOME, else ./home).")
    @Nullable
    Path given;

    /** The home as named, whether it exists or not. */
    public Home home() {
        return new Home(path());
    }

    Path path() {
        String environment = System.getenv("ADROIT_HOME");
        if (given != null) {
            return given;
        }
        return environment == null || environment.isBlank() ? Path.of("home") : Path.of(environment);
    }
}
