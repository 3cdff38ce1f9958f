package adroit.web.api;

import static adroit.identity.Act.IMPORT;

import adroit.evidence.EvidenceLog;
import adroit.evidence.Fact;
import adroit.exchange.evidence.FactForm;
import adroit.web.answer.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes batches of facts. Sending a batch again changes nothing. */
@Component(service = Resource.class)
public final class EvidenceResource implements Resource {
    private static final int LARGEST_BATCH = 1_000;

    private final EvidenceLog evidence;

    @Activate
    public EvidenceResource(@Reference EvidenceLog evidence) {
        this.evidence = evidence;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("POST", "/evidence", IMPORT, this::record));
    }

    void record(Call call) throws IOException {
        boolean allOrNothing = call.flag("allOrNothing");
        List<Fact> facts = facts(call.json());
        List<EvidenceLog.Outcome> outcomes = evidence.record(call.actor(), facts, allOrNothing);
        List<ItemView> items = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            items.add(new ItemView(
                    facts.get(i).clientId(),
                    outcomes.get(i).kept(),
                    outcomes.get(i).problem()));
        }
        long kept = outcomes.stream().filter(EvidenceLog.Outcome::kept).count();
        if (allOrNothing && kept < facts.size()) {
            throw Refusal.invalid(refused(items));
        }
        call.ok(new Recorded(facts.size(), kept, facts.size() - kept, items));
    }

    private static List<Problem.Item> refused(List<ItemView> items) {
        List<Problem.Item> problems = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            @Nullable String problem = items.get(i).problem();
            if (problem != null) {
                problems.add(new Problem.Item("/" + i, problem));
            }
        }
        return problems;
    }

    private static List<Fact> facts(JsonNode body) {
        if (!body.isArray()) {
            throw Refusal.invalid(List.of(new Problem.Item("/", "must be a list of facts")));
        }
        if (body.size() > LARGEST_BATCH) {
            throw Refusal.tooLarge("A batch has at most " + LARGEST_BATCH + " facts: send several.");
        }
        List<Problem.Item> problems = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            @Nullable Fact fact = Fields.of(body.get(i), "/" + i, problems).make(EvidenceResource::fact);
            if (fact != null) {
                facts.add(fact);
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return facts;
    }

    private static Fact fact(Fields object) {
        FactProperties fields = new FactProperties(object);
        return FactForm.ask(FactForm.kind(fields), fields).get();
    }

    private record ItemView(
            String id, boolean kept, @Nullable String problem) {}

    private record Recorded(int read, long accepted, long rejected, List<ItemView> items) {}
}
