package adroit.launcher.command;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "due",
        description =
                "What is due in the catalogs that you keep: for review, for retirement, and to be looked at again on watch lists.",
        mixinStandardHelpOptions = true)
final class CatalogDueCommand extends ServerCommand {
    @Option(names = "--by", paramLabel = "DAY", description = "Also what will be due by that day.")
    @Nullable
    String by;

    @Override
    int call(Server server) throws IOException {
        List<Json> reviews = asked(server, "due");
        List<Json> sunsets = asked(server, "sunsets");
        List<Json> watched = asked(server, "watched");
        answer(
                json
                        ? Json.object("reviews", reviews, "sunsets", sunsets, "watched", watched)
                        : text(reviews, sunsets, watched));
        return 0;
    }

    private List<Json> asked(Server server, String what) throws IOException {
        return Json.parse(server.get(
                        Address.of("catalog-reviews", what).with("by", by).toString()))
                .items("items");
    }

    private static String text(List<Json> reviews, List<Json> sunsets, List<Json> watched) {
        if (reviews.isEmpty() && sunsets.isEmpty() && watched.isEmpty()) {
            return "Nothing is due.";
        }
        Columns table = new Columns("DUE", "DISCIPLINE", "WHAT", "TITLE", "ID");
        reviews.forEach(
                r -> table.row(r.text("due"), r.text("discipline"), "to be reviewed", r.text("title"), r.text("id")));
        sunsets.forEach(s -> table.row(
                s.text("until"),
                s.text("discipline"),
                "last day of use of a " + s.text("part"),
                s.text("title"),
                s.text("id")));
        watched.forEach(w -> table.row(
                w.text("again"), w.text("discipline"), "to be looked at again", w.text("title"), w.text("id")));
        return table.toString();
    }
}
