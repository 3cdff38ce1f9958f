package adroit.insight;

import adroit.gap.GapType;
import adroit.gap.Standing;
import adroit.insight.Brief.Alone;
import adroit.insight.Brief.Lack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the brief out of what is kept in memory. */
final class Briefing {
    private final NewestResults results;
    private final boolean single;
    private final List<ListedGap> gaps;
    private final List<ListedGap> coverage;

    /** @param sight what the numbers are counted from; what is not supplied and what has run out are facts of coverage, and told at once */
    Briefing(Sight sight) {
        this.results = sight.results();
        this.single = sight.single();
        this.gaps = results.gaps((person, department) -> true);
        this.coverage = single ? gaps : sight.live().gaps((person, department) -> true);
    }

    Brief of(List<Vacancy> vacancies) {
        List<Alone> holders = holders();
        return new Brief(
                results.asOf(),
                vacancies,
                lacks("tool/", ""),
                lacks("credential/", "credential.to-earn"),
                gaps.stream().filter(g -> g.gap().type() == GapType.PROCESS).toList(),
                toBuild(),
                holders.stream().filter(h -> h.unknown() == 0).toList(),
                holders.stream().filter(h -> h.unknown() > 0).toList());
    }

    private List<Lack> lacks(String kind, String unless) {
        Map<String, Set<String>> people = new TreeMap<>();
        Map<String, ListedGap> examples = new TreeMap<>();
        for (ListedGap gap : coverage) {
            String subject = gap.gap().subject();
            if (subject.startsWith(kind) && !gap.gap().reason().code().equals(unless)) {
                String key = gap.discipline() + "/" + subject;
                people.computeIfAbsent(key, k -> new HashSet<>()).add(String.valueOf(gap.person()));
                examples.put(key, gap);
            }
        }
        List<Lack> lacks = new ArrayList<>();
        examples.forEach((key, gap) -> lacks.add(new Lack(
                gap.discipline(),
                gap.catalogEdition(),
                gap.gap().subject().substring(kind.length()),
                people.getOrDefault(key, Set.of()).size())));
        lacks.sort(Comparator.comparingInt(Lack::people).reversed().thenComparing(Lack::subject));
        return lacks;
    }

    /** Of everybody; for whoever may not see single results only of the cells that they are shown, because a total beside them would tell what is left out. */
    private @Nullable Integer toBuild() {
        return single ? (Integer) skillsToBuild() : belowWhereShown();
    }

    private int skillsToBuild() {
        return (int) gaps.stream()
                .filter(g -> g.gap().type() == GapType.TALENT)
                .filter(g -> g.gap().subject().startsWith("skill/")
                        || g.gap().subject().startsWith("step/"))
                .count();
    }

    private @Nullable Integer belowWhereShown() {
        List<OverviewCell> shown = Suppression.shown(results.cells()).stream()
                .filter(cell -> cell.assessed() > 0)
                .toList();
        return shown.isEmpty()
                ? null
                : (Integer) shown.stream().mapToInt(OverviewCell::below).sum();
    }

    /** Those of whom it is known whether they cover a skill, and those of whom it is not, by skill. */
    private static final class Askers {
        private final Set<String> asked = new TreeSet<>();
        private final Set<String> assessed = new TreeSet<>();
        private final Set<String> below = new TreeSet<>();
        private final Map<String, String> holders = new TreeMap<>();

        void add(String person, String department, Standing standing) {
            asked.add(person);
            switch (standing) {
                case MET -> holders.put(person, department);
                case BELOW -> below.add(person);
                case MAY_BE_MET -> assessed.add(person);
                case NOT_ENOUGH_EVIDENCE, NOT_SCORED -> {}
            }
        }

        int assessed() {
            Set<String> all = new TreeSet<>(assessed);
            all.addAll(below);
            all.addAll(holders.keySet());
            return all.size();
        }

        int unknown() {
            Set<String> rest = new TreeSet<>(asked);
            rest.removeAll(below);
            rest.removeAll(holders.keySet());
            return rest.size();
        }
    }

    /** Skills that one person is known to cover; where somebody else may cover it, too, that is told beside. */
    private List<Alone> holders() {
        Map<SkillOfField, Askers> bySkill = new HashMap<>();
        results.forEachRequirement((person, place, standing) -> bySkill.computeIfAbsent(
                        new SkillOfField(place.discipline(), place.skill()), k -> new Askers())
                .add(person, place.department(), standing));
        List<Alone> holders = new ArrayList<>();
        bySkill.forEach((skill, askers) -> {
            if (askers.holders.size() == 1 && (single || askers.assessed() >= Suppression.FEWEST_PEOPLE)) {
                String department = askers.holders.values().iterator().next();
                holders.add(new Alone(
                        skill.discipline(), skill.skill(), askers.asked.size(), askers.unknown(), department));
            }
        });
        holders.sort(Comparator.comparingInt(Alone::asked)
                .reversed()
                .thenComparing(Alone::skill)
                .thenComparing(Alone::discipline));
        return holders;
    }

    private record SkillOfField(String discipline, String skill) {}
}
