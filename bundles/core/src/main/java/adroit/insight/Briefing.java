package adroit.insight;

import adroit.gap.GapType;
import adroit.insight.Brief.Alone;
import adroit.insight.Brief.Lack;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final List<ListedGap> gaps;

    Briefing(NewestResults results) {
        this.results = results;
        this.gaps = results.gaps((person, department) -> true);
    }

    Brief of(List<Vacancy> vacancies) {
        return new Brief(
                results.asOf(),
                vacancies,
                lacks("tool/", ""),
                lacks("credential/", "credential.to-earn"),
                gaps.stream().filter(g -> g.gap().type() == GapType.PROCESS).toList(),
                toBuild(),
                alone());
    }

    private List<Lack> lacks(String kind, String unless) {
        Map<String, Set<String>> people = new TreeMap<>();
        Map<String, ListedGap> examples = new TreeMap<>();
        for (ListedGap gap : gaps) {
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

    private @Nullable Integer toBuild() {
        List<ListedGap> skills = gaps.stream()
                .filter(g -> g.gap().type() == GapType.TALENT)
                .filter(g -> g.gap().subject().startsWith("skill/")
                        || g.gap().subject().startsWith("step/"))
                .toList();
        long people = skills.stream().map(ListedGap::person).distinct().count();
        return people > 0 && people < Suppression.FEWEST_PEOPLE ? null : (Integer) skills.size();
    }

    private List<Alone> alone() {
        Map<String, Set<String>> met = new TreeMap<>();
        Map<String, Set<String>> asked = new TreeMap<>();
        Map<String, Alone> holders = new TreeMap<>();
        results.forEachRequirement((person, cell, covered) -> {
            String key = cell.discipline() + "/" + cell.skill();
            asked.computeIfAbsent(key, k -> new TreeSet<>()).add(person);
            if (covered) {
                met.computeIfAbsent(key, k -> new TreeSet<>()).add(person);
                holders.put(key, new Alone(cell.discipline(), cell.skill(), 0, cell.department()));
            }
        });
        List<Alone> alone = new ArrayList<>();
        holders.forEach((key, holder) -> {
            if (met.getOrDefault(key, Set.of()).size() == 1) {
                int all = asked.getOrDefault(key, Set.of()).size();
                alone.add(new Alone(holder.discipline(), holder.skill(), all, holder.department()));
            }
        });
        alone.sort(Comparator.comparingInt(Alone::asked).reversed().thenComparing(Alone::skill));
        return alone;
    }
}
