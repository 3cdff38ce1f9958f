package adroit.web.api;

import adroit.charter.Charter;
import adroit.charter.PurposeCard;
import adroit.charter.Retention;
import adroit.evidence.Purpose;
import adroit.scoring.Channel;
import java.io.IOException;
import java.util.List;

/** The charter of use. */
final class CharterResource {
    private final Charter charter;

    CharterResource(Charter charter) {
        this.charter = charter;
    }

    void charter(Call call) throws IOException {
        call.ok(new CharterView(
                charter.seen(),
                charter.denied(),
                charter.uses().stream()
                        .map(use -> new UseView(use.purpose(), use.channels()))
                        .toList(),
                charter.cards(),
                charter.kept(),
                charter.contest()));
    }

    private record CharterView(
            List<Charter.Seen> seen,
            List<String> denied,
            List<UseView> uses,
            List<PurposeCard> cards,
            List<Retention.Kept> kept,
            List<String> contest) {}

    private record UseView(Purpose purpose, List<Channel> channels) {}
}
