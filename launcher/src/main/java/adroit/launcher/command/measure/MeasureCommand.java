package adroit.launcher.command.measure;

import adroit.launcher.command.Group;
import picocli.CommandLine.Command;

@Command(
        name = "measure",
        description =
                "Measure tests, ratings and selections in a file, with the precision of each figure; needs no server.",
        mixinStandardHelpOptions = true,
        subcommands = {
            FitCommand.class,
            ScoreCommand.class,
            AdaptiveCommand.class,
            SeverityCommand.class,
            ReliabilityCommand.class,
            AgreementCommand.class,
            DifCommand.class,
            AdverseCommand.class
        })
public final class MeasureCommand extends Group {}
