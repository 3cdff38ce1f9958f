package adroit.web.overview;

import adroit.evidence.Purpose;
import adroit.gap.GapType;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.insight.Insight;
import adroit.insight.Overview;
import adroit.web.layout.Counts;
import adroit.web.start.OpenItem;
import adroit.web.start.OpenItems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What assessments say is missing, in the order in which it helps to close it: the tool, the process, then the skill. */
@Component
public final class GapItems implements OpenItems {
    private static final Purpose PURPOSE = Purpose.WORKFORCE_PLANNING;

    private final Insight insight;

    @Activate
    public GapItems(@Reference Insight insight) {
        this.insight = insight;
    }

    @Override
    public List<OpenItem> openFor(Actor actor) {
        boolean city = Policy.permits(actor, Act.LIST_GAPS, Scope.CITY);
        @Nullable String department = city ? null : actor.department();
        if (!city && (department == null || !Policy.permits(actor, Act.LIST_GAPS, Scope.department(department)))) {
            return List.of();
        }
        if (insight.asOf(PURPOSE) == null) {
            return List.of();
        }
        Overview overview = insight.overview(actor, PURPOSE, department, null);
        return items(overview.gaps(), department == null ? "/overview" : "/departments/" + department);
    }

    private static List<OpenItem> items(Map<GapType, Integer> gaps, String href) {
        List<OpenItem> items = new ArrayList<>();
        int tools = gaps.getOrDefault(GapType.CAPABILITY, 0);
        int processes = gaps.getOrDefault(GapType.PROCESS, 0);
        int talent = gaps.getOrDefault(GapType.TALENT, 0);
        if (tools > 0) {
            items.add(new OpenItem(
                    "Supply " + Counts.of(tools, "tool or service", "tools or services"),
                    "The work of somebody asks for it and it is not there. Training would not help before that.",
                    href,
                    1));
        }
        if (processes > 0) {
            items.add(new OpenItem(
                    "Fix " + Counts.of(processes, "process", "processes"),
                    "A step that most people miss, or steps that nobody wrote down: the process is at fault, not the people.",
                    href,
                    2));
        }
        if (talent > 0) {
            items.add(new OpenItem(
                    "Plan for " + Counts.of(talent, "gap", "gaps") + " of people",
                    "Levels under what a position asks, steps missed, or credentials that ran out.",
                    href,
                    3));
        }
        return items;
    }
}
