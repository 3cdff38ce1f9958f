package adroit.launcher.command;

import adroit.launcher.CityZone;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands about what departments do with disciplines. */
final class DisciplineUseCommand {
    private static final String PATH = "disciplines";

    private DisciplineUseCommand() {}

    @Command(
            name = "use",
            description = "Turn a discipline on or off for one department; results made before stay.",
            mixinStandardHelpOptions = true)
    static final class Use extends ServerCommand {
        @Parameters(paramLabel = "ID", description = "The discipline's id, such as gis.")
        String id = "";

        @Option(
                names = "--department",
                required = true,
                paramLabel = "D",
                description = "The department, by id, code or title.")
        String department = "";

        @Option(names = "--off", description = "Turn it off (default: on).")
        boolean off;

        @Override
        int call(Server server) throws IOException {
            String body = Json.object("department", Departments.id(server, department), "on", !off);
            String answer = server.post(Address.of(PATH, id, "use").toString(), body);
            answer(json ? answer : id + " is " + (off ? "off" : "on") + " for " + department + ".");
            return 0;
        }
    }

    @Command(
            name = "log",
            description = "Show what a discipline did since the start, and what its own code said; newest first.",
            mixinStandardHelpOptions = true)
    static final class Log extends ServerCommand {
        @Parameters(paramLabel = "ID", description = "The discipline's id, such as gis.")
        String id = "";

        @Override
        int call(Server server) throws IOException {
            String answer = server.get(Address.of(PATH, id, "log").toString());
            answer(json ? answer : text(Json.parse(answer), CityZone.of(option.home())));
            return 0;
        }

        private static String text(Json log, ZoneId zone) {
            Columns table = new Columns("AT", "LEVEL", "WHAT");
            log.items("items").forEach(l -> table.row(Moment.of(l.text("at"), zone), l.text("level"), l.text("text")));
            return table.toString();
        }
    }

    @Command(
            name = "leads",
            description = "Say, or show, how far department leads may install what their department keeps.",
            mixinStandardHelpOptions = true)
    static final class Leads extends ServerCommand {
        @Option(names = "--install", negatable = true, description = "Let leads install and update, or not.")
        @Nullable
        Boolean install;

        @Option(
                names = "--publisher",
                paramLabel = "FINGERPRINT",
                description =
                        "Only packs signed by this key, or by the one whose fingerprint begins with these 8 digits; may be given again (default: every trusted publisher).")
        List<String> publishers = new ArrayList<>();

        @Override
        int call(Server server) throws IOException {
            String address = Address.of(PATH, "policy").toString();
            List<String> keys = new ArrayList<>();
            for (String each : publishers) {
                keys.add(PublisherCommand.fingerprint(server, each));
            }
            String answer = install == null
                    ? server.get(address)
                    : server.post(address, Json.object("leadsInstall", install, "publishers", keys));
            answer(json ? answer : text(server, Json.parse(answer)));
            return 0;
        }

        private static String text(Server server, Json policy) throws IOException {
            if (!policy.isTrue("leadsInstall")) {
                return "Only administrators install and update disciplines.";
            }
            List<String> keys =
                    policy.items("publishers").stream().map(Json::text).toList();
            return "Department leads install and update what their department keeps, from "
                    + (keys.isEmpty() ? "every trusted publisher" : PublisherCommand.named(server, keys)) + ".";
        }
    }
}
