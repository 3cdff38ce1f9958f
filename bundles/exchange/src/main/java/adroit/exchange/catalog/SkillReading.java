package adroit.exchange.catalog;

import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.exchange.yaml.Element;
import adroit.exchange.yaml.Fields;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a skill with its anchors. */
final class SkillReading {

    private enum Status {
        CURRENT,
        RETIRED
    }

    private final Sections sections;
    private final MigrationReading migrations;
    private final boolean proposed;

    /** @param proposed as for {@link MigrationReading} */
    SkillReading(Sections sections, boolean proposed) {
        this.sections = sections;
        this.proposed = proposed;
        migrations = new MigrationReading(sections.skillIds(), proposed);
    }

    Optional<Skill> skill(Element element) {
        int before = element.findings().count();
        Fields fields = element.fields();
        String id = fields.id("id");
        String title = fields.text("title");
        String area = fields.text("area");
        fields.find("area").ifPresent(where -> sections.areaIds().check(area, where));
        SkillCategory category = fields.word("category", SkillCategory.class);
        String statement = fields.text("statement");
        List<BehavioralAnchor> anchors =
                fields.group("anchors").map(SkillReading::anchors).orElse(List.of());
        boolean retired = fields.word("status", Status.CURRENT) == Status.RETIRED;
        @Nullable LocalDate sunset = CatalogDays.sunset(fields);
        String successor = Successors.of(fields, sections.skillIds(), !retired && sunset == null, retired);
        List<String> sources = sections.sourceIds().checkAll(fields.optionalList("sources"));
        @Nullable LocalDate reviewed = fields.find("reviewed").isPresent() ? fields.date("reviewed") : null;
        if (proposed) {
            CatalogDays.looked(fields, "reviewed", reviewed);
        }
        List<Migration> taken = migrations.of(id, fields.optionalList("migrations"));
        fields.finish();
        return element.findings()
                .ifNoneSince(
                        before,
                        element,
                        () -> new Skill(
                                id, title, area, category, statement, anchors, retired, successor, sources, reviewed,
                                taken, sunset));
    }

    private static List<BehavioralAnchor> anchors(Fields fields) {
        TreeMap<Integer, BehavioralAnchor> anchors = new TreeMap<>();
        Map<String, String> seen = new HashMap<>();
        for (String level : fields.names()) {
            anchor(fields, level).ifPresent(anchor -> anchors.put(anchor.level(), anchor));
            fields.find(level).ifPresent(place -> refuseSame(place, level, seen));
        }
        fields.finish();
        return List.copyOf(anchors.values());
    }

    private static Optional<BehavioralAnchor> anchor(Fields fields, String level) {
        int before = fields.owner().findings().count();
        String behavior = fields.text(level);
        if (!level.matches("[1-5]")) {
            fields.find(level)
                    .orElse(fields.owner())
                    .problem("level", "\"" + level + "\" is not a level from 1 to 5.", "");
        }
        return fields.owner()
                .findings()
                .ifNoneSince(before, fields.owner(), () -> new BehavioralAnchor(Integer.parseInt(level), behavior));
    }

    private static void refuseSame(Element place, String level, Map<String, String> seen) {
        String text = place.peekText().toLowerCase(Locale.ROOT);
        String earlier = text.isEmpty() ? null : seen.putIfAbsent(text, level);
        if (earlier != null) {
            place.problem(
                    "same-anchor",
                    "Levels " + earlier + " and " + level + " have the same anchor.",
                    "Say what one does that the other does not.");
        }
    }
}
