package adroit.web.api;

import static adroit.identity.Act.TRUST_PUBLISHERS;

import adroit.plugins.DisciplineLifecycle;
import adroit.publisher.NewPublisher;
import adroit.publisher.Publisher;
import adroit.publisher.Publishers;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whom the city trusts to sign packs of disciplines. */
@Component(service = Resource.class)
public final class PublishersResource implements Resource {
    private static final int LONGEST_KEY = 4_000;
    private static final int MOST_FIELDS = 100;
    private static final int LONGEST_ID = 31;

    private final Publishers publishers;
    private final DisciplineLifecycle disciplines;

    @Activate
    public PublishersResource(@Reference Publishers publishers, @Reference DisciplineLifecycle disciplines) {
        this.publishers = publishers;
        this.disciplines = disciplines;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/publishers", TRUST_PUBLISHERS, this::list),
                new Route("POST", "/publishers", TRUST_PUBLISHERS, this::trust),
                new Route("POST", "/publishers/{id}/retire", TRUST_PUBLISHERS, this::retire),
                new Route("POST", "/publishers/{id}/revoke", TRUST_PUBLISHERS, this::revoke));
    }

    void list(Call call) throws IOException {
        int limit = call.limit();
        @Nullable String after = call.query("cursor");
        List<Publisher> rest = publishers.list(call.actor()).stream()
                .sorted(Comparator.comparing(Publisher::fingerprint))
                .filter(p -> after == null || p.fingerprint().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        call.page(rest, limit, PublisherView::of, Publisher::fingerprint);
    }

    void trust(Call call) throws IOException {
        Fields fields = Fields.of(call.json());
        String key = fields.longText("publicKey", LONGEST_KEY);
        NewPublisher wanted = new NewPublisher(
                key,
                fields.has("name") || !fields.has("replaces") ? fields.text("name") : "",
                Set.copyOf(fields.orderedTexts("disciplines", MOST_FIELDS, LONGEST_ID)),
                fields.optionalDate("until"),
                fields.optionalText("replaces"));
        fields.check();
        Publisher made = publishers.trust(call.actor(), wanted);
        call.made(PublisherView.of(made));
    }

    void retire(Call call) throws IOException {
        call.ok(PublisherView.of(
                publishers.retire(call.actor(), call.variable("id")).orElseThrow(Refusal::notFound)));
    }

    /** What the key signed goes out of service with it. */
    void revoke(Call call) throws IOException {
        Publisher revoked = publishers.revoke(call.actor(), call.variable("id")).orElseThrow(Refusal::notFound);
        List<String> quarantined = disciplines.quarantineSignedBy(call.actor(), revoked.fingerprint());
        call.ok(new Revoked(PublisherView.of(revoked), quarantined));
    }

    private record Revoked(PublisherView publisher, List<String> quarantined) {}

    private record PublisherView(
            String id,
            String name,
            List<String> disciplines,
            @Nullable LocalDate until,
            String trust,
            Instant since,
            @Nullable String successor,
            String publicKey) {
        static PublisherView of(Publisher publisher) {
            return new PublisherView(
                    publisher.fingerprint(),
                    publisher.name(),
                    publisher.disciplines().stream().sorted().toList(),
                    publisher.until(),
                    publisher.trust().key(),
                    publisher.since(),
                    publisher.successor(),
                    publisher.key().pem());
        }
    }
}
