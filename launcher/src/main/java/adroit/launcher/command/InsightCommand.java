package adroit.launcher.command;

import java.io.IOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a roster and a list of positions tell by themselves. */
@Command(
        name = "insight",
        description = "Show what a roster and a list of positions tell by themselves: eight cards, or the rows of one.",
        mixinStandardHelpOptions = true)
final class InsightCommand extends ServerCommand {
    @Option(names = "--card", paramLabel = "ID", description = "The rows behind this card's number, as CSV.")
    @Nullable
    String card;

    @Override
    int call(Server server) throws IOException {
        if (card != null) {
            answer(server.get(Address.of("insights", "first", card, "data").toString())
                    .stripTrailing());
            return 0;
        }
        String cards = server.get(Address.of("insights", "first").toString());
        answer(json ? cards : text(Json.parse(cards)));
        return 0;
    }

    private static String text(Json cards) {
        return cards.items("items").stream().map(InsightCommand::card).collect(Collectors.joining("\n\n"));
    }

    private static String figure(String value, String unit) {
        return value.equals("1") && unit.equals("people") ? "1 person" : value + " " + unit;
    }

    private static String card(Json card) {
        boolean known = card.has("value");
        String figure = known
                ? figure(card.text("value"), card.text("unit"))
                : "not known: the column \"" + card.get("missing").text("column") + "\" is missing";
        return card.text("title") + ": " + figure + "\n  Of " + card.text("population") + ", as of " + card.text("asOf")
                + ". " + card.text("rule")
                + (known
                        ? "\n  Rows: --card " + card.text("id")
                        : "\n  " + card.get("missing").text("remedy"));
    }
}
