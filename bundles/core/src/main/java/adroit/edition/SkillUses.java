package adroit.edition;

import adroit.champion.MeasuredSkill;
import adroit.evidence.Purpose;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.insight.Insight;
import adroit.insight.Suppression;
import adroit.jobanalysis.JobAnalysis;
import adroit.storage.Store;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Where a skill is asked for, and by how many people a level of it is known. */
public final class SkillUses {
    private final Store store;
    private final Insight insight;

    public SkillUses(Store store, Insight insight) {
        this.store = store;
        this.insight = insight;
    }

    /** The newest signed analyses that ask for the skill, by title of the position description. */
    public List<SkillUse> of(Actor actor, String discipline, String skill) {
        Policy.require(actor, Act.SEE_CATALOGS, Scope.CITY);
        return newest(store.read(session -> session.analyses().all()), discipline).stream()
                .flatMap(analysis -> analysis.requirements().stream()
                        .filter(r -> r.skill().equals(skill))
                        .map(r -> new SkillUse(
                                analysis.positionDescription().id(),
                                analysis.positionDescription().edition(),
                                analysis.positionDescription().title(),
                                analysis.positionDescription().classification(),
                                analysis.positionDescription().department(),
                                r.level(),
                                r.neededAtEntry())))
                .sorted(Comparator.comparing(SkillUse::title).thenComparing(SkillUse::positionDescription))
                .toList();
    }

    private static Collection<JobAnalysis> newest(List<JobAnalysis> all, String discipline) {
        Map<String, JobAnalysis> newest = new TreeMap<>();
        all.stream()
                .filter(a -> a.discipline().equals(discipline))
                .sorted(Comparator.comparingInt(a -> a.positionDescription().edition()))
                .forEach(a -> newest.put(a.positionDescription().id(), a));
        return newest.values();
    }

    /** How many people have a level in the skill, for who may see aggregates of the city; those who may not see single results are told it in steps of five, as all else. */
    public Measured measured(Actor actor, String discipline, String skill) {
        if (!Policy.permits(actor, Act.SEE_OVERVIEW, Scope.CITY)) {
            return Measured.NOT_SHOWN;
        }
        Set<String> people = new HashSet<>();
        BiConsumer<String, MeasuredSkill> count = (person, measured) -> {
            if (measured.discipline().equals(discipline) && measured.skill().equals(skill)) {
                people.add(person);
            }
        };
        if (Policy.permits(actor, Act.LIST_GAPS, Scope.CITY)) {
            insight.forEachMeasured(Purpose.WORKFORCE_PLANNING, count);
        } else {
            insight.forEachTold(Purpose.WORKFORCE_PLANNING, count);
        }
        return Suppression.isTold(people.size()) ? new Measured(true, people.size()) : Measured.FEWER_THAN_SHOWN;
    }

    /**
     * A number of people, as far as it may be told.
     *
     * @param permitted whether the actor may know of it at all
     * @param people how many, or 0 where fewer than are shown
     */
    public record Measured(boolean permitted, int people) {
        /** For who may not see aggregates. */
        public static final Measured NOT_SHOWN = new Measured(false, 0);

        /** Fewer people than may be told, or none. */
        public static final Measured FEWER_THAN_SHOWN = new Measured(true, 0);
    }
}
