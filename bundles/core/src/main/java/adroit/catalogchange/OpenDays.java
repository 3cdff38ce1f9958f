package adroit.catalogchange;

import adroit.catalog.Catalog;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The days that a proposed edition leaves open: from which day on the levels of a skill mean something else is not known before the edition comes in force. No edition in force leaves one open.
 */
public final class OpenDays {
    private OpenDays() {}

    /** Whether the catalog leaves a day open. */
    public static boolean in(Catalog catalog) {
        return catalog.skills().stream().anyMatch(OpenDays::in);
    }

    /** Whether the levels of that skill mean something else from the day on which the edition comes in force. */
    public static boolean in(Skill skill) {
        return skill.migrations().stream().anyMatch(m -> isOpen(skill, m));
    }

    private static boolean isOpen(Skill skill, Migration migration) {
        return migration.before() == null && migration.skill().equals(skill.id());
    }

    /** The catalog as it comes in force on that day. */
    public static Catalog filled(Catalog catalog, LocalDate day) {
        return with(catalog, (skill, open) -> on(open, day));
    }

    /**
     * The proposed catalog with the days of what is in force already: the very same rule for the same skill that came since the base has begun on its day, and does not begin anew.
     *
     * @param base what was proposed from
     */
    public static Catalog settled(Catalog base, Catalog proposed, Catalog inForce) {
        return with(proposed, (skill, open) -> inForce.skill(skill.id())
                .flatMap(now -> Relevelling.of(now).filter(rule -> isNew(base, now.id(), rule)))
                .filter(rule -> rule.before() != null && on(rule, null).equals(open))
                .orElse(open));
    }

    private static boolean isNew(Catalog base, String skill, Migration rule) {
        return base.skill(skill).flatMap(Relevelling::of).filter(rule::equals).isEmpty();
    }

    private static Migration on(Migration rule, @Nullable LocalDate day) {
        return new Migration(rule.skill(), day, rule.evidence(), rule.levels());
    }

    private static Catalog with(Catalog catalog, BiFunction<Skill, Migration, Migration> day) {
        if (!in(catalog)) {
            return catalog;
        }
        return Relabelled.of(
                catalog,
                catalog.edition(),
                catalog.affirmed(),
                catalog.skills().stream().map(s -> in(s) ? with(s, day) : s).toList());
    }

    private static Skill with(Skill skill, BiFunction<Skill, Migration, Migration> day) {
        return SkillChange.withMigrations(
                skill,
                skill.migrations().stream()
                        .map(m -> isOpen(skill, m) ? day.apply(skill, m) : m)
                        .toList());
    }
}
