package adroit.exchange.catalog;

import adroit.exchange.yaml.Element;
import adroit.exchange.yaml.Fields;
import adroit.exchange.yaml.Findings;
import adroit.exchange.yaml.KnownIds;
import adroit.exchange.yaml.RequirementReading;
import adroit.scoring.Channel;
import adroit.scoring.HeldCredential;
import adroit.scoring.Observation;
import adroit.work.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a fixture against its catalog. */
final class FixtureReading {

    private final KnownIds skills;
    private final KnownIds tools;
    private final KnownIds credentials;

    FixtureReading(CatalogIds known) {
        this.skills = known.skills();
        this.tools = known.tools();
        this.credentials = known.credentials();
    }

    Fixture fixture(Element root) {
        Findings findings = root.findings();
        Fields fields = root.fields();
        String name = fields.text("name");
        Optional<Requirement> requirement =
                fields.group("requirement").flatMap(group -> RequirementReading.one(group.owner(), skills, tools));
        int before = findings.count();
        LocalDate asOf = fields.date("asOf");
        LocalDate last = findings.count() == before ? asOf : LocalDate.MAX;
        Set<String> supplied = Set.copyOf(tools.checkAll(fields.optionalList("supplied")));
        List<Element> heldElements = fields.optionalList("credentials");
        List<HeldCredential> held = Sections.read(heldElements, this::held);
        List<Observation> evidence = evidence(fields.optionalList("evidence"), last);
        Expected expected =
                fields.group("expect").map(FixtureReading::expected).orElse(new Expected.NotEnough(List.of()));
        int expectedAt = fields.find("expect").map(Element::line).orElse(0);
        fields.finish();
        findings.throwIfAny();
        return new Fixture(name, requirement.orElseThrow(), asOf, supplied, held, evidence, expected, expectedAt);
    }

    private Optional<HeldCredential> held(Element element) {
        int before = element.findings().count();
        Fields fields = element.fields();
        String credential = fields.text("credential");
        fields.find("credential").ifPresent(where -> credentials.check(credential, where));
        LocalDate heldFrom = fields.date("heldFrom");
        @Nullable LocalDate expires = fields.find("expires").isPresent() ? fields.date("expires") : null;
        @Nullable Double hours = fields.find("hoursDone").isPresent() ? fields.number("hoursDone", 0, 10_000) : null;
        fields.finish();
        if (expires != null && expires.isBefore(heldFrom)) {
            element.problem("order", "The credential expires before it is held.", "Correct one of the two days.");
        }
        return element.findings()
                .ifNoneSince(before, element, () -> new HeldCredential(credential, heldFrom, expires, hours));
    }

    private List<Observation> evidence(List<Element> elements, LocalDate last) {
        List<Observation> evidence = new ArrayList<>();
        for (Element element : elements) {
            observation(element, "e-" + (evidence.size() + 1), last).ifPresent(evidence::add);
        }
        return evidence;
    }

    /** @param last the day of the fixture; where that cannot be read, the observation is after none */
    private Optional<Observation> observation(Element element, String id, LocalDate last) {
        int before = element.findings().count();
        Fields fields = element.fields();
        Channel channel = fields.word("channel", Channel.class);
        String source = fields.text("source");
        LocalDate observed = fields.date("observed");
        double level = fields.number("level", 1, 5);
        @Nullable String tool = fields.optionalText("tool");
        fields.find("tool").ifPresent(where -> tools.check(tool == null ? "" : tool, where));
        Map<String, String> attributes = attributes(fields);
        fields.finish();
        if (observed.isAfter(last)) {
            element.problem(
                    "order",
                    "The observation is of a day after the fixture's \"asOf\".",
                    "Correct one of the two days.");
        }
        return element.findings()
                .ifNoneSince(
                        before, element, () -> new Observation(id, channel, source, observed, level, tool, attributes));
    }

    private static Map<String, String> attributes(Fields fields) {
        Map<String, String> attributes = new LinkedHashMap<>();
        fields.find("attributes").map(Element::fields).ifPresent(group -> {
            for (String name : group.names()) {
                attributes.put(name, group.text(name));
            }
        });
        return attributes;
    }

    private static Expected expected(Fields fields) {
        boolean scored = fields.find("scored").isPresent();
        boolean lacking = fields.names().contains("notEnoughEvidence");
        if (scored == lacking) {
            fields.owner()
                    .problem(
                            "expect",
                            "A fixture expects either \"scored\" or \"notEnoughEvidence\".",
                            "Write one of them.");
        }
        Expected expected =
                scored ? level(fields) : new Expected.NotEnough(codes(fields.optionalList("notEnoughEvidence")));
        fields.finish();
        return expected;
    }

    private static Expected level(Fields fields) {
        double level = fields.number("scored", 1, 5);
        @Nullable Double error = fields.find("standardError").isPresent() ? fields.number("standardError", 0, 4) : null;
        return new Expected.Level(level, error, codes(fields.optionalList("reasons")));
    }

    private static List<String> codes(List<Element> elements) {
        return elements.stream().flatMap(element -> element.text().stream()).toList();
    }
}
