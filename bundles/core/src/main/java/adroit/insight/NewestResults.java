package adroit.insight;

import adroit.assessment.DisciplineResult;
import adroit.assessment.RequirementResult;
import adroit.assessment.Result;
import adroit.assessment.StoredResult;
import adroit.canonical.Digest;
import adroit.catalog.Catalog;
import adroit.catalog.SkillCategory;
import adroit.champion.MeasuredSkill;
import adroit.fit.ToolFit;
import adroit.gap.Gap;
import adroit.gap.GapType;
import adroit.gap.Standing;
import adroit.scoring.Score;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What pages aggregate of everybody's newest results for one purpose, in memory: filled from the store once, and advanced with each result. Equal to what a scan of the
 * store would give.
 */
@SuppressWarnings("EnumOrdinal") // in memory only; never stored or sent
final class NewestResults {
    private static final int STANDINGS = Standing.values().length;

    private final Function<String, Catalog> catalogs;
    private final StandingColumns columns = new StandingColumns();
    private final List<CellKey> cellKeys = new ArrayList<>();
    private final Map<CellKey, Integer> cells = new HashMap<>();
    private final Map<String, Entry> entries = new TreeMap<>();
    private final ProcessState processes;
    private long changes;

    /**
     * An empty picture.
     *
     * @param catalogs gives a catalog by the id of its edition
     */
    NewestResults(Function<String, Catalog> catalogs) {
        this.catalogs = catalogs;
        this.processes = new ProcessState(catalogs);
    }

    /** The finest that pages count by; areas are sums of their skills. */
    private record CellKey(String department, String discipline, String area, String skill, SkillCategory category) {
        AreaKey whole() {
            return new AreaKey(department, discipline, area);
        }
    }

    private record AreaKey(String department, String discipline, String area) {}

    private record Entry(
            long number,
            String person,
            String department,
            LocalDate asOf,
            String basis,
            Set<String> scored,
            List<String> editions,
            List<Integer> rows,
            List<ListedGap> gaps,
            List<FitCount> fits) {
        Entry with(List<Integer> otherRows) {
            return new Entry(number, person, department, asOf, basis, scored, editions, otherRows, gaps, fits);
        }

        /** A result that looks from an earlier day is older, whenever it was made. */
        boolean isNewerThan(LocalDate otherAsOf, long otherNumber) {
            return asOf.equals(otherAsOf) ? number > otherNumber : asOf.isAfter(otherAsOf);
        }
    }

    /** Counts a result in place of an older one of the same person and position; an older one changes nothing. */
    synchronized void put(StoredResult stored, String department) {
        Result result = stored.result();
        String key = result.person() + "/" + result.position();
        long number = stored.number();
        Entry before = entries.get(key);
        if (before != null && before.isNewerThan(result.asOf(), number)) {
            return;
        }
        changes++;
        release(before);
        List<Integer> rows = new ArrayList<>();
        List<ListedGap> gaps = new ArrayList<>();
        for (DisciplineResult part : result.disciplines()) {
            processes.note(part, department, result.asOf(), number);
            addRows(part, department, rows);
            addGaps(part, result, department, gaps);
        }
        entries.put(
                key,
                new Entry(
                        number,
                        result.person(),
                        department,
                        result.asOf(),
                        basis(result),
                        scored(result),
                        editions(result),
                        rows,
                        gaps,
                        fits(result)));
    }

    private void release(@Nullable Entry entry) {
        if (entry != null) {
            entry.rows().forEach(columns::free);
        }
    }

    /** All that is counted of a result. While it is the same, nothing that could be told anew was said of the person, whatever evidence, edition or scorer is another. */
    private static String basis(Result result) {
        StringBuilder counted = new StringBuilder();
        for (DisciplineResult part : result.disciplines()) {
            part.requirements().forEach(r -> line(counted, part, r.requirement().skill(), r.standing(), level(r)));
            part.fits().forEach(fit -> line(counted, part, fit.duty(), fit.fit(), fit.doneWell()));
            part.processGaps().forEach(gap -> line(counted, part, gap.subject(), gap.type(), ""));
        }
        return Digest.sha256(counted.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String level(RequirementResult requirement) {
        return requirement.score() instanceof Score.Scored scored ? String.valueOf(scored.level()) : "";
    }

    private static void line(StringBuilder to, DisciplineResult part, String what, Enum<?> how, Object more) {
        to.append(part.discipline())
                .append(' ')
                .append(what)
                .append(' ')
                .append(how)
                .append(' ')
                .append(more)
                .append('\n');
    }

    /** Puts what another knows of a department into the place of what is known of it here. */
    synchronized void take(NewestResults other, String department) {
        synchronized (other) {
            entries.values().removeIf(entry -> {
                boolean there = department.equals(entry.department());
                if (there) {
                    release(entry);
                }
                return there;
            });
            processes.take(other.processes, department);
            other.entries.forEach((key, entry) -> {
                if (department.equals(entry.department())) {
                    release(entries.put(key, entry.with(copied(other, entry.rows()))));
                }
            });
        }
    }

    private List<Integer> copied(NewestResults other, List<Integer> rows) {
        return rows.stream()
                .map(row -> columns.add(
                        cell(other.cellKeys.get(other.columns.cell(row))),
                        other.columns.standing(row),
                        other.columns.level(row)))
                .toList();
    }

    /** What is known of each department's people, by department and by person and position. */
    synchronized Map<String, Map<String, Known>> known() {
        Map<String, Map<String, Known>> known = new TreeMap<>();
        entries.forEach((key, entry) -> known.computeIfAbsent(entry.department(), d -> new TreeMap<>())
                .put(key, new Known(entry.person(), entry.basis(), scoredSkills(entry))));
        return known;
    }

    private Set<SkillSpot> scoredSkills(Entry entry) {
        return entry.rows().stream()
                .filter(row -> !Float.isNaN(columns.level(row)))
                .map(row -> cellKeys.get(columns.cell(row)))
                .map(key -> new SkillSpot(key.discipline(), key.area(), key.skill()))
                .collect(Collectors.toSet());
    }

    /**
     * One person in one position.
     *
     * @param basis all that is counted of the result
     * @param scored the skills in which there is a level
     */
    record Known(String person, String basis, Set<SkillSpot> scored) {}

    /** A skill where it is counted. */
    record SkillSpot(String discipline, String area, String skill) {}

    /** Another number whenever something was counted. */
    synchronized long changes() {
        return changes;
    }

    /** The number of the last result that is counted; 0 where there is none. */
    synchronized long through() {
        return entries.values().stream().mapToLong(Entry::number).max().orElse(0);
    }

    /** The newest day that a result looks from, by department. */
    synchronized Map<String, LocalDate> days() {
        Map<String, LocalDate> days = new TreeMap<>();
        entries.values()
                .forEach(entry ->
                        days.merge(entry.department(), entry.asOf(), (one, two) -> one.isAfter(two) ? one : two));
        return days;
    }

    private static List<FitCount> fits(Result result) {
        return result.disciplines().stream()
                .flatMap(part -> part.fits().stream().map(fit -> {
                    boolean low = fit.fit() == ToolFit.LOW;
                    return new FitCount(
                            part.discipline(),
                            fit.duty(),
                            1,
                            fit.doneWell() ? 1 : 0,
                            low ? 1 : 0,
                            low && fit.doneWell() ? 1 : 0,
                            fit.fit() == ToolFit.NOT_SUPPLIED ? 1 : 0);
                }))
                .toList();
    }

    /** How the department's people do each duty, by discipline and duty. */
    synchronized List<FitCount> fits(String department) {
        Map<String, FitCount> counts = new TreeMap<>();
        entries.values().stream()
                .filter(entry -> department.equals(entry.department()))
                .flatMap(entry -> entry.fits().stream())
                .forEach(fit -> counts.merge(fit.discipline() + "/" + fit.duty(), fit, FitCount::plus));
        return List.copyOf(counts.values());
    }

    /** The fields in which something could be scored. */
    private static Set<String> scored(Result result) {
        return result.disciplines().stream()
                .filter(part -> part.requirements().stream().anyMatch(r -> r.score() instanceof Score.Scored))
                .map(DisciplineResult::discipline)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> editions(Result result) {
        return result.disciplines().stream()
                .map(DisciplineResult::catalogEdition)
                .toList();
    }

    private void addRows(DisciplineResult part, String department, List<Integer> rows) {
        Catalog catalog = catalogs.apply(part.catalogEdition());
        part.requirements().forEach(r -> catalog.skill(r.requirement().skill())
                .ifPresent(skill -> rows.add(columns.add(
                        cell(new CellKey(department, part.discipline(), skill.area(), skill.id(), skill.category())),
                        r.standing(),
                        r.score() instanceof Score.Scored scored ? (float) scored.level() : Float.NaN))));
    }

    private int cell(CellKey key) {
        return cells.computeIfAbsent(key, k -> {
            cellKeys.add(k);
            return cellKeys.size() - 1;
        });
    }

    private static void addGaps(DisciplineResult part, Result result, String department, List<ListedGap> gaps) {
        Map<String, ListedGap> bySubject = new LinkedHashMap<>();
        part.requirements().forEach(r -> r.gaps()
                .forEach(g -> bySubject.putIfAbsent(g.subject(), listed(part, g, result, department))));
        part.credentials().forEach(c -> c.gaps()
                .forEach(g -> bySubject.putIfAbsent(g.subject(), listed(part, g, result, department))));
        part.processGaps().forEach(g -> bySubject.putIfAbsent(g.subject(), listed(part, g, result, department)));
        gaps.addAll(bySubject.values());
    }

    private static ListedGap listed(DisciplineResult part, Gap gap, Result result, String department) {
        boolean named = gap.type() != GapType.PROCESS;
        String whose = named ? result.person() + "/" + result.position() + "/" : "";
        String id = "g-"
                + Digest.sha256((whose + part.discipline() + "/" + gap.subject()).getBytes(StandardCharsets.UTF_8))
                        .substring(0, 16);
        return new ListedGap(
                id,
                part.discipline(),
                part.catalogEdition(),
                gap,
                named ? result.person() : null,
                named ? result.position() : null,
                department);
    }

    /** The gaps of those people, told by their id and their department's, by id, each once. */
    synchronized List<ListedGap> gaps(BiPredicate<String, String> of) {
        Map<String, ListedGap> byId = new TreeMap<>();
        for (Entry entry : entries.values()) {
            if (of.test(entry.person(), entry.department())) {
                for (ListedGap gap : entry.gaps()) {
                    processes.now(gap).ifPresent(g -> byId.merge(g.id(), g, NewestResults::merged));
                }
            }
        }
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
        Map<AreaKey, OverviewCell> areas = new HashMap<>();
        counted(CellKey::whole, (key, cell) -> areas.merge(key.whole(), cell, OverviewCell::plus));
        return sorted(areas.values());
    }

    /** Every skill of a department in which something is counted, in the places of {@link #cells()}. */
    synchronized List<SkillCell> skillCells() {
        Map<SkillKey, OverviewCell> skills = new HashMap<>();
        counted(SkillKey::of, (key, cell) -> skills.merge(SkillKey.of(key), cell, OverviewCell::plus));
        return skills.entrySet().stream()
                .map(e -> new SkillCell(e.getKey().skill(), e.getValue()))
                .sorted(Comparator.comparing((SkillCell c) -> c.counts().department())
                        .thenComparing(c -> c.counts().discipline())
                        .thenComparing(c -> c.counts().area())
                        .thenComparing(SkillCell::skill))
                .toList();
    }

    private record SkillKey(AreaKey area, String skill) {
        static SkillKey of(CellKey key) {
            return new SkillKey(key.whole(), key.skill());
        }
    }

    private <K> void counted(Function<CellKey, K> group, BiConsumer<CellKey, OverviewCell> consumer) {
        int[] counts = columns.counts(cellKeys.size());
        Map<K, Integer> people = people(group, row -> true);
        Map<K, Integer> assessed = people(group, row -> !Float.isNaN(columns.level(row)));
        for (int i = 0; i < cellKeys.size(); i++) {
            CellKey key = cellKeys.get(i);
            K place = group.apply(key);
            OverviewCell cell =
                    cell(key, counts, i * STANDINGS, people.getOrDefault(place, 0), assessed.getOrDefault(place, 0));
            if (cell.total() > 0) {
                consumer.accept(key, cell);
            }
        }
    }

    private static List<OverviewCell> sorted(Collection<OverviewCell> cells) {
        return cells.stream()
                .sorted(Comparator.comparing(OverviewCell::department)
                        .thenComparing(OverviewCell::discipline)
                        .thenComparing(OverviewCell::area))
                .toList();
    }

    private static OverviewCell cell(CellKey key, int[] counts, int at, int people, int assessed) {
        return new OverviewCell(
                key.department(),
                key.discipline(),
                key.area(),
                counts[at + Standing.MET.ordinal()],
                counts[at + Standing.MAY_BE_MET.ordinal()],
                counts[at + Standing.BELOW.ordinal()],
                counts[at + Standing.NOT_ENOUGH_EVIDENCE.ordinal()] + counts[at + Standing.NOT_SCORED.ordinal()],
                people,
                assessed);
    }

    /** The entries of one person come one after the other, so whoever was counted last in a group is the only one who could be counted there twice. */
    private <K> Map<K, Integer> people(Function<CellKey, K> group, IntPredicate which) {
        List<K> groups = cellKeys.stream().map(group).toList();
        Map<K, String> last = new HashMap<>();
        Map<K, Integer> people = new HashMap<>();
        for (Entry entry : entries.values()) {
            for (int row : entry.rows()) {
                K key = groups.get(columns.cell(row));
                if (which.test(row) && !entry.person().equals(last.put(key, entry.person()))) {
                    people.merge(key, 1, Integer::sum);
                }
            }
        }
        return people;
    }

    /** Every level that was scored, with the person it is of. */
    synchronized void forEachMeasured(BiConsumer<String, MeasuredSkill> consumer) {
        for (Entry entry : entries.values()) {
            for (int row : entry.rows()) {
                float level = columns.level(row);
                if (!Float.isNaN(level)) {
                    CellKey key = cellKeys.get(columns.cell(row));
                    consumer.accept(
                            entry.person(),
                            new MeasuredSkill(key.discipline(), key.skill(), key.category(), level, key.department()));
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
                CellKey key = cellKeys.get(columns.cell(row));
                consumer.accept(
                        entry.person(),
                        new SkillPlace(key.department(), key.discipline(), key.skill()),
                        columns.standing(row));
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
        entries.values().stream()
                .filter(e ->
                        discipline == null ? !e.scored().isEmpty() : e.scored().contains(discipline))
                .forEach(e -> people.computeIfAbsent(e.department(), d -> new HashSet<>())
                        .add(e.person()));
        Map<String, Integer> sizes = new TreeMap<>();
        people.forEach((department, set) -> sizes.put(department, set.size()));
        return sizes;
    }

    /** The ids of the catalog editions that results speak in, newest result first. */
    synchronized List<String> editions() {
        return entries.values().stream()
                .sorted(Comparator.comparingLong(Entry::number).reversed())
                .flatMap(e -> e.editions().stream())
                .distinct()
                .toList();
    }

    /** The newest day that a result looks from; null where there is no result. */
    synchronized @Nullable LocalDate asOf() {
        return entries.values().stream()
                .map(Entry::asOf)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
