package adroit.exchange.catalog;

import adroit.catalog.ItemStatus;
import adroit.catalog.TestItem;
import adroit.catalog.TestOption;
import adroit.exchange.yaml.Element;
import adroit.exchange.yaml.Fields;
import adroit.exchange.yaml.KnownIds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the test items of a field. */
final class ItemParts {
    private final Sections sections;

    ItemParts(Sections sections) {
        this.sections = sections;
    }

    Optional<TestItem> item(Element element) {
        int before = element.findings().count();
        Fields fields = element.fields();
        String id = fields.id("id");
        String skill = fields.text("skill");
        fields.find("skill").ifPresent(where -> sections.skillIds().check(skill, where));
        @Nullable String tool = fields.optionalText("tool");
        fields.find("tool").ifPresent(where -> sections.toolIds().check(where.peekText(), where));
        int level = fields.integer("level", 1, 5);
        ItemStatus status = fields.word("status", ItemStatus.class);
        String stem = fields.text("stem");
        List<TestOption> options =
                fields.group("options").map(ItemParts::options).orElse(List.of());
        String key = fields.text("key");
        KnownIds known =
                KnownIds.of("option", options.stream().map(TestOption::id).toList());
        fields.find("key").ifPresent(where -> known.check(key, where));
        @Nullable String rationale = fields.optionalText("rationale");
        List<String> sources = sections.sourceIds().checkAll(fields.optionalList("sources"));
        fields.finish();
        return element.findings()
                .ifNoneSince(
                        before,
                        element,
                        () -> new TestItem(id, skill, tool, level, status, stem, options, key, rationale, sources));
    }

    private static List<TestOption> options(Fields fields) {
        List<TestOption> options = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (String id : fields.names()) {
            option(fields, id).ifPresent(options::add);
            fields.find(id).ifPresent(place -> refuseSame(place, id, seen));
        }
        if (options.size() < 2) {
            fields.owner()
                    .problem("options", "An item needs at least two options.", "Write a, b and c with a text each.");
        }
        return options;
    }

    private static Optional<TestOption> option(Fields fields, String id) {
        int before = fields.owner().findings().count();
        String text = fields.text(id);
        if (!id.matches("[a-h]")) {
            fields.find(id).orElse(fields.owner()).problem("option", "\"" + id + "\" is not an option.", "Use a to h.");
        }
        return fields.owner().findings().ifNoneSince(before, fields.owner(), () -> new TestOption(id, text));
    }

    private static void refuseSame(Element place, String id, Map<String, String> seen) {
        String text = place.peekText().toLowerCase(Locale.ROOT);
        String earlier = text.isEmpty() ? null : seen.putIfAbsent(text, id);
        if (earlier != null) {
            place.problem(
                    "same-option", "The options " + earlier + " and " + id + " say the same.", "Change one of them.");
        }
    }
}
