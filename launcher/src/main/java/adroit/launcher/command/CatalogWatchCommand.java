package adroit.launcher.command;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "watch",
        description = "What a field watches: technologies, tools, skills and standards that may come into its catalog.",
        mixinStandardHelpOptions = true,
        subcommands = {
            CatalogWatchCommand.ListAll.class,
            CatalogWatchCommand.Add.class,
            CatalogWatchCommand.Look.class,
            CatalogWatchCommand.Propose.class,
            CatalogWatchCommand.LetGo.class
        })
final class CatalogWatchCommand extends Group {
    static Address address(String discipline, String... more) {
        String[] segments = new String[more.length + 3];
        segments[0] = "catalogs";
        segments[1] = discipline;
        segments[2] = "watch-list";
        System.arraycopy(more, 0, segments, 3, more.length);
        return Address.of(segments);
    }

    private static String table(List<Json> watched) {
        Columns table = new Columns("ENTRY", "STATE", "KIND", "AGAIN", "TITLE");
        watched.forEach(
                w -> table.row(w.text("id"), w.text("state"), w.text("kind"), w.text("again"), w.text("title")));
        return table.toString();
    }

    @Command(name = "list", description = "What is or was watched.", mixinStandardHelpOptions = true)
    static final class ListAll extends ServerCommand {
        @Parameters(paramLabel = "DISCIPLINE", description = "The discipline's id, such as gis.")
        String id = "";

        @Option(
                names = "--state",
                paramLabel = "STATE",
                description = "Of that state alone: watched, taken-up or let-go.")
        @Nullable
        String state;

        @Override
        int call(Server server) throws IOException {
            List<Json> watched =
                    Pages.of(server, address(id).with("state", state)).items();
            answer(json ? Json.object("items", watched) : watched.isEmpty() ? "Nothing is watched." : table(watched));
            return 0;
        }
    }

    @Command(
            name = "add",
            description = "Put something on the list: described, or a trend or a suggestion by its id.",
            mixinStandardHelpOptions = true)
    static final class Add extends ServerCommand {
        @Parameters(paramLabel = "DISCIPLINE", description = "The discipline's id, such as gis.")
        String id = "";

        @Option(names = "--kind", paramLabel = "KIND", description = "technology, tool, skill or standard.")
        @Nullable
        String kind;

        @Option(names = "--title", paramLabel = "TEXT", description = "What it is called.")
        @Nullable
        String title;

        @Option(names = "--why", paramLabel = "TEXT", description = "Why it is worth watching.")
        @Nullable
        String why;

        @Option(names = "--link", paramLabel = "URL", description = "Where more of it is read.")
        @Nullable
        String link;

        @Option(
                names = "--again",
                paramLabel = "DAY",
                description = "When to look at it again; in six months otherwise.")
        @Nullable
        String again;

        @Option(
                names = "--trend",
                paramLabel = "ID",
                description = "Something that moves in the field, in place of the rest.")
        @Nullable
        String trend;

        @Option(names = "--suggestion", paramLabel = "ID", description = "A suggestion, in place of the rest.")
        @Nullable
        String suggestion;

        @Override
        int call(Server server) throws IOException {
            String made = server.post(
                    address(id).toString(),
                    Json.object(
                            "kind",
                            kind,
                            "title",
                            title,
                            "why",
                            why,
                            "link",
                            link,
                            "again",
                            again,
                            "trend",
                            trend,
                            "suggestion",
                            suggestion));
            answer(json ? made : table(List.of(Json.parse(made))));
            return 0;
        }
    }

    /** What is done with one entry. */
    private abstract static class OfOne extends ServerCommand {
        @Parameters(index = "0", paramLabel = "DISCIPLINE", description = "The discipline's id, such as gis.")
        String id = "";

        @Parameters(index = "1", paramLabel = "ENTRY", description = "Such as w-3.")
        String entry = "";

        @Option(names = "--text", paramLabel = "TEXT", required = true, description = "What was seen, or why.")
        String text = "";

        int step(Server server, String step, @Nullable String again, @Nullable String proposal) throws IOException {
            String done = server.post(
                    address(id, entry, "steps").toString(),
                    Json.object("step", step, "text", text, "again", again, "proposal", proposal));
            answer(json ? done : table(List.of(Json.parse(done))));
            return 0;
        }
    }

    @Command(name = "look", description = "Say that somebody looked at it again.", mixinStandardHelpOptions = true)
    static final class Look extends OfOne {
        @Option(names = "--again", paramLabel = "DAY", description = "The next time; in six months otherwise.")
        @Nullable
        String again;

        @Override
        int call(Server server) throws IOException {
            return step(server, "look", again, null);
        }
    }

    @Command(
            name = "propose",
            description = "Make a proposal of a technology or a tool; or say which proposal it became.",
            mixinStandardHelpOptions = true)
    static final class Propose extends OfOne {
        @Option(names = "--proposal", paramLabel = "ID", description = "One that was made otherwise, such as p-3.")
        @Nullable
        String proposal;

        @Override
        int call(Server server) throws IOException {
            return step(server, proposal == null ? "propose" : "became", null, proposal);
        }
    }

    @Command(name = "let-go", description = "Watch it no more, for a reason.", mixinStandardHelpOptions = true)
    static final class LetGo extends OfOne {
        @Override
        int call(Server server) throws IOException {
            return step(server, "let-go", null, null);
        }
    }
}
