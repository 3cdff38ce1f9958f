package adroit.launcher.command;

import adroit.launcher.Refused;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Departments as people name them: by title, code or id. */
final class Departments {
    private Departments() {}

    /** The id of the department; refused with all titles where there is none, because nothing found would read as nothing missing. */
    static String id(Server server, String named) throws IOException {
        List<Json> all = Pages.of(server, Address.of("departments")).items();
        String wanted = named.strip();
        return all.stream()
                .filter(d -> wanted.equals(d.text("id"))
                        || wanted.equalsIgnoreCase(d.text("title"))
                        || (!wanted.isEmpty() && wanted.equalsIgnoreCase(d.text("code"))))
                .findFirst()
                .orElseThrow(() -> new Refused("There is no department \"" + wanted + "\". " + offered(all)))
                .text("id");
    }

    private static String offered(List<Json> all) {
        return all.isEmpty()
                ? "Import a roster first: adroit import roster FILE."
                : "Choose one of: "
                        + all.stream().map(d -> d.text("title")).sorted().collect(Collectors.joining(", ")) + ".";
    }
}
