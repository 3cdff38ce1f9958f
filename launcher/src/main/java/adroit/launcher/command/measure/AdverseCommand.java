package adroit.launcher.command.measure;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "adverse",
        description = "Selection rates of groups by stage and job: four fifths, exact test, one person.")
final class AdverseCommand extends Measurement {
    @Option(names = "--group", paramLabel = "COLUMN", description = "The group (default: group).")
    @Nullable
    String group;

    @Option(names = "--selected", paramLabel = "COLUMN", description = "A count, or yes and no (default: selected).")
    @Nullable
    String selected;

    @Option(
            names = "--total",
            paramLabel = "COLUMN",
            description = "A count of candidates (default: total or candidates).")
    @Nullable
    String total;

    @Option(names = "--stage", paramLabel = "COLUMN", description = "The stage (default: stage).")
    @Nullable
    String stage;

    @Option(names = "--job", paramLabel = "COLUMN", description = "The job (default: job).")
    @Nullable
    String job;

    @Option(names = "--rules", paramLabel = "FILE", description = "Rules of the city's own, as a properties file.")
    @Nullable
    String rules;
}
