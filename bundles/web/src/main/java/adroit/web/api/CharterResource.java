package adroit.web.api;

import static adroit.identity.Act.SEE_CHARTER;

import adroit.charter.Charter;
import adroit.charter.PurposeCard;
import adroit.charter.Retention;
import adroit.evidence.Purpose;
import adroit.scoring.Channel;
import java.io.IOException;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The charter of use. */
@Component(service = Resource.class)
public final class CharterResource implements Resource {
    private final Charter charter;

    @Activate
    public CharterResource(@Reference Charter charter) {
        this.charter = charter;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("GET", "/charter", SEE_CHARTER, this::charter));
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
