package adroit.launcher.command;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "account",
        description = "Make, invite and disable the accounts that people sign in with.",
        mixinStandardHelpOptions = true,
        subcommands = {
            AccountCommand.Add.class,
            AccountCommand.ListAll.class,
            AccountCommand.Disable.class,
            AccountCommand.Link.class
        })
final class AccountCommand extends Group {
    private static final String PATH = "accounts";

    @Command(name = "list", description = "List all accounts.", mixinStandardHelpOptions = true)
    static final class ListAll extends ServerCommand {
        @Override
        int call(Server server) throws IOException {
            Pages pages = Pages.of(server, Address.of(PATH));
            answer(json ? pages.json() : table(pages));
            return 0;
        }

        private static String table(Pages pages) {
            Columns table = new Columns("ID", "NAME", "ENABLED", "ROLES", "DISPLAY NAME");
            pages.items()
                    .forEach(a -> table.row(
                            a.text("id"),
                            a.text("name"),
                            a.isTrue("enabled") ? "yes" : "no",
                            String.join(
                                    ", ",
                                    a.items("roles").stream().map(Json::text).toList()),
                            a.text("displayName")));
            return table.toString();
        }
    }

    @Command(
            name = "add",
            description = "Make an account, and a link with which its holder sets a password.",
            mixinStandardHelpOptions = true)
    static final class Add extends ServerCommand {
        @Parameters(paramLabel = "NAME", description = "What is typed to sign in.")
        String name = "";

        @Option(
                names = "--role",
                paramLabel = "ROLE",
                required = true,
                description =
                        "administrator, hr-analyst, department-lead, trend-keeper, chief or employee; repeatable.")
        List<String> roles = List.of();

        @Option(names = "--display-name", paramLabel = "TEXT", description = "The name on pages (default: NAME).")
        @Nullable
        String displayName;

        @Option(names = "--person", paramLabel = "PERSON", description = "The person it belongs to, by id or key.")
        @Nullable
        String person;

        @Option(names = "--department", paramLabel = "TITLE|ID", description = "The department it leads.")
        @Nullable
        String department;

        @Override
        int call(Server server) throws IOException {
            String answer = server.post(
                    Address.of(PATH).toString(),
                    Json.object(
                            "name",
                            name,
                            "displayName",
                            displayName == null ? name : displayName,
                            "roles",
                            roles,
                            "person",
                            person,
                            "department",
                            department));
            String id = Json.parse(answer).text("id");
            String link = Link.of(server, id);
            answer(
                    json
                            ? Json.object("account", Json.parse(answer), "link", Json.parse(link))
                            : id + " is made. Give its holder this link; it works once:\n"
                                    + Json.parse(link).text("link"));
            return 0;
        }
    }

    @Command(
            name = "disable",
            description = "End an account's sessions and let it sign in no more.",
            mixinStandardHelpOptions = true)
    static final class Disable extends ServerCommand {
        @Parameters(paramLabel = "ID", description = "The account's id.")
        String id = "";

        @Override
        int call(Server server) throws IOException {
            server.post(Address.of(PATH, id, "disable").toString(), "");
            answer(json ? Json.object("id", id, "disabled", true) : id + " is disabled.");
            return 0;
        }
    }

    @Command(
            name = "link",
            description = "Make a link with which the holder of an account signs in once and sets a password.",
            mixinStandardHelpOptions = true)
    static final class Link extends ServerCommand {
        @Parameters(paramLabel = "ID", description = "The account's id.")
        String id = "";

        @Override
        int call(Server server) throws IOException {
            String answer = of(server, id);
            answer(json ? answer : Json.parse(answer).text("link"));
            return 0;
        }

        static String of(Server server, String id) throws IOException {
            return server.post(Address.of(PATH, id, "link").toString(), "");
        }
    }
}
