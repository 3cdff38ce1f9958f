package adroit.insight;

import adroit.assessment.DisciplineResult;
import adroit.assessment.Result;
import adroit.assessment.StoredResult;
import adroit.catalog.Catalog;
import adroit.champion.MeasuredSkill;
import adroit.gap.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What pages aggregate of everybody's newest results for one purpose, in memory: filled from the store once, and advanced with each result. Equal to what a scan of the
 * store would give.
 */
final class NewestResults {
    private final Function<String, Catalog> catalogs;
    private final RequirementRows requirements = new RequirementRows();
    private final Map<String, Entry> entries = new TreeMap<>();
    private long changes;

    /**
     * An empty picture.
     *
     * @param catalogs gives a catalog by the id of its edition
     */
    NewestResults(Function<String, Catalog> catalogs) {
        this.catalogs = catalogs;
    }

    private record Entry(CountedResult result, List<Integer> rows) implements RequirementRows.Owner {
        @Override
        public String person() {
            return result.person();
        }

        boolean isIn(String department) {
            return department.equals(result.department());
        }
    }

    /** Counts a result in place of an older one of the same person and position in the department; an older one changes nothing. */
    synchronized void put(StoredResult stored, String department) {
        Result result = stored.result();
        String key = result.person() + "/" + result.position() + "/" + department;
        Entry before = entries.get(key);
        if (before != null && before.result().isNewerThan(result.asOf(), stored.number())) {
            return;
        }
        changes++;
        release(before);
        List<Integer> rows = new ArrayList<>();
        for (DisciplineResult part : result.disciplines()) {
            rows.addAll(requirements.add(part, catalogs.apply(part.catalogEdition()), department));
        }
        entries.put(key, new Entry(CountedResult.of(stored, department), rows));
    }

    private void release(@Nullable Entry entry) {
        if (entry != null) {
            requirements.free(entry.rows());
        }
    }

    /** Puts what another knows of a department into the place of what is known of it here. */
    synchronized void take(NewestResults other, String department) {
        synchronized (other) {
            entries.values().removeIf(entry -> {
                boolean there = entry.isIn(department);
                if (there) {
                    release(entry);
                }
                return there;
            });
            other.entries.forEach((key, entry) -> {
                if (entry.isIn(department)) {
                    release(entries.put(key, copied(other, entry)));
                }
            });
        }
    }

    /** Puts back into a department whom another counts there and nobody counts here, and leaves out whom the other does not count. */
    synchronized void keepWhoIsIn(NewestResults other, String department) {
        synchronized (other) {
            entries.entrySet().removeIf(each -> {
                boolean came = each.getValue().isIn(department) && !other.entries.containsKey(each.getKey());
                if (came) {
                    release(each.getValue());
                }
                return came;
            });
            other.entries.forEach((key, entry) -> {
                if (entry.isIn(department) && !entries.containsKey(key)) {
                    entries.put(key, copied(other, entry));
                }
            });
        }
    }

    private Entry copied(NewestResults other, Entry entry) {
        return new Entry(entry.result(), requirements.add(other.requirements, entry.rows()));
    }

    /** What is known of each department's people, by department and by person and position. */
    synchronized Map<String, Map<String, Known>> known() {
        Map<String, Map<String, Known>> known = new TreeMap<>();
        entries.forEach((key, entry) -> known.computeIfAbsent(entry.result().department(), d -> new TreeMap<>())
                .put(key, new Known(entry.person(), entry.result().basis(), scoredSkills(entry), duties(entry))));
        return known;
    }

    private static Set<String> duties(Entry entry) {
        return entry.result().fits().stream()
                .map(fit -> fit.discipline() + "/" + fit.duty())
                .collect(Collectors.toSet());
    }

    private Set<SkillSpot> scoredSkills(Entry entry) {
        return entry.rows().stream()
                .filter(requirements::isScored)
                .map(requirements::key)
                .map(key -> new SkillSpot(key.discipline(), key.area(), key.skill()))
                .collect(Collectors.toSet());
    }

    /**
     * One person in one position.
     *
     * @param basis all that is told of the result
     * @param scored the skills in which there is a level
     * @param duties the duties of which it is said how they are done
     */
    record Known(String person, String basis, Set<SkillSpot> scored, Set<String> duties) {}

    /** A skill where it is counted. */
    record SkillSpot(String discipline, String area, String skill) {}

    /** Another number whenever something was counted. */
    synchronized long changes() {
        return changes;
    }

    private Stream<CountedResult> results() {
        return entries.values().stream().map(Entry::result);
    }

    private Stream<CountedResult> results(String department) {
        return results().filter(result -> department.equals(result.department()));
    }

    /** The numbers of the results that are counted in a department. */
    synchronized List<Long> counted(String department) {
        return results(department).map(CountedResult::number).toList();
    }

    /** The newest day that a result looks from, by department. */
    synchronized Map<String, LocalDate> days() {
        Map<String, LocalDate> days = new TreeMap<>();
        results()
                .forEach(result ->
                        days.merge(result.department(), result.asOf(), (one, two) -> one.isAfter(two) ? one : two));
        return days;
    }

    /** How the department's people do each duty, by discipline and duty. */
    synchronized List<FitCount> fits(String department) {
        Map<String, FitCount> counts = new TreeMap<>();
        results(department)
                .sorted(Comparator.comparing(CountedResult::asOf).thenComparing(CountedResult::number))
                .flatMap(result -> result.fits().stream())
                .forEach(fit -> counts.merge(fit.discipline() + "/" + fit.duty(), fit, FitCount::plus));
        return List.copyOf(counts.values());
    }

    /** The gaps of those people, told by their id and their department's, by id, each once. */
    synchronized List<ListedGap> gaps(BiPredicate<String, String> of) {
        ProcessState processes = new ProcessState(catalogs, results());
        Map<String, ListedGap> byId = new TreeMap<>();
        results()
                .filter(result -> of.test(result.person(), result.department()))
                .flatMap(result -> result.gaps().stream())
                .forEach(gap -> processes.now(gap).ifPresent(g -> byId.merge(g.id(), g, NewestResults::merged)));
        return List.copyOf(byId.values());
    }

    private static ListedGap merged(ListedGap one, ListedGap other) {
        return Objects.equals(one.department(), other.department())
                ? one
                : new ListedGap(
                        one.id(),
                        one.discipline(),
                        one.catalogEdition(),
                        one.gap(),
                        one.person(),
                        one.position(),
                        null);
    }

    /** Every skill area of a department in which something is counted. */
    synchronized List<OverviewCell> cells() {
        return requirements.areas(entries.values());
    }

    /** Every skill of a department in which something is counted, in the places of {@link #cells()}. */
    synchronized List<SkillCell> skillCells() {
        return requirements.skills(entries.values());
    }

    /** Every level that was scored, with the person it is of. */
    synchronized void forEachMeasured(BiConsumer<String, MeasuredSkill> consumer) {
        for (Entry entry : entries.values()) {
            for (int row : entry.rows()) {
                if (requirements.isScored(row)) {
                    RequirementRows.CellKey key = requirements.key(row);
                    consumer.accept(
                            entry.person(),
                            new MeasuredSkill(
                                    key.discipline(),
                                    key.skill(),
                                    key.category(),
                                    requirements.level(row),
                                    key.department()));
                }
            }
        }
    }

    /** One row of the columns, told by the person it is of. */
    interface RequirementRow {
        /** A requirement in its place, and how the person stands to it. */
        void accept(String person, SkillPlace place, Standing standing);
    }

    /** Where a requirement counts. */
    record SkillPlace(String department, String discipline, String skill) {}

    /** Every requirement of everybody's newest results. */
    synchronized void forEachRequirement(RequirementRow consumer) {
        for (Entry entry : entries.values()) {
            for (int row : entry.rows()) {
                RequirementRows.CellKey key = requirements.key(row);
                consumer.accept(
                        entry.person(),
                        new SkillPlace(key.department(), key.discipline(), key.skill()),
                        requirements.standing(row));
            }
        }
    }

    /**
     * How many people of each department have a result in which something could be scored.
     *
     * @param discipline the only field that counts, or null where any does
     */
    synchronized Map<String, Integer> assessedPeople(@Nullable String discipline) {
        Map<String, Set<String>> people = new HashMap<>();
        results()
                .filter(result -> discipline == null
                        ? !result.scored().isEmpty()
                        : result.scored().contains(discipline))
                .forEach(result -> people.computeIfAbsent(result.department(), d -> new HashSet<>())
                        .add(result.person()));
        Map<String, Integer> sizes = new TreeMap<>();
        people.forEach((department, set) -> sizes.put(department, set.size()));
        return sizes;
    }

    /** The ids of the catalog editions that results speak in, newest result first. */
    synchronized List<String> editions() {
        return results()
                .sorted(Comparator.comparingLong(CountedResult::number).reversed())
                .flatMap(result -> result.found().values().stream())
                .map(ProcessState.Found::catalogEdition)
                .distinct()
                .toList();
    }

    /** The newest day that a result looks from; null where there is no result. */
    synchronized @Nullable LocalDate asOf() {
        return results().map(CountedResult::asOf).max(Comparator.naturalOrder()).orElse(null);
    }
}
