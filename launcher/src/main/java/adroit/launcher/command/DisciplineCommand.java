package adroit.launcher.command;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "discipline",
        description = "See and change which disciplines (professional fields) are in service.",
        mixinStandardHelpOptions = true,
        subcommands = {
            DisciplineCommand.ListAll.class,
            DisciplineCommand.Show.class,
            DisciplineCommand.Install.class,
            DisciplineCommand.Update.class,
            DisciplineCommand.Disable.class,
            DisciplineCommand.Enable.class,
            DisciplineCommand.Remove.class,
            PackCommand.New.class,
            PackCommand.PackUp.class,
            PackCommand.Key.class,
            PackCommand.Sign.class,
            PackCommand.Verify.class
        })
final class DisciplineCommand extends Group {
    private static final String PATH = "disciplines";

    @Command(
            name = "list",
            description = "List what is offered, installed, disabled or quarantined.",
            mixinStandardHelpOptions = true)
    static final class ListAll extends ServerCommand {
        @Override
        int call(Server server) throws IOException {
            String answer = server.get(Address.of(PATH).toString());
            answer(json ? answer : table(Json.parse(answer)));
            return 0;
        }

        private static String table(Json answer) {
            Columns table = new Columns("ID", "VERSION", "STATE", "KEEPER", "TITLE");
            answer.items("items")
                    .forEach(d ->
                            table.row(d.text("id"), d.text("version"), state(d), d.text("keeper"), d.text("title")));
            return table.toString();
        }

        private static String state(Json discipline) {
            String offered = discipline.text("offered");
            String state = discipline.text("state");
            return offered.isEmpty() ? state : state + " (" + offered + " offered)";
        }
    }

    @Command(name = "show", description = "Say all about one discipline.", mixinStandardHelpOptions = true)
    static final class Show extends One {
        @Override
        int call(Server server) throws IOException {
            return told(server.get(Address.of(PATH, id).toString()));
        }
    }

    @Command(
            name = "install",
            description = "Put a discipline in service that came with the product.",
            mixinStandardHelpOptions = true)
    static final class Install extends One {
        @Override
        int call(Server server) throws IOException {
            return told(server.post(Address.of(PATH, id, "install").toString(), ""));
        }
    }

    @Command(
            name = "update",
            description = "Put the newer version in service that came with the product; nobody waits meanwhile.",
            mixinStandardHelpOptions = true)
    static final class Update extends One {
        @Override
        int call(Server server) throws IOException {
            return told(server.post(Address.of(PATH, id, "update").toString(), ""));
        }
    }

    @Command(
            name = "disable",
            description = "Take a discipline out of service; it stays installed.",
            mixinStandardHelpOptions = true)
    static final class Disable extends One {
        @Override
        int call(Server server) throws IOException {
            return told(server.post(Address.of(PATH, id, "disable").toString(), ""));
        }
    }

    @Command(
            name = "enable",
            description = "Put a disabled discipline back in service.",
            mixinStandardHelpOptions = true)
    static final class Enable extends One {
        @Override
        int call(Server server) throws IOException {
            return told(server.post(Address.of(PATH, id, "enable").toString(), ""));
        }
    }

    @Command(
            name = "remove",
            description = "Remove a discipline, or forget a quarantined one; results made with it stay readable.",
            mixinStandardHelpOptions = true)
    static final class Remove extends One {
        @Override
        int call(Server server) throws IOException {
            server.delete(Address.of(PATH, id).toString());
            answer(json ? Json.object("id", id, "removed", true) : id + " is removed.");
            return 0;
        }
    }

    /** A command about one discipline. */
    abstract static class One extends ServerCommand {
        @Parameters(paramLabel = "ID", description = "The discipline's id, such as gis.")
        String id = "";

        /** Says how the discipline stands; a quarantined one is a failure. */
        final int told(String answer) throws IOException {
            Json discipline = Json.parse(answer);
            answer(json ? answer : text(discipline));
            return discipline.text("state").equals("quarantined") ? CommandLines.REFUSED : 0;
        }

        private static String text(Json discipline) {
            StringBuilder text = new StringBuilder();
            text.append(discipline.text("id")).append(' ').append(discipline.text("version"));
            text.append(" is ").append(discipline.text("state")).append(": ").append(discipline.text("title"));
            if (!discipline.text("offered").isEmpty()) {
                text.append("\nVersion ").append(discipline.text("offered")).append(" is offered as an update.");
            }
            Json fault = discipline.get("fault");
            if (!fault.text("code").isEmpty()) {
                text.append('\n').append(fault.text("code")).append(": ").append(fault.text("sentence"));
                text.append(' ').append(fault.text("remedy"));
            }
            return text.toString();
        }
    }
}
