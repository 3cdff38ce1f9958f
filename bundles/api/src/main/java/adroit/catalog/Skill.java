package adroit.catalog;

import adroit.work.Check;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A skill of the field; what the US Office of Personnel Management calls a competency.
 *
 * @param id stable within the discipline: never given to another skill, never changed by a new title
 * @param area id of one of the catalog's areas
 * @param anchors observable behavior, by ascending level
 * @param retired whether the field has given the skill up; retired skills stay readable
 * @param successor the skill that took its place, when retired and there is one; of one in use the skill that is to take it, where a sunset is set
 * @param sources ids of the catalog's sources
 * @param reviewed the day on which somebody of the field last reviewed it, or null where nobody did
 * @param migrations what evidence under other skills, or of before a day, says about this one; at most one for each skill, in the order of their ids
 * @param sunset the last day on which it is meant to be used, or null where none is set; nothing happens on that day by itself
 */
public record Skill(
        String id,
        String title,
        String area,
        SkillCategory category,
        String statement,
        List<BehavioralAnchor> anchors,
        boolean retired,
        @Nullable String successor,
        List<String> sources,
        @Nullable LocalDate reviewed,
        List<Migration> migrations,
        @Nullable LocalDate sunset) {
    public Skill {
        Check.id("skill.id", id);
        Check.text("title of skill " + id, title);
        Check.id("area of skill " + id, area);
        Check.text("statement of skill " + id, statement);
        anchors = List.copyOf(anchors);
        sources = List.copyOf(sources);
        migrations = migrations.stream()
                .sorted(Comparator.comparing(Migration::skill))
                .toList();
        if (migrations.stream().map(Migration::skill).distinct().count() < migrations.size()) {
            throw new IllegalArgumentException("skill " + id + " has two migrations from one skill");
        }
    }

    /** A skill without a sunset. */
    public Skill(
            String id,
            String title,
            String area,
            SkillCategory category,
            String statement,
            List<BehavioralAnchor> anchors,
            boolean retired,
            @Nullable String successor,
            List<String> sources,
            @Nullable LocalDate reviewed,
            List<Migration> migrations) {
        this(id, title, area, category, statement, anchors, retired, successor, sources, reviewed, migrations, null);
    }

    /** A skill that takes nothing over. */
    public Skill(
            String id,
            String title,
            String area,
            SkillCategory category,
            String statement,
            List<BehavioralAnchor> anchors,
            boolean retired,
            @Nullable String successor,
            List<String> sources,
            @Nullable LocalDate reviewed) {
        this(id, title, area, category, statement, anchors, retired, successor, sources, reviewed, List.of());
    }

    /** A skill that nobody has reviewed. */
    public Skill(
            String id,
            String title,
            String area,
            SkillCategory category,
            String statement,
            List<BehavioralAnchor> anchors,
            boolean retired,
            @Nullable String successor,
            List<String> sources) {
        this(id, title, area, category, statement, anchors, retired, successor, sources, null);
    }

    /** The anchor at exactly this level, where the catalog has one. */
    public Optional<BehavioralAnchor> anchor(int level) {
        return anchors.stream().filter(a -> a.level() == level).findFirst();
    }
}
