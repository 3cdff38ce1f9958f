package adroit.discipline.gis;

import adroit.catalog.Tool;
import adroit.catalog.ToolStatus;
import adroit.scoring.Observation;
import adroit.scoring.Reason;
import adroit.scoring.ScoringCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What samples made with a retired tool say. They count in full: the work was good, and the tool was the city's choice. The reasons name the tool, and name
 * its successor where the person is known to have the old tool and not known to have the new one.
 */
final class RetiredTools {
    private RetiredTools() {}

    static List<Reason> reasons(ScoringCase scoringCase, List<Observation> samples) {
        List<Reason> reasons = new ArrayList<>();
        countByTool(samples).forEach((id, count) -> scoringCase
                .catalog()
                .tool(id)
                .filter(tool -> tool.status() == ToolStatus.RETIRED)
                .ifPresent(tool -> {
                    reasons.add(Reason.of(
                            "portfolio.retired-tool", Map.of("tool", tool.title(), "count", String.valueOf(count))));
                    leftBehind(scoringCase, tool).ifPresent(reasons::add);
                }));
        return reasons;
    }

    private static Map<String, Integer> countByTool(List<Observation> samples) {
        Map<String, Integer> count = new TreeMap<>();
        for (Observation sample : samples) {
            String tool = sample.tool();
            if (tool != null) {
                count.merge(tool, 1, Integer::sum);
            }
        }
        return count;
    }

    private static Optional<Reason> leftBehind(ScoringCase scoringCase, Tool tool) {
        return Optional.ofNullable(tool.successor())
                .filter(successor -> scoringCase.suppliedTools().contains(tool.id()))
                .filter(successor -> !scoringCase.suppliedTools().contains(successor))
                .flatMap(scoringCase.catalog()::tool)
                .map(successor -> Reason.of(
                        "portfolio.successor-not-supplied",
                        Map.of("tool", tool.title(), "successor", successor.title())));
    }
}
