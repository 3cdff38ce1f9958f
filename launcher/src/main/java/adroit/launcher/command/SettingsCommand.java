package adroit.launcher.command;

import adroit.launcher.Refused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "settings",
        description = "Show what can be set of a discipline's scorer, or set it; results made before stay.",
        mixinStandardHelpOptions = true)
final class SettingsCommand extends ServerCommand {
    @Parameters(index = "0", paramLabel = "ID", description = "The discipline's id, such as gis.")
    String id = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "NAME=VALUE",
            description = "What to set (default: show what is set).")
    List<String> values = new ArrayList<>();

    @Option(names = "--dry-run", description = "Say what it would change for people; change nothing.")
    boolean dryRun;

    @Override
    int call(Server server) throws IOException {
        Address address = Address.of("disciplines", id, "settings");
        if (values.isEmpty()) {
            String answer = server.get(address.toString());
            answer(json ? answer : text(Json.parse(answer)));
            return 0;
        }
        String body = Json.object("values", named());
        String answer =
                server.post(address.with("dryRun", dryRun ? "true" : null).toString(), body);
        answer(json ? answer : dryRun ? impact(Json.parse(answer)) : text(Json.parse(answer)));
        return 0;
    }

    private Map<String, String> named() {
        Map<String, String> named = new TreeMap<>();
        for (String each : values) {
            int equals = each.indexOf('=');
            if (equals < 1) {
                throw new Refused("\"" + each + "\" sets nothing. Write it as NAME=VALUE.");
            }
            named.put(each.substring(0, equals), each.substring(equals + 1));
        }
        return named;
    }

    private static String impact(Json impact) {
        return ImpactText.sum(impact) + "\n" + ImpactText.departments(impact, ImpactText.OF_VERSION)
                + "\nNothing was changed.";
    }

    private static String text(Json settings) {
        if (settings.items("settings").isEmpty()) {
            return "Nothing can be set of " + settings.text("id") + " " + settings.text("version") + ".";
        }
        Columns table = new Columns("NAME", "VALUE", "USUALLY", "FROM", "TO", "WHAT");
        settings.items("settings")
                .forEach(s -> table.row(
                        s.text("id"),
                        s.text("value"),
                        s.text("usual"),
                        s.text("least"),
                        s.text("most"),
                        s.text("title")));
        return table.toString();
    }
}
