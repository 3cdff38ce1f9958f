package adroit.web.assess;

import adroit.assessment.AssessmentRuns;
import adroit.assessment.Groundwork;
import adroit.assessment.NewerEvidence;
import adroit.evidence.Purpose;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.web.layout.Counts;
import adroit.web.start.OpenItem;
import adroit.web.start.OpenItems;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** That results for workforce planning are to be made: none is there yet, or evidence is newer than they are. */
@Component
public final class AssessItems implements OpenItems {
    private static final Purpose PURPOSE = Purpose.WORKFORCE_PLANNING;
    private static final int DUE = 2;

    private final AssessmentRuns runs;

    @Activate
    public AssessItems(@Reference AssessmentRuns runs) {
        this.runs = runs;
    }

    @Override
    public List<OpenItem> openFor(Actor actor) {
        if (!Policy.permits(actor, Act.ASSESS, Scope.CITY)) {
            return List.of();
        }
        return runs.hasResults(actor, PURPOSE) ? again(runs.newer(actor, PURPOSE)) : first(actor);
    }

    private List<OpenItem> first(Actor actor) {
        Groundwork groundwork = runs.groundwork(actor);
        if (!groundwork.analyses()) {
            return List.of(new OpenItem(
                    "Bring signed job analyses in",
                    "Nobody can be assessed yet: there is no signed job analysis.",
                    "/imports",
                    DUE));
        }
        return List.of(new OpenItem(
                "Assess everybody as of today",
                "There is no result for workforce planning yet. Whoever holds a position that a signed job analysis describes can be assessed."
                        + (groundwork.evidence() ? "" : " Evidence is still missing: import it first."),
                AssessServlet.PATH,
                DUE));
    }

    private static List<OpenItem> again(NewerEvidence newer) {
        if (newer.people() == 0) {
            return List.of();
        }
        return List.of(new OpenItem(
                "Assess again as of today",
                (newer.more() ? "At least " : "")
                        + Counts.of(newer.people(), "person has", "people have")
                        + " evidence that is newer than their result for workforce planning. Results do not move by themselves.",
                AssessServlet.PATH,
                DUE));
    }
}
