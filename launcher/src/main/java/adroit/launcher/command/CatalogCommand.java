package adroit.launcher.command;

import adroit.launcher.Distribution;
import adroit.launcher.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "catalog",
        description = "See the catalogs in force, and check one that is being written.",
        mixinStandardHelpOptions = true,
        subcommands = {
            CatalogCommand.ListAll.class,
            CatalogCommand.Show.class,
            CatalogCommand.Validate.class,
            CatalogSchemaCommand.class,
            CatalogSearchCommand.class,
            CatalogCrosswalkCommand.class,
            CatalogDiffCommand.class,
            CatalogExportCommand.class,
            CatalogProposeCommand.class,
            CatalogWatchCommand.class,
            CatalogDueCommand.class,
            CatalogRetireCommand.class,
            CatalogPreviewCommand.class,
            CatalogCommand.Publish.class,
            CatalogImport.class
        })
final class CatalogCommand extends Group {

    @Command(name = "list", description = "List the catalog editions that are kept.", mixinStandardHelpOptions = true)
    static final class ListAll extends ServerCommand {
        @Override
        int call(Server server) throws IOException {
            List<Json> editions = new ArrayList<>();
            for (Json each : Pages.of(server, Address.of("disciplines")).items()) {
                editions.addAll(Editions.of(server, each.text("id")));
            }
            answer(json ? Json.object("items", editions) : table(editions));
            return 0;
        }

        private static String table(List<Json> editions) {
            Columns table = new Columns("DISCIPLINE", "EDITION", "IN FORCE", "AFFIRMED", "SKILLS", "ID");
            editions.forEach(c -> table.row(
                    c.text("discipline"),
                    c.text("label"),
                    Editions.standing(c),
                    c.text("affirmed"),
                    c.text("skills"),
                    c.text("id")));
            return table.toString();
        }
    }

    @Command(
            name = "show",
            description =
                    "Show the catalog in force of a discipline; of one that is not in service, the one that was in force last.",
            mixinStandardHelpOptions = true)
    static final class Show extends ServerCommand {
        @Parameters(paramLabel = "DISCIPLINE", description = "The discipline's id, such as gis.")
        String id = "";

        @Override
        int call(Server server) throws IOException {
            List<Json> editions = Editions.of(server, id);
            if (editions.isEmpty()) {
                throw new Refused("There is no catalog of " + id + " yet. Install it: adroit discipline install " + id);
            }
            Json shown = Editions.shown(editions);
            String answer = server.get(
                    Address.of("catalogs", id, "editions", shown.text("id")).toString());
            answer(json ? answer : text(Json.parse(answer).get("catalog"), Editions.isInForce(shown)));
            return 0;
        }

        private static String text(Json catalog, boolean inForce) {
            Columns skills = new Columns("SKILL", "AREA", "TITLE");
            catalog.items("skills").forEach(s -> skills.row(s.text("id"), s.text("area"), s.text("title")));
            return catalog.text("title") + ", edition " + catalog.text("edition") + ", affirmed "
                    + catalog.text("affirmed")
                    + (inForce ? "" : "\nThe field is not in service; this edition was in force last.") + "\n\n"
                    + skills;
        }
    }

    @Command(
            name = "publish",
            description =
                    "Publish an approved proposal; or, as the owner and without review, put a catalog.yaml in force.",
            mixinStandardHelpOptions = true)
    static final class Publish extends ServerCommand {
        @Parameters(index = "0", paramLabel = "DISCIPLINE", description = "The discipline's id, such as gis.")
        String id = "";

        @Parameters(
                index = "1",
                paramLabel = "PROPOSAL|FILE",
                description = "The proposal's id, such as p-3, or a catalog.yaml.")
        Path file = Path.of("");

        @Option(
                names = "--edition",
                paramLabel = "ID",
                description =
                        "Of a proposal: the edition that catalog preview named. That one is published, or nothing; without it, what the proposal comes to at this moment.")
        @Nullable
        String edition;

        @Override
        int call(Server server) throws IOException {
            if (file.toString().matches("p-\\d{1,9}") && !Files.exists(file)) {
                return proposal(server, file.toString());
            }
            LocalFile.readable(file);
            String answer = server.post(Address.of("catalogs", id, "editions").toString(), file, "application/yaml");
            Json edition = Json.parse(answer);
            answer(
                    json
                            ? answer
                            : "Edition " + edition.text("label") + " of " + edition.text("title") + " is in force ("
                                    + edition.text("id") + "). Results made before keep theirs.");
            return 0;
        }

        private int proposal(Server server, String proposal) throws IOException {
            String looked = edition != null
                    ? edition
                    : Json.parse(server.get(Address.of("catalogs", id, "proposals", proposal)
                                    .toString()))
                            .text("publishes");
            String answer = server.post(
                    Address.of("catalogs", id, "proposals", proposal, "publish")
                            .with("edition", looked)
                            .toString(),
                    "{}");
            answer(json ? answer : ProposalText.of(Json.parse(answer)) + "\nResults made before keep their edition.");
            return 0;
        }
    }

    @Command(
            name = "validate",
            description = {
                "Check a catalog.yaml, a table of skills (.xlsx or .csv), or a discipline's folder; needs no server.",
                "A table says less than a catalog: name with --catalog the catalog.yaml that it is to be put into, and all of its rules are checked."
            },
            mixinStandardHelpOptions = true)
    static final class Validate implements Callable<Integer> {
        @Parameters(paramLabel = "FILE|DIR", description = "The file, or the folder it is in.")
        Path path = Path.of("");

        @Option(
                names = "--catalog",
                paramLabel = "FILE",
                description = "Of a table of skills: the catalog.yaml that it belongs to.")
        @Nullable
        Path catalog;

        @Option(names = "--json", description = "Answer in JSON.")
        boolean json;

        @Override
        public Integer call() throws IOException {
            List<Path> files = catalog == null ? List.of(path) : List.of(path, catalog);
            for (Path file : files) {
                if (!Files.isReadable(file)) {
                    throw new Refused(
                            "The file " + file + " is missing or cannot be read. Check its name and permissions.");
                }
            }
            List<Map<String, Object>> problems =
                    FlatClassPath.ofTables(Distribution.ours()).ask("adroit.launcher.command.CatalogCheck", files);
            answer(problems);
            return problems.isEmpty() ? 0 : CommandLines.REFUSED;
        }

        private void answer(List<Map<String, Object>> details) throws IOException {
            List<String> problems =
                    details.stream().map(d -> String.valueOf(d.get("text"))).toList();
            if (json) {
                System.out.println(Json.object(
                        "valid",
                        problems.isEmpty(),
                        "problems",
                        problems,
                        "details",
                        details.stream().map(Json::of).toList()));
            } else if (problems.isEmpty()) {
                System.out.println(path + " is valid.");
            } else {
                problems.forEach(System.out::println);
            }
        }
    }
}
