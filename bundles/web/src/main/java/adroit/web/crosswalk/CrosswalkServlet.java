package adroit.web.crosswalk;

import adroit.assessment.NoSuchSubject;
import adroit.catalog.Skill;
import adroit.crosswalk.Closeness;
import adroit.crosswalk.Crosswalk;
import adroit.crosswalk.LikelyItems;
import adroit.crosswalk.Subject;
import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.framework.Frameworks;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.search.Search;
import adroit.web.crosswalk.MatchDesk.Matched;
import adroit.web.layout.Crumb;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** What a skill corresponds to, what may, and the saying, confirming and withdrawing of it. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/crosswalk/*")
public final class CrosswalkServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final String LEAD =
            "In what others publish. A match counts from when another person has confirmed it, and stays on the edition on which it was made.";

    private final transient Disciplines disciplines;
    private final transient MatchDesk desk;
    private final transient FieldMatchDesk fields;

    @Activate
    public CrosswalkServlet(
            @Reference Installation installation,
            @Reference Disciplines disciplines,
            @Reference Frameworks frameworks,
            @Reference Crosswalk crosswalk,
            @Reference Search search) {
        super(installation);
        this.disciplines = disciplines;
        this.desk = new MatchDesk(frameworks, crosswalk, search);
        this.fields = new FieldMatchDesk(frameworks, crosswalk);
    }

    @Override
    protected Answer answer(Visit visit) {
        String[] way = visit.rest().split("/", -1);
        if (way.length == 1) {
            return fields.shown(visit, field(visit, way[0]));
        }
        if (way.length == 2 && FieldMatchDesk.isTable(way[1])) {
            return fields.table(visit, field(visit, way[0]), way[1]);
        }
        return desk.shown(visit, matched(visit));
    }

    @Override
    protected Answer act(Visit visit) {
        if (!visit.rest().contains("/")) {
            return fields.taken(visit, field(visit, visit.rest()));
        }
        return desk.taken(visit, matched(visit));
    }

    private ActiveDiscipline field(Visit visit, String id) {
        Policy.require(visit.actor(), Act.SEE_CATALOGS, Scope.CITY);
        return disciplines.find(id).orElseThrow(() -> new NoSuchSubject("professional field"));
    }

    private Matched matched(Visit visit) {
        String[] way = visit.rest().split("/", -1);
        ActiveDiscipline field = field(visit, way[0]);
        Skill skill = (way.length == 2 ? field.edition().catalog().skill(way[1]) : Optional.<Skill>empty())
                .orElseThrow(() -> new NoSuchSubject("skill"));
        return new Matched(
                Subject.skill(field.id(), skill.id()),
                skill.title(),
                LEAD,
                skill.title() + " " + skill.statement(),
                LikelyItems.OF_SKILLS,
                Closeness.CLOSE,
                Section.FIELDS,
                List.of(
                        new Crumb("/fields", "Professional fields"),
                        new Crumb("/fields/" + field.id(), field.title()),
                        new Crumb("/fields/" + field.id() + "/skills/" + skill.id(), skill.title())));
    }
}
