package adroit.launcher.command.measure;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "agreement",
        description = "Intraclass correlations, kappas, Krippendorff's alpha, Kendall's W and r_wg.")
final class AgreementCommand extends OfRatings {
    @Option(
            names = "--points",
            paramLabel = "N",
            description = "Points of the raters' scale, for r_wg (default: the range seen).")
    @Nullable
    String points;
}
