package adroit.web.api;

import adroit.charter.Charter;
import adroit.charter.Retention;
import adroit.evidence.Purpose;
import adroit.scoring.Channel;
import java.io.IOException;
import java.util.List;

/** The charter of use. */
final class CharterResource {
    void charter(Call call) throws IOException {
        Charter charter = Charter.inForce();
        call.ok(new CharterView(
                charter.seen(),
                charter.denied(),
                charter.uses().stream()
                        .map(use -> new UseView(use.purpose(), use.channels()))
                        .toList(),
                charter.kept().stream().map(KeptView::of).toList(),
                charter.contest()));
    }

    private record CharterView(
            List<Charter.Seen> seen,
            List<String> denied,
            List<UseView> uses,
            List<KeptView> kept,
            List<String> contest) {}

    private record UseView(Purpose purpose, List<Channel> channels) {}

    private record KeptView(String id, String what, String sentence) {
        static KeptView of(Retention kept) {
            return new KeptView(kept.key(), kept.title(), kept.sentence());
        }
    }
}
