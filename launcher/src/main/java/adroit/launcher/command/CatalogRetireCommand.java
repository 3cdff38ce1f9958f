package adroit.launcher.command;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "retire",
        description = "Propose to retire a skill or a tool for the successor that the catalog names.",
        mixinStandardHelpOptions = true)
final class CatalogRetireCommand extends ServerCommand {
    @Parameters(index = "0", paramLabel = "DISCIPLINE", description = "The discipline's id, such as gis.")
    String id = "";

    @Parameters(index = "1", paramLabel = "WHAT", description = "skill/ID or tool/ID, such as tool/arcmap.")
    String what = "";

    @Option(names = "--note", paramLabel = "TEXT", required = true, description = "What this is for.")
    String note = "";

    @Override
    int call(Server server) throws IOException {
        String made = server.post(
                Address.of("catalogs", id, "proposals").toString(), Json.object("retire", what, "note", note));
        answer(json ? made : ProposalText.of(Json.parse(made)));
        return 0;
    }
}
