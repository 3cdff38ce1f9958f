package adroit.launcher.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "search",
        description = "Find skills, tools, tasks and titles in the catalogs in force and in the reference frameworks.",
        mixinStandardHelpOptions = true)
final class CatalogSearchCommand extends ServerCommand {
    @Parameters(arity = "1..*", paramLabel = "WORD", description = "Words, the beginning of one, or a code.")
    List<String> words = List.of();

    @Option(
            names = "--kind",
            split = ",",
            paramLabel = "KIND",
            description = "Of these kinds alone, such as occupation or skill.")
    List<String> kinds = new ArrayList<>();

    @Option(
            names = "--in",
            split = ",",
            paramLabel = "SOURCE",
            description = "In these alone, such as field:gis or framework:onet-24-2.")
    List<String> sources = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many (default: ${DEFAULT-VALUE}).")
    int limit = 20;

    @Override
    int call(Server server) throws IOException {
        Address address =
                Address.of("search").with("q", String.join(" ", words)).with("limit", limit);
        kinds.forEach(kind -> address.with("kind", kind));
        sources.forEach(source -> address.with("source", source));
        String found = server.get(address.toString());
        answer(json ? found : text(Json.parse(found)));
        return 0;
    }

    private static String text(Json found) {
        List<String> lines = new ArrayList<>();
        if (!found.text("meant").isEmpty()) {
            lines.add("Did you mean " + found.text("meant") + "?");
        }
        found.items("waiting")
                .forEach(w -> lines.add(w.text("title") + " " + w.text("edition") + " is not read in yet."));
        if (found.items("items").isEmpty()) {
            lines.add("Nothing found.");
        } else {
            Columns table = new Columns("KIND", "TITLE", "ALSO CALLED", "CODE", "ID");
            found.items("items")
                    .forEach(h ->
                            table.row(h.text("kind"), h.text("title"), h.text("also"), h.text("code"), h.text("id")));
            lines.add(table.toString());
            lines.add(found.items("items").size() + " of " + found.text("total") + ".");
        }
        return String.join("\n", lines);
    }
}
