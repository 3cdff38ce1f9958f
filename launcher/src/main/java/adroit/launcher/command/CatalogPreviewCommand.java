package adroit.launcher.command;

import adroit.launcher.Refused;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "preview",
        description =
                "Say what publishing a proposal would change, for how many people; without its id, list the proposals.",
        mixinStandardHelpOptions = true)
final class CatalogPreviewCommand extends ServerCommand {
    @Parameters(index = "0", paramLabel = "DISCIPLINE", description = "The discipline's id, such as gis.")
    String id = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "PROPOSAL", description = "The proposal's id, such as p-3.")
    @Nullable
    String proposal;

    @Override
    int call(Server server) throws IOException {
        if (proposal == null) {
            String all = server.get(Address.of("catalogs", id, "proposals").toString());
            answer(json ? all : table(Json.parse(all)));
            return 0;
        }
        String impact = server.get(
                Address.of("catalogs", id, "proposals", proposal, "impact").toString());
        if (json) {
            answer(impact);
        } else {
            Json one = Json.parse(
                    server.get(Address.of("catalogs", id, "proposals", proposal).toString()));
            String edition = Json.parse(impact).text("edition");
            if (!edition.equals(one.text("publishes"))) {
                throw new Refused("The proposal came to something else while it was looked at. Look again.");
            }
            answer(ProposalText.of(one) + "\n\n" + ProposalText.impact(Json.parse(impact)) + "\nIt comes to edition "
                    + edition + "; once it is approved: adroit catalog publish " + id + " " + proposal + " --edition "
                    + edition);
        }
        return 0;
    }

    private static String table(Json proposals) {
        Columns table = new Columns("PROPOSAL", "STATE", "BY", "NOTE");
        proposals
                .items("items")
                .forEach(p -> table.row(p.text("id"), p.text("state"), p.text("author"), p.text("note")));
        return table.toString();
    }
}
