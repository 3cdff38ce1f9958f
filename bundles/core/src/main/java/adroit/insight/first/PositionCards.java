package adroit.insight.first;

import adroit.explanation.Counted;
import adroit.insight.first.Cards.Face;
import adroit.insight.first.InsightRow.About;
import adroit.organization.Assignment;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Position;
import adroit.organization.PositionStatus;
import adroit.organization.Staffing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cards about positions and their titles. */
final class PositionCards {
    private static final Face VACANCIES = new Face(
            "vacancies",
            "Positions to fill",
            "positions",
            "Budgeted positions that nobody holds on the day, the longest vacant first.",
            List.of("Position", "Title", "Department", "Vacant since", "Days"));

    private static final Face DESCRIPTIONS = new Face(
            "empty-descriptions",
            "Titles without a description",
            "titles",
            "Titles of which neither a position description nor a signed job analysis is kept.",
            List.of("Title", "Departments", "Positions"));

    private static final Face SINGLE = new Face(
            "single-holders",
            "Titles with one holder",
            "titles",
            "Titles that exactly one person in the city holds: when they are away, nobody of that title is there.",
            List.of("Title", "Department"));

    private static final Face TWINS = new Face(
            "duplicate-titles",
            "Titles that look like twins",
            "titles",
            "Titles that differ only in capitals, punctuation, abbreviations such as Sr. and Mgr, or II for 2.",
            List.of("Title", "Looks like", "Positions"));

    private final Workforce workforce;
    private final Cards cards;

    PositionCards(Workforce workforce) {
        this.workforce = workforce;
        this.cards = new Cards(workforce.day());
    }

    InsightCard vacancies() {
        List<Staffing> budgeted = workforce.positions().stream()
                .filter(s -> s.position().number() != null)
                .toList();
        if (budgeted.isEmpty()) {
            return cards.missing(
                    VACANCIES,
                    workforce.crowd() + ", known from a roster alone",
                    "position number",
                    "A roster names only people, so nobody can tell which positions are empty. Import the list of positions with the columns"
                            + " number, title, department and, where you have it, vacant since.");
        }
        List<InsightRow> rows = budgeted.stream()
                .filter(s -> s.status() == PositionStatus.VACANT)
                .sorted(Comparator.comparing(
                                Staffing::vacantSince, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(s -> s.position().id()))
                .map(this::vacancy)
                .toList();
        return cards.counted(VACANCIES, Counted.of(budgeted.size(), "budgeted position", "budgeted positions"), rows);
    }

    private InsightRow vacancy(Staffing staffing) {
        Position position = staffing.position();
        LocalDate since = staffing.vacantSince();
        return new InsightRow(
                List.of(
                        String.valueOf(position.number()),
                        position.classification().title(),
                        position.department().title(),
                        since == null ? "not known" : since.toString(),
                        since == null ? "" : String.valueOf(ChronoUnit.DAYS.between(since, workforce.day()))),
                position.department().id(),
                About.WORK);
    }

    /** Rows of all titles, by the id of the classification. */
    Map<String, InsightRow> titles() {
        Map<String, InsightRow> rows = new LinkedHashMap<>();
        byTitle()
                .forEach((title, positions) -> rows.put(
                        title.id(),
                        new InsightRow(
                                List.of(title.title(), departments(positions), String.valueOf(positions.size())),
                                only(positions),
                                About.WORK)));
        return rows;
    }

    /** Those of the titles that nothing describes. */
    static InsightCard descriptions(LocalDate day, Map<String, InsightRow> titles, Set<String> described) {
        List<InsightRow> rows = titles.entrySet().stream()
                .filter(title -> !described.contains(title.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Cards(day).counted(DESCRIPTIONS, Counted.of(titles.size(), "title", "titles"), rows);
    }

    InsightCard singleHolders() {
        Map<Classification, Set<String>> holders = new TreeMap<>(Comparator.comparing(Classification::title));
        Map<Classification, Department> where = new TreeMap<>(Comparator.comparing(Classification::title));
        for (Assignment each : workforce.held()) {
            Position position = each.position();
            holders.computeIfAbsent(position.classification(), c -> new TreeSet<>())
                    .add(each.person());
            where.put(position.classification(), position.department());
        }
        List<InsightRow> rows = new ArrayList<>();
        holders.forEach((title, people) -> {
            Department department = where.get(title);
            if (people.size() == 1 && department != null) {
                rows.add(new InsightRow(List.of(title.title(), department.title()), department.id(), About.WORK));
            }
        });
        return cards.counted(
                SINGLE, Counted.of(holders.size(), "title that somebody holds", "titles that somebody holds"), rows);
    }

    InsightCard twins() {
        Map<Classification, List<Position>> titles = byTitle();
        Map<String, List<Classification>> same = titles.keySet().stream()
                .collect(Collectors.groupingBy(c -> PlainTitle.of(c.title()), TreeMap::new, Collectors.toList()));
        List<InsightRow> rows = new ArrayList<>();
        same.values().stream()
                .filter(group -> group.size() > 1)
                .forEach(group -> group.forEach(title -> {
                    List<Position> positions = titles.getOrDefault(title, List.of());
                    rows.add(new InsightRow(
                            List.of(title.title(), others(group, title), String.valueOf(positions.size())),
                            only(positions),
                            About.WORK));
                }));
        return cards.counted(TWINS, Counted.of(titles.size(), "title", "titles"), rows);
    }

    private static String others(List<Classification> group, Classification title) {
        return group.stream()
                .filter(c -> !c.equals(title))
                .map(Classification::title)
                .collect(Collectors.joining(", "));
    }

    private Map<Classification, List<Position>> byTitle() {
        return workforce.positions().stream()
                .map(Staffing::position)
                .collect(Collectors.groupingBy(
                        Position::classification,
                        () -> new TreeMap<>(Comparator.comparing(Classification::title)),
                        Collectors.toList()));
    }

    private static String departments(List<Position> positions) {
        return positions.stream()
                .map(p -> p.department().title())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String only(List<Position> positions) {
        List<String> ids =
                positions.stream().map(p -> p.department().id()).distinct().toList();
        return ids.size() == 1 ? ids.get(0) : null;
    }
}
