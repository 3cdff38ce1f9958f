package adroit.launcher.command.measure;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "score", description = "Score persons: abilities, or percent correct where items are not calibrated.")
final class ScoreCommand extends OfModel {
    @Option(
            names = "--bank",
            paramLabel = "BANK.csv",
            description = "Calibrated items: name, a, b (or b1, b2 …), c, d.")
    @Nullable
    String bank;

    @Option(
            names = "--range",
            paramLabel = "LOWEST:HIGHEST",
            description = "Points of items without calibration (default: those seen in each column).")
    @Nullable
    String range;

    @Option(names = "--estimator", paramLabel = "eap|map|ml|wle", description = "How (default: eap).")
    @Nullable
    String estimator;
}
