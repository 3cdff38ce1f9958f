package adroit.web.overview;

import adroit.edition.Disciplines;
import adroit.evidence.Purpose;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.insight.Insight;
import adroit.insight.Overview;
import adroit.web.layout.Installation;
import adroit.web.layout.Purposes;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.HttpWhiteboardConstants;

/** The first page: the city at a glance, or one's own department, or for those who see neither the page they have. */
@Component(service = Servlet.class, property = OverviewServlet.PATTERN + "=")
public final class OverviewServlet extends PageServlet {

    /** Empty: exactly the root. As an annotation an empty pattern would be lost on the way. */
    static final String PATTERN = HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN;

    private static final long serialVersionUID = 1L;

    private final transient Insight insight;
    private final transient Disciplines disciplines;

    @Activate
    public OverviewServlet(
            @Reference Installation installation, @Reference Insight insight, @Reference Disciplines disciplines) {
        super(installation);
        this.insight = insight;
        this.disciplines = disciplines;
    }

    @Override
    protected Answer answer(Visit visit) {
        Actor actor = visit.actor();
        if (!Policy.permitsSomewhere(actor, Act.SEE_OVERVIEW)) {
            return new Answer.Elsewhere((actor.person() != null ? Section.OWN : Section.FIELDS).href());
        }
        Purpose purpose = Purposes.chosen(visit.field("purpose"), Purpose.WORKFORCE_PLANNING);
        Overview overview = insight.overview(actor, purpose, department(actor), null);
        FieldChoice field = FieldChoice.of(visit.field("field"), overview, disciplines);
        return new Answer.Shown(new StaticTemplates()
                .overviewOverview(new Glance(overview, field).page(visit.frame("Overview", Section.OVERVIEW))));
    }

    private static @Nullable String department(Actor actor) {
        return Policy.permits(actor, Act.SEE_OVERVIEW, Scope.CITY) ? null : actor.department();
    }
}
