package adroit.launcher.command.measure;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "reliability", description = "Alpha and omega of a scale.")
final class ReliabilityCommand extends OfTable {
    @Option(names = "--reverse", paramLabel = "A,B", description = "Items worded the other way round.")
    @Nullable
    String reverse;
}
