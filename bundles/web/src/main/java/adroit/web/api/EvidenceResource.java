package adroit.web.api;

import adroit.catalog.SkillCategory;
import adroit.evidence.EvidenceLog;
import adroit.evidence.Fact;
import adroit.evidence.Interest;
import adroit.scoring.Channel;
import adroit.web.answer.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes batches of facts. Sending a batch again changes nothing. */
final class EvidenceResource {
    private static final int LARGEST_BATCH = 1_000;
    private static final Map<String, Channel> CHANNELS = words(Channel.values());
    private static final Map<String, SkillCategory> CATEGORIES = words(SkillCategory.values());
    private static final Map<String, Interest> ANSWERS = words(Interest.values());
    private static final Map<String, Boolean> OUTCOMES = Map.of("done", true, "missed", false);

    private final EvidenceLog evidence;

    EvidenceResource(EvidenceLog evidence) {
        this.evidence = evidence;
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

    private static Fact fact(Fields fields) {
        return switch (fields.choice("kind", KINDS)) {
            case RATING -> rating(fields);
            case DUTY_RATING -> dutyRating(fields);
            case TOOL_ACCESS -> toolAccess(fields);
            case PROCESS_STEP -> step(fields);
            case INTEREST -> interest(fields);
        };
    }

    private enum Kind {
        RATING,
        DUTY_RATING,
        TOOL_ACCESS,
        PROCESS_STEP,
        INTEREST
    }

    private static final Map<String, Kind> KINDS = words(Kind.values());

    private static Fact rating(Fields fields) {
        return new Fact.Rating(
                fields.text("clientId"),
                fields.text("person"),
                fields.text("discipline"),
                fields.date("observed"),
                fields.text("skill"),
                fields.choice("channel", CHANNELS),
                fields.text("source"),
                fields.number("level"),
                fields.optionalText("tool"),
                fields.optionalTexts("attributes"));
    }

    private static Fact dutyRating(Fields fields) {
        return new Fact.DutyRating(
                fields.text("clientId"),
                fields.text("person"),
                fields.text("discipline"),
                fields.date("observed"),
                fields.text("duty"),
                fields.choice("channel", CHANNELS),
                fields.text("source"),
                fields.number("outcome"),
                fields.optionalText("tool"),
                fields.optionalText("otherTool"));
    }

    private static Fact toolAccess(Fields fields) {
        return new Fact.ToolAccess(
                fields.text("clientId"),
                fields.text("person"),
                fields.text("discipline"),
                fields.date("observed"),
                fields.text("tool"),
                fields.flag("supplied"));
    }

    private static Fact step(Fields fields) {
        return new Fact.StepOutcome(
                fields.text("clientId"),
                fields.text("person"),
                fields.text("discipline"),
                fields.date("observed"),
                fields.text("process"),
                fields.text("step"),
                fields.choice("outcome", OUTCOMES),
                fields.choice("channel", CHANNELS),
                fields.text("source"));
    }

    private static Fact interest(Fields fields) {
        return new Fact.InterestAnswer(
                fields.text("clientId"),
                fields.text("person"),
                fields.text("discipline"),
                fields.date("observed"),
                fields.choice("category", CATEGORIES),
                fields.choice("answer", ANSWERS));
    }

    private static <T extends Enum<T>> Map<String, T> words(T[] values) {
        Map<String, T> words = new LinkedHashMap<>();
        Arrays.stream(values)
                .forEach(v -> words.put(v.name().toLowerCase(Locale.ROOT).replace('_', '-'), v));
        return words;
    }

    private record ItemView(
            String id, boolean kept, @Nullable String problem) {}

    private record Recorded(int read, long accepted, long rejected, List<ItemView> items) {}
}
