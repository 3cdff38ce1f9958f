package adroit.launcher.command;

import adroit.launcher.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "crosswalk",
        description = {
            "What a skill, or a job class, corresponds to in reference frameworks.",
            "A skill is named FIELD/SKILL, such as gis/map-design; a job class by its id."
        },
        mixinStandardHelpOptions = true,
        subcommands = {
            CatalogCrosswalkCommand.ListMatches.class,
            CatalogCrosswalkCommand.Likely.class,
            CatalogCrosswalkCommand.Propose.class,
            CatalogCrosswalkCommand.Decide.class,
            CatalogCrosswalkCommand.Export.class,
            CatalogCrosswalkCommand.Import.class
        })
final class CatalogCrosswalkCommand extends Group {
    static Address address(String subject, String... more) {
        List<String> segments = new ArrayList<>();
        int slash = subject.indexOf('/');
        if (slash < 0) {
            segments.addAll(List.of("job-classes", subject));
        } else {
            segments.addAll(List.of("catalogs", subject.substring(0, slash), "skills", subject.substring(slash + 1)));
        }
        segments.add("crosswalk");
        segments.addAll(List.of(more));
        return Address.of(segments.toArray(new String[0]));
    }

    private static String table(List<Json> matches) {
        Columns table = new Columns("MATCH", "STATE", "NEARNESS", "FRAMEWORK", "ITEM", "TITLE");
        matches.forEach(m -> table.row(
                m.text("id"),
                m.text("state"),
                m.text("closeness"),
                m.text("framework"),
                m.text("sourceId"),
                m.text("title")));
        return table.toString();
    }

    @Command(name = "list", description = "What was said to correspond.", mixinStandardHelpOptions = true)
    static final class ListMatches extends ServerCommand {
        @Parameters(paramLabel = "SUBJECT", description = "FIELD/SKILL, or the id of a job class.")
        String subject = "";

        @Override
        int call(Server server) throws IOException {
            List<Json> matches = Pages.of(server, address(subject)).items();
            answer(
                    json
                            ? Json.object("items", matches)
                            : matches.isEmpty() ? "Nothing was said to correspond." : table(matches));
            return 0;
        }
    }

    @Command(
            name = "likely",
            description = "What comes near in a framework, the nearest first; nothing of it counts.",
            mixinStandardHelpOptions = true)
    static final class Likely extends ServerCommand {
        @Parameters(index = "0", paramLabel = "SUBJECT", description = "FIELD/SKILL, or the id of a job class.")
        String subject = "";

        @Parameters(index = "1", paramLabel = "FRAMEWORK", description = "The id of the edition, such as onet-29-1.")
        String framework = "";

        @Option(names = "--words", paramLabel = "TEXT", description = "Look for these words, in place of its own.")
        @Nullable
        String words;

        @Override
        int call(Server server) throws IOException {
            String found = server.get(address(subject, "likely")
                    .with("framework", framework)
                    .with("q", words)
                    .toString());
            answer(json ? found : text(Json.parse(found).items("items")));
            return 0;
        }

        private static String text(List<Json> found) {
            if (found.isEmpty()) {
                return "Nothing in this framework has a word in common. Try --words.";
            }
            Columns table = new Columns("NUMBER", "KIND", "TITLE", "REASON");
            found.forEach(each -> table.row(
                    each.text("id"),
                    each.get("item").text("kind"),
                    each.get("item").text("title"),
                    each.text("reason")));
            return table.toString();
        }
    }

    @Command(
            name = "propose",
            description = "Say that something corresponds; another person confirms it.",
            mixinStandardHelpOptions = true)
    static final class Propose extends ServerCommand {
        @Parameters(index = "0", paramLabel = "SUBJECT", description = "FIELD/SKILL, or the id of a job class.")
        String subject = "";

        @Parameters(index = "1", paramLabel = "FRAMEWORK", description = "The id of the edition, such as onet-29-1.")
        String framework = "";

        @Parameters(index = "2", paramLabel = "NUMBER", description = "The item's number there, as likely says it.")
        int item;

        @Option(
                names = "--closeness",
                paramLabel = "HOW",
                description = "exact, close, broader, narrower or related (default: ${DEFAULT-VALUE}).")
        String closeness = "close";

        @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
        @Nullable
        String note;

        @Override
        int call(Server server) throws IOException {
            String made = server.post(
                    address(subject).toString(),
                    Json.object("framework", framework, "item", item, "closeness", closeness, "text", note));
            answer(json ? made : table(List.of(Json.parse(made))));
            return 0;
        }
    }

    @Command(
            name = "decide",
            description = "Confirm, decline or withdraw what was said to correspond.",
            mixinStandardHelpOptions = true)
    static final class Decide extends ServerCommand {
        @Parameters(index = "0", paramLabel = "SUBJECT", description = "FIELD/SKILL, or the id of a job class.")
        String subject = "";

        @Parameters(index = "1", paramLabel = "MATCH", description = "Such as m-3.")
        String match = "";

        @Parameters(index = "2", paramLabel = "DECISION", description = "confirmed, declined or withdrawn.")
        String decision = "";

        @Option(names = "--note", paramLabel = "TEXT", description = "Why; not needed to confirm.")
        @Nullable
        String note;

        @Override
        int call(Server server) throws IOException {
            String done = server.post(
                    address(subject, match, "decisions").toString(), Json.object("decision", decision, "text", note));
            answer(json ? done : table(List.of(Json.parse(done))));
            return 0;
        }
    }

    @Command(
            name = "export",
            description =
                    "Write the confirmed matches of a field's skills as a table, to be handed on to another city.",
            mixinStandardHelpOptions = true)
    static final class Export extends ServerCommand {
        @Parameters(paramLabel = "DISCIPLINE", description = "The discipline's id, such as gis.")
        String id = "";

        @Option(names = "--format", paramLabel = "FORMAT", description = "csv, which is the default, or xlsx.")
        String format = "csv";

        @Option(
                names = "--out",
                paramLabel = "FILE",
                description = "Where to; by default DISCIPLINE-matches.csv or .xlsx.")
        @Nullable
        Path out;

        @Override
        int call(Server server) throws IOException {
            if (!format.equals("csv") && !format.equals("xlsx")) {
                throw new Refused("The format " + format + " is not known. Known are: csv, xlsx.");
            }
            Path file = out == null ? Path.of(id + "-matches." + format) : out;
            if (Files.exists(file)) {
                throw new Refused("The file " + file + " exists. Name another one with --out.");
            }
            server.get(
                    Address.of("catalogs", id, "crosswalk")
                            .with("format", format)
                            .toString(),
                    file);
            answer(json ? Json.object("file", file.toString()) : "Written to " + file + ".");
            return 0;
        }
    }

    @Command(
            name = "import",
            description = {
                "Propose the matches of a table, as csv or xlsx; each counts when another person has confirmed it.",
                "Where a row is wrong, every problem is told and nothing is proposed."
            },
            mixinStandardHelpOptions = true)
    static final class Import extends ServerCommand {
        @Parameters(index = "0", paramLabel = "DISCIPLINE", description = "The discipline's id, such as gis.")
        String id = "";

        @Parameters(index = "1", paramLabel = "FILE", description = "The table, best made from: crosswalk export.")
        Path file = Path.of("");

        @Override
        int call(Server server) throws IOException {
            Path sent = LocalFile.readable(file);
            String brought = server.post(
                    Address.of("catalogs", id, "crosswalk")
                            .with("name", sent.getFileName())
                            .toString(),
                    sent,
                    "application/octet-stream");
            answer(json ? brought : text(Json.parse(brought)));
            return 0;
        }

        private static String text(Json brought) {
            String told = "read " + brought.number("read") + ", proposed " + brought.number("proposed")
                    + ", said before " + brought.number("known");
            Columns table = new Columns("MATCH", "SKILL", "NEARNESS", "FRAMEWORK", "ITEM", "TITLE");
            brought.items("items")
                    .forEach(m -> table.row(
                            m.text("id"),
                            m.text("skill"),
                            m.text("closeness"),
                            m.text("framework"),
                            m.text("sourceId"),
                            m.text("title")));
            return brought.items("items").isEmpty() ? told : told + "\n\n" + table;
        }
    }
}
