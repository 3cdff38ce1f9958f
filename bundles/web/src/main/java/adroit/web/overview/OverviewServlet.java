package adroit.web.overview;

import adroit.assessment.AssessmentRuns;
import adroit.edition.Disciplines;
import adroit.evidence.Purpose;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.insight.Insight;
import adroit.insight.Overview;
import adroit.web.layout.FieldTitles;
import adroit.web.layout.Frame;
import adroit.web.layout.Installation;
import adroit.web.layout.Purposes;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import gg.jte.Content;
import jakarta.servlet.Servlet;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The city at a glance, or one's own department: by skill area, and one click deeper by skill. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/overview")
public final class OverviewServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final transient Insight insight;
    private final transient Disciplines disciplines;
    private final transient Offers offers;
    private final transient Drawn drawn = new Drawn();

    @Activate
    public OverviewServlet(
            @Reference Installation installation,
            @Reference Insight insight,
            @Reference Disciplines disciplines,
            @Reference AssessmentRuns runs) {
        super(installation);
        this.offers = new Offers(runs);
        this.insight = insight;
        this.disciplines = disciplines;
    }

    @Override
    protected Answer answer(Visit visit) {
        Actor actor = visit.actor();
        Purpose purpose = Purposes.chosen(visit.field("purpose"), Purpose.WORKFORCE_PLANNING);
        String area = visit.field("area");
        Overview whole = insight.overview(actor, purpose, department(actor), null);
        FieldChoice field = FieldChoice.of(visit.field("field"), whole, disciplines);
        Overview shown = area.isEmpty()
                ? insight.overview(actor, purpose, department(actor), field.id())
                : insight.skills(actor, purpose, department(actor), field.id(), area);
        Depth depth = area.isEmpty()
                ? Depth.areas(field.id(), purpose)
                : Depth.skills(new FieldTitles(disciplines).area(field.id(), area), field.id(), purpose);
        Frame ofNobody = visit.installation().frame("Overview");
        boolean empty =
                shown.columns().stream().noneMatch(column -> column.discipline().equals(field.id()));
        Offer offer = offers.of(actor, purpose, empty, !whole.columns().isEmpty());
        Content content = drawn.of(
                shown,
                field,
                depth,
                offer,
                () -> TEMPLATES.overviewCity(new Glance(shown, field, depth).page(ofNobody, offer, mayChoose(actor))));
        return new Answer.Shown(TEMPLATES.layoutPage(visit.frame("Overview", Section.OVERVIEW), content));
    }

    /** Who may not see single results is told of one purpose alone. */
    private static boolean mayChoose(Actor actor) {
        return Policy.permits(actor, Act.LIST_GAPS, new Scope(null, department(actor)));
    }

    private static @Nullable String department(Actor actor) {
        return Policy.permits(actor, Act.SEE_OVERVIEW, Scope.CITY) ? null : actor.department();
    }
}
