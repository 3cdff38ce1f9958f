package adroit.launcher.command;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between two editions of a reference framework, as the server tells it. */
final class FrameworkDiff {
    private static final int SHOWN = 50;

    private final Server server;
    private final String before;
    private final String after;

    FrameworkDiff(Server server, String before, String after) {
        this.server = server;
        this.before = before;
        this.after = after;
    }

    /** The whole of it in JSON, one page on each line; or for people, with the first items. */
    String answer(@Nullable String kind, @Nullable String change, boolean json) throws IOException {
        Address address = Address.of("frameworks", after, "changes")
                .with("since", before)
                .with("kind", kind)
                .with("change", change);
        return json
                ? Pages.of(server, address).json()
                : text(Json.parse(server.get(address.with("limit", SHOWN).toString())));
    }

    private String text(Json page) {
        StringBuilder text = new StringBuilder(Counts.of(page.number("differing"), "item differs", "items differ")
                + " from " + before + " to " + after + ".");
        alone(text, before, page.items("onlyBefore"));
        alone(text, after, page.items("onlyAfter"));
        Columns totals = new Columns("CHANGE", "ITEMS");
        page.get("totals").fields().forEach((change, kinds) -> totals.row(change, counts(kinds)));
        text.append("\n\n").append(totals);
        Columns items = new Columns("ITEM", "KIND", "WHAT DIFFERS");
        page.items("items").forEach(item -> rows(items, item));
        text.append("\n\n").append(items);
        if (!page.text("next").isEmpty()) {
            text.append("\nThese are the first ")
                    .append(SHOWN)
                    .append("; --json gives all, --kind and --change choose.");
        }
        return text.toString();
    }

    private static void alone(StringBuilder text, String edition, List<Json> kinds) {
        if (!kinds.isEmpty()) {
            text.append("\nOnly ")
                    .append(edition)
                    .append(" has, and so nothing is said about: ")
                    .append(kinds.stream().map(Json::text).collect(Collectors.joining(", ")))
                    .append('.');
        }
    }

    private static String counts(Json kinds) {
        return kinds.fields().entrySet().stream()
                .map(e -> e.getValue().text() + " " + e.getKey())
                .collect(Collectors.joining(", "));
    }

    private static void rows(Columns table, Json item) {
        Json head = item.has("after") ? item.get("after") : item.get("before");
        String name = head.text("code").isEmpty() ? head.text("title") : head.text("code") + " " + head.text("title");
        String first = name.length() > 70 ? name.substring(0, 70) + "…" : name;
        for (Json change : item.items("changes")) {
            table.row(first, item.text("kind"), change.text("sentence"));
            first = "";
        }
    }
}
