package adroit.dexterity;

import adroit.insight.Suppression;
import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Department;
import adroit.storage.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Departments of those who answered. Each person counts once, in the department of their regular assignment. Where exactly one department is too small to be shown, the smallest other is left out with it, and a
 * number is shown where five people or more have one and nobody or five people or more of the department have none.
 */
final class Groups {
    private final List<ScaleQuality> qualities;
    private final Map<String, Map<String, Integer>> answers;
    private final Map<String, Department> departments = new HashMap<>();

    Groups(List<ScaleQuality> qualities, Map<String, Map<String, Integer>> answers) {
        this.qualities = qualities;
        this.answers = answers;
    }

    /** Puts everybody where they work on that day. */
    void place(Session session, LocalDate day) {
        Map<String, Assignment> placed = new HashMap<>();
        session.organization().forEachAssignment(each -> {
            if (each.inForce(day)) {
                placed.merge(each.person(), each, Groups::first);
            }
        });
        placed.forEach((person, assignment) ->
                departments.put(person, assignment.position().department()));
    }

    private static Assignment first(Assignment one, Assignment other) {
        if ((one.kind() == AssignmentKind.REGULAR) != (other.kind() == AssignmentKind.REGULAR)) {
            return one.kind() == AssignmentKind.REGULAR ? one : other;
        }
        return one.id().compareTo(other.id()) <= 0 ? one : other;
    }

    int people() {
        return departments.size();
    }

    /** All departments with an answer, by their titles. */
    List<DexterityGroup> all() {
        Map<String, List<String>> members = new TreeMap<>();
        Map<String, Department> byTitle = new HashMap<>();
        for (String person : answers.keySet()) {
            Department department = departments.get(person);
            if (department != null) {
                members.computeIfAbsent(department.title(), t -> new ArrayList<>())
                        .add(person);
                byTitle.put(department.title(), department);
            }
        }
        List<DexterityGroup> groups = new ArrayList<>();
        members.forEach(
                (title, people) -> groups.add(group(java.util.Objects.requireNonNull(byTitle.get(title)), people)));
        return groups;
    }

    private DexterityGroup group(Department department, List<String> people) {
        List<DexterityGroup.Cell> cells = new ArrayList<>();
        for (ScaleQuality quality : qualities) {
            double sum = 0;
            int scored = 0;
            for (String person : people) {
                if (ScaleScore.of(quality, answers.getOrDefault(person, Map.of())) instanceof ScaleScore.Scored found) {
                    sum += found.mean();
                    scored++;
                }
            }
            int without = people.size() - scored;
            boolean shown =
                    scored >= Suppression.FEWEST_PEOPLE && (without == 0 || without >= Suppression.FEWEST_PEOPLE);
            cells.add(new DexterityGroup.Cell(
                    quality.scale().id(), shown ? scored : 0, shown ? (Double) (sum / scored) : null));
        }
        return new DexterityGroup(department, people.size(), cells);
    }

    /** Those that may be shown. */
    static List<DexterityGroup> shown(List<DexterityGroup> all) {
        List<DexterityGroup> large = new ArrayList<>(all.stream()
                .filter(g -> g.people() >= Suppression.FEWEST_PEOPLE)
                .toList());
        if (all.size() - large.size() == 1) {
            large.stream().min(Comparator.comparingInt(DexterityGroup::people)).ifPresent(large::remove);
        }
        return large;
    }
}
