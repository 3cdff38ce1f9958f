package adroit.launcher.command;

import adroit.launcher.Refused;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is known of one discipline beside how it stands, as its page says it. */
final class DisciplineFacts {
    private DisciplineFacts() {}

    /** How it stands, in the word of the list. */
    static String state(Json discipline) {
        return isBeingWritten(discipline) ? "being written" : discipline.text("state");
    }

    static String of(Server server, Json discipline) throws IOException {
        StringBuilder text = new StringBuilder();
        line(text, "About", discipline.text("summary"));
        line(text, "Kept by", discipline.text("keeper"));
        line(text, "Comes from", origin(server, discipline));
        line(text, "Off for", offIn(server, discipline.items("offIn")));
        line(text, "Set here", settings(server, discipline));
        return text.toString().stripTrailing();
    }

    private static void line(StringBuilder text, String name, String value) {
        if (!value.isBlank()) {
            text.append(name).append(": ").append(value).append('\n');
        }
    }

    private static boolean isBeingWritten(Json discipline) {
        return discipline.has("signer") && discipline.text("signer").isEmpty();
    }

    private static String origin(Server server, Json discipline) throws IOException {
        if (isBeingWritten(discipline)) {
            return "a folder on this machine; nobody signed it";
        }
        if (discipline.has("signer")) {
            return "a pack signed by " + PublisherCommand.named(server, List.of(discipline.text("signer")));
        }
        return discipline.text("version").equals("-") ? "" : "the product itself";
    }

    private static String offIn(Server server, List<Json> departments) throws IOException {
        if (departments.isEmpty()) {
            return "";
        }
        Map<String, String> titles = new HashMap<>();
        Pages.of(server, Address.of("departments")).items().forEach(d -> titles.put(d.text("id"), d.text("title")));
        return departments.stream()
                .map(d -> titles.getOrDefault(d.text(), d.text()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** What is set otherwise than usual; nothing where its bundle cannot be asked. */
    private static String settings(Server server, Json discipline) throws IOException {
        boolean installed = List.of("installed", "disabled").contains(discipline.text("state"));
        if (!installed || isBeingWritten(discipline)) {
            return "";
        }
        try {
            Address address = Address.of("disciplines", discipline.text("id"), "settings");
            return Json.parse(server.get(address.toString())).items("settings").stream()
                    .filter(s -> !s.text("value").equals(s.text("usual")))
                    .map(s -> s.text("id") + "=" + s.text("value") + " (usually " + s.text("usual") + ")")
                    .collect(Collectors.joining(", "));
        } catch (Refused gone) {
            return "";
        }
    }
}
