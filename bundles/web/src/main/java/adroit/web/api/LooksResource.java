package adroit.web.api;

import static adroit.identity.Act.SEE_LOOKS;

import adroit.audit.AccessLedger;
import adroit.organization.People;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who looked at a person's results: for that person. */
@Component(service = Resource.class)
public final class LooksResource implements Resource {
    private final AccessLedger ledger;
    private final People people;

    @Activate
    public LooksResource(@Reference AccessLedger ledger, @Reference People people) {
        this.ledger = ledger;
        this.people = people;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("GET", "/people/{id}/looks", SEE_LOOKS, this::looks));
    }

    void looks(Call call) throws IOException {
        String person = people.find(call.actor(), call.variable("id"))
                .map(found -> found.person().id())
                .filter(id -> AccessLedger.maySee(call.actor(), id))
                .orElseThrow(Refusal::notFound);
        AccessLedger.Page page = ledger.looks(call.actor(), person, call.sequenceCursor());
        call.ok(new Call.Listing<>(
                page.looks().stream().map(LookView::of).toList(),
                page.next() == null ? null : String.valueOf(page.next())));
    }

    private record LookView(
            String id,
            Instant at,
            String kind,
            String who,
            @Nullable String purpose,
            boolean refused,
            int times) {
        static LookView of(AccessLedger.Look look) {
            return new LookView(
                    "k-" + look.sequence(),
                    look.at(),
                    look.kind().name().toLowerCase(Locale.ROOT),
                    look.who(),
                    look.purpose(),
                    look.refused(),
                    look.times());
        }
    }
}
