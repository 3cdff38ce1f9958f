package adroit.launcher.command;

import adroit.launcher.CityZone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Commands about the installed set of disciplines as a whole. */
final class InstalledSetCommand {
    private static final String PATH = "disciplines";

    private InstalledSetCommand() {}

    @Command(
            name = "rollback",
            description =
                    "Move the installed set back to a state in which it was; results, evidence and the audit log stay.",
            mixinStandardHelpOptions = true)
    static final class RollBack extends Moving {
        @Option(names = "--to", paramLabel = "STATE", description = "Number of the state (default: the one before).")
        @Nullable
        String to;

        @Option(names = "--list", description = "List the states instead, newest first.")
        boolean list;

        @Override
        int call(Server server) throws IOException {
            if (list) {
                String answer = server.get(Address.of(PATH, "rollback").toString());
                answer(json ? answer : table(Json.parse(answer), CityZone.of(option.home())));
                return 0;
            }
            Address address = Address.of(PATH, "rollback").with("to", to).with("dryRun", dryRun ? "true" : null);
            return told(server.post(address.toString(), ""));
        }

        private static String table(Json answer, ZoneId zone) {
            Columns table = new Columns("STATE", "SINCE", "BY", "ACT", "MOVING THERE NOW");
            answer.items("items")
                    .forEach(v -> table.row(
                            v.text("id") + (v.isTrue("current") ? " (now)" : ""),
                            Moment.of(v.text("at"), zone),
                            v.text("account"),
                            v.text("act") + " " + v.text("subject"),
                            count(v.items("back"))));
            return table.toString();
        }

        private static String count(List<Json> changes) {
            long fields =
                    changes.stream().filter(c -> !c.text("id").equals("policy")).count();
            List<String> what = new ArrayList<>();
            if (fields > 0) {
                what.add(Counts.of(fields, "field", "fields"));
            }
            if (fields < changes.size()) {
                what.add("what leads may install");
            }
            return what.isEmpty() ? "changes nothing" : "changes " + String.join(" and ", what);
        }
    }

    @Command(
            name = "lock",
            description = "Write the lock file of the installed set, or move the set to what a lock file says.",
            mixinStandardHelpOptions = true)
    static final class Lock extends Moving {
        @Option(names = "--out", paramLabel = "FILE", description = "Write the lock file there instead of showing it.")
        @Nullable
        Path out;

        @Option(names = "--import", paramLabel = "FILE", description = "Move the set to what this lock file says.")
        @Nullable
        Path file;

        @Override
        int call(Server server) throws IOException {
            if (file != null) {
                return imported(server, file);
            }
            String lock = server.get(Address.of(PATH, "lock").toString());
            if (out == null) {
                answer(lock);
            } else {
                Files.writeString(out, lock + "\n");
                answer(json ? Json.object("file", out.toString()) : out + " is the lock file of the installed set.");
            }
            return 0;
        }

        private int imported(Server server, Path lock) throws IOException {
            LocalFile.readable(lock);
            Address address = Address.of(PATH, "lock").with("dryRun", dryRun ? "true" : null);
            return told(server.post(address.toString(), lock, "application/json"));
        }
    }

    /** A command that moves the set, or only says what that would change. */
    abstract static class Moving extends ServerCommand {
        @Option(names = "--dry-run", description = "Say what would change; change nothing.")
        boolean dryRun;

        final int told(String answer) throws IOException {
            answer(json ? answer : text(Json.parse(answer)));
            return 0;
        }

        private static String text(Json move) {
            StringBuilder text = new StringBuilder();
            for (Json change : move.items("changes")) {
                text.append(change.text("id")).append(": ");
                text.append(change.text("before").isEmpty() ? "not installed" : change.text("before"));
                text.append(" -> ");
                text.append(change.text("after").isEmpty() ? "not installed" : change.text("after"));
                text.append('\n');
            }
            if (text.isEmpty()) {
                return "The installed set is in that state already.";
            }
            return text.append(move.isTrue("done") ? "The installed set has moved." : "Nothing was changed.")
                    .toString();
        }
    }
}
