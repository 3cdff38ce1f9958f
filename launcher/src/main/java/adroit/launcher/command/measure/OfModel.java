package adroit.launcher.command.measure;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A model of item response theory. */
abstract class OfModel extends OfTable {
    @Option(
            names = "--model",
            paramLabel = "rasch|2pl|3pl|rsm|pcm|gpcm|grm",
            description = "The model (default: rasch).")
    @Nullable
    String model;

    @Option(
            names = "--method",
            paramLabel = "mml|cml",
            description = "Marginal or conditional likelihood (default: mml).")
    @Nullable
    String method;

    @Option(
            names = "--discrimination",
            paramLabel = "one|common",
            description = "Of rasch, rsm and pcm by mml: set to 1, or one number estimated (default: one).")
    @Nullable
    String discrimination;
}
