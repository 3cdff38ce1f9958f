package adroit.insight;

import adroit.assessment.DisciplineResult;
import adroit.catalog.Catalog;
import adroit.catalog.SkillCategory;
import adroit.gap.Standing;
import adroit.scoring.Score;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** The requirements of many results as rows of columns, each in the cell that it counts in: a department's skill. */
@SuppressWarnings("EnumOrdinal") // in memory only; never stored or sent
final class RequirementRows {
    private static final int STANDINGS = Standing.values().length;

    private final StandingColumns columns = new StandingColumns();
    private final List<CellKey> cellKeys = new ArrayList<>();
    private final Map<CellKey, Integer> cells = new HashMap<>();

    /** The finest that pages count by; areas are sums of their skills. */
    record CellKey(String department, String discipline, String area, String skill, SkillCategory category) {
        AreaKey whole() {
            return new AreaKey(department, discipline, area);
        }
    }

    private record AreaKey(String department, String discipline, String area) {}

    private record SkillKey(AreaKey area, String skill) {
        static SkillKey of(CellKey key) {
            return new SkillKey(key.whole(), key.skill());
        }
    }

    /** The rows of one person in one position. */
    interface Owner {
        String person();

        List<Integer> rows();
    }

    /** Adds what a result says of one discipline, and gives its rows. */
    List<Integer> add(DisciplineResult part, Catalog catalog, String department) {
        List<Integer> rows = new ArrayList<>();
        part.requirements().forEach(r -> catalog.skill(r.requirement().skill())
                .ifPresent(skill -> rows.add(columns.add(
                        cell(new CellKey(department, part.discipline(), skill.area(), skill.id(), skill.category())),
                        r.standing(),
                        r.score() instanceof Score.Scored scored ? (float) scored.level() : Float.NaN))));
        return rows;
    }

    /** Adds rows of another. */
    List<Integer> add(RequirementRows other, List<Integer> rows) {
        return rows.stream()
                .map(row -> columns.add(cell(other.key(row)), other.standing(row), other.level(row)))
                .toList();
    }

    void free(List<Integer> rows) {
        rows.forEach(columns::free);
    }

    private int cell(CellKey key) {
        return cells.computeIfAbsent(key, k -> {
            cellKeys.add(k);
            return cellKeys.size() - 1;
        });
    }

    CellKey key(int row) {
        return cellKeys.get(columns.cell(row));
    }

    Standing standing(int row) {
        return columns.standing(row);
    }

    /** NaN where there is no score. */
    float level(int row) {
        return columns.level(row);
    }

    boolean isScored(int row) {
        return !Float.isNaN(level(row));
    }

    /** Every skill area of a department in which something is counted. */
    List<OverviewCell> areas(Collection<? extends Owner> owners) {
        Map<AreaKey, OverviewCell> areas = new HashMap<>();
        counted(owners, CellKey::whole, (key, cell) -> areas.merge(key.whole(), cell, OverviewCell::plus));
        return areas.values().stream()
                .sorted(Comparator.comparing(OverviewCell::department)
                        .thenComparing(OverviewCell::discipline)
                        .thenComparing(OverviewCell::area))
                .toList();
    }

    /** Every skill of a department in which something is counted, in the places of the areas. */
    List<SkillCell> skills(Collection<? extends Owner> owners) {
        Map<SkillKey, OverviewCell> skills = new HashMap<>();
        counted(owners, SkillKey::of, (key, cell) -> skills.merge(SkillKey.of(key), cell, OverviewCell::plus));
        return skills.entrySet().stream()
                .map(e -> new SkillCell(e.getKey().skill(), e.getValue()))
                .sorted(Comparator.comparing((SkillCell c) -> c.counts().department())
                        .thenComparing(c -> c.counts().discipline())
                        .thenComparing(c -> c.counts().area())
                        .thenComparing(SkillCell::skill))
                .toList();
    }

    private <K> void counted(
            Collection<? extends Owner> owners, Function<CellKey, K> group, BiConsumer<CellKey, OverviewCell> to) {
        int[] counts = columns.counts(cellKeys.size());
        Map<K, Integer> people = people(owners, group, row -> true);
        Map<K, Integer> assessed = people(owners, group, this::isScored);
        for (int i = 0; i < cellKeys.size(); i++) {
            CellKey key = cellKeys.get(i);
            K place = group.apply(key);
            OverviewCell cell =
                    cell(key, counts, i * STANDINGS, people.getOrDefault(place, 0), assessed.getOrDefault(place, 0));
            if (cell.total() > 0) {
                to.accept(key, cell);
            }
        }
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

    /** Those of one person come one after the other, so whoever was counted last in a group is the only one who could be counted there twice. */
    private <K> Map<K, Integer> people(
            Collection<? extends Owner> owners, Function<CellKey, K> group, IntPredicate which) {
        List<K> groups = cellKeys.stream().map(group).collect(Collectors.toList());
        Map<K, String> last = new HashMap<>();
        Map<K, Integer> people = new HashMap<>();
        for (Owner owner : owners) {
            for (int row : owner.rows()) {
                K key = groups.get(columns.cell(row));
                if (which.test(row) && !owner.person().equals(last.put(key, owner.person()))) {
                    people.merge(key, 1, Integer::sum);
                }
            }
        }
        return people;
    }
}
