package adroit.dexterity;

import adroit.insight.Suppression;
import adroit.organization.Department;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What departments say together. A number is shown where five people or more have one and nobody or five people or more of those heard have none.
 */
final class Groups {
    private final List<ScaleQuality> qualities;

    Groups(List<ScaleQuality> qualities) {
        this.qualities = qualities;
    }

    /** @param heard by department and person, the level of each statement */
    List<DexterityGroup> all(Map<Department, Map<String, Map<String, Integer>>> heard) {
        return heard.entrySet().stream()
                .map(e -> group(e.getKey(), e.getValue().values()))
                .toList();
    }

    private DexterityGroup group(Department department, Collection<Map<String, Integer>> people) {
        return new DexterityGroup(
                department,
                people.size(),
                qualities.stream().map(q -> cell(q, people)).toList());
    }

    private static DexterityGroup.Cell cell(ScaleQuality quality, Collection<Map<String, Integer>> people) {
        double sum = 0;
        int scored = 0;
        for (Map<String, Integer> answers : people) {
            if (ScaleScore.of(quality, answers) instanceof ScaleScore.Scored found) {
                sum += found.mean();
                scored++;
            }
        }
        int without = people.size() - scored;
        boolean shown = Suppression.isTold(scored) && (without == 0 || Suppression.isTold(without));
        return shown
                ? new DexterityGroup.Cell(quality.scale().id(), scored, Math.round(sum / scored * 10) / 10.0)
                : new DexterityGroup.Cell(quality.scale().id(), 0, null);
    }
}
