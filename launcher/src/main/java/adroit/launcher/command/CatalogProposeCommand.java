package adroit.launcher.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "propose",
        description =
                "Propose a changed catalog.yaml, or a table of skills as xlsx or csv; it is published once a second person has approved it.",
        mixinStandardHelpOptions = true)
final class CatalogProposeCommand extends ServerCommand {
    @Parameters(index = "0", paramLabel = "DISCIPLINE", description = "The discipline's id, such as gis.")
    String id = "";

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "The catalog.yaml or the table, best made from: adroit catalog export.")
    Path file = Path.of("");

    @Option(
            names = "--base",
            paramLabel = "EDITION",
            description =
                    "Id of the edition it was made from; by default the one its first line names, or the one in force.")
    @Nullable
    String base;

    @Option(names = "--note", paramLabel = "TEXT", description = "What it is for, in a sentence.")
    String note = "From a file.";

    @Override
    int call(Server server) throws IOException {
        LocalFile.readable(file);
        Address address = Address.of("catalogs", id, "proposals").with("note", note);
        String answer =
                server.post((base == null ? address : address.with("base", base)).toString(), file, mediaType());
        answer(json ? answer : ProposalText.of(Json.parse(answer)));
        return 0;
    }

    private String mediaType() {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return "text/csv";
        }
        return name.endsWith(".xlsx")
                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                : "application/yaml";
    }
}
