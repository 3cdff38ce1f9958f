package adroit.launcher.command.measure;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "adaptive",
        description = "Run an adaptive test from an item bank: name, a, b (or b1, b2 …), c, d, content.")
final class AdaptiveCommand extends Measurement {
    @Option(names = "--model", paramLabel = "gpcm|grm", description = "What thresholds b1, b2 … mean (default: gpcm).")
    @Nullable
    String model;

    @Option(
            names = "--answers",
            paramLabel = "1,0,…",
            description = "The answers so far; without them a person is simulated.")
    @Nullable
    String answers;

    @Option(names = "--theta", paramLabel = "X", description = "The simulated person's ability (default: 0).")
    @Nullable
    String theta;

    @Option(names = "--seed", paramLabel = "N", description = "The same seed and bank give the same path (default: 1).")
    @Nullable
    String seed;

    @Option(
            names = "--among",
            paramLabel = "N",
            description =
                    "Draw each item from the N most informative, so that popular items are seen less (default: 1).")
    @Nullable
    String among;

    @Option(names = "--se", paramLabel = "X", description = "Stop at this standard error (default: 0.35).")
    @Nullable
    String se;

    @Option(names = "--max-items", paramLabel = "N", description = "Stop at this many items (default: 20).")
    @Nullable
    String maxItems;

    @Option(
            names = "--content",
            paramLabel = "COLUMN",
            description = "The area to balance (default: content, group or area).")
    @Nullable
    String content;
}
