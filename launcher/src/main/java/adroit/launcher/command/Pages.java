package adroit.launcher.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A list of the server, fetched to its end. */
final class Pages {
    private final List<String> raw;
    private final List<Json> pages;

    private Pages(List<String> raw, List<Json> pages) {
        this.raw = raw;
        this.pages = pages;
    }

    static Pages of(Server server, Address address) throws IOException {
        address.with("limit", 500);
        List<String> raw = new ArrayList<>();
        List<Json> pages = new ArrayList<>();
        String path = address.toString();
        do {
            raw.add(server.get(path));
            pages.add(Json.parse(raw.get(raw.size() - 1)));
            path = address + "&cursor="
                    + Address.escaped(pages.get(pages.size() - 1).text("next"));
        } while (!pages.get(pages.size() - 1).text("next").isEmpty());
        return new Pages(raw, pages);
    }

    Json first() {
        return pages.get(0);
    }

    List<Json> items() {
        return pages.stream().flatMap(p -> p.items("items").stream()).toList();
    }

    /** One answer per line, as the server gave them. */
    String json() {
        return String.join("\n", raw);
    }
}
