package adroit.launcher.command.measure;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "severity", description = "Tell severe raters from weak persons, where some were rated twice.")
final class SeverityCommand extends OfRatings {
    @Option(
            names = "--second-rated",
            paramLabel = "SHARE",
            description = "The share of persons that must be rated twice (default: 0.2).")
    @Nullable
    String secondRated;

    @Option(names = "--seed", paramLabel = "N", description = "For the list of second ratings (default: 1).")
    @Nullable
    String seed;
}
