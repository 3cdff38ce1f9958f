package adroit.exchange.catalog;

import adroit.catalog.EvidenceRule;
import adroit.catalog.Migration;
import adroit.exchange.yaml.Element;
import adroit.exchange.yaml.Fields;
import adroit.exchange.yaml.KnownIds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what a skill takes over from others, or from itself of before a day. */
final class MigrationReading {
    private final KnownIds skills;
    private final boolean proposed;

    /** @param proposed whether the day may be left open on which levels begin to mean something else */
    MigrationReading(KnownIds skills, boolean proposed) {
        this.skills = skills;
        this.proposed = proposed;
    }

    /** The migrations of one skill, each from another. */
    List<Migration> of(String owner, List<Element> elements) {
        List<Migration> migrations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Element element : elements) {
            one(owner, element).ifPresent(migration -> {
                migrations.add(migration);
                if (!seen.add(migration.skill())) {
                    element.problem(
                            "duplicate-migration",
                            "The skill \"" + migration.skill() + "\" is taken over twice.",
                            "Keep one of them.");
                }
            });
        }
        return migrations;
    }

    private Optional<Migration> one(String owner, Element element) {
        int before = element.findings().count();
        Fields fields = element.fields();
        String skill = fields.text("from");
        fields.find("from").ifPresent(where -> skills.check(skill, where));
        @Nullable LocalDate day = fields.find("before").isPresent() ? fields.date("before") : null;
        if (day == null && skill.equals(owner) && !proposed) {
            element.problem(
                    "migration-day",
                    "A skill that takes over from itself needs the day from which on its levels mean something else; only a proposal may leave it open, until it comes in force.",
                    "Write \"before: 2026-10-01\".");
        }
        EvidenceRule rule = fields.word("evidence", EvidenceRule.CARRIED);
        Map<Integer, Integer> levels =
                fields.find("levels").map(MigrationReading::levels).orElse(Map.of());
        fields.finish();
        return element.findings().ifNoneSince(before, element, () -> new Migration(skill, day, rule, levels));
    }

    private static Map<Integer, Integer> levels(Element element) {
        Map<Integer, Integer> levels = new TreeMap<>();
        Fields fields = element.fields();
        for (String former : fields.names()) {
            int level = fields.integer(former, 1, 5);
            if (former.matches("[1-5]")) {
                levels.put(Integer.valueOf(former), level);
            } else {
                fields.find(former)
                        .orElse(element)
                        .problem("level", "\"" + former + "\" is not a level from 1 to 5.", "");
            }
        }
        fields.finish();
        return levels;
    }
}
