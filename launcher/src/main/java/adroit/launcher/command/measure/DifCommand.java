package adroit.launcher.command.measure;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "dif", description = "Items harder for one group than for equals of another (Mantel-Haenszel).")
final class DifCommand extends OfTable {
    @Option(names = "--group", paramLabel = "COLUMN", required = true, description = "The column that says the group.")
    @Nullable
    String group;

    @Option(
            names = "--reference",
            paramLabel = "GROUP",
            description = "Compare with this group (default: the largest).")
    @Nullable
    String reference;
}
