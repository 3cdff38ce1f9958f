package adroit.web.department;

import adroit.assessment.NoSuchSubject;
import adroit.champion.ChampionKind;
import adroit.champion.Champions;
import adroit.champion.Rotation;
import adroit.edition.CatalogEditions;
import adroit.edition.Disciplines;
import adroit.evidence.Purpose;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.insight.Insight;
import adroit.insight.first.FirstInsight;
import adroit.organization.DepartmentSize;
import adroit.organization.People;
import adroit.web.layout.Counts;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** One department, asked for by id, code or title. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/departments/*")
public final class DepartmentServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final Purpose PURPOSE = Purpose.WORKFORCE_PLANNING;

    private final transient People people;
    private final transient Insight insight;
    private final transient FirstInsight first;
    private final transient Champions champions;
    private final transient Disciplines disciplines;
    private final transient CatalogEditions editions;

    @Activate
    public DepartmentServlet(
            @Reference Installation installation,
            @Reference People people,
            @Reference Insight insight,
            @Reference FirstInsight first,
            @Reference Champions champions,
            @Reference Disciplines disciplines,
            @Reference CatalogEditions editions) {
        super(installation);
        this.people = people;
        this.insight = insight;
        this.first = first;
        this.champions = champions;
        this.disciplines = disciplines;
        this.editions = editions;
    }

    @Override
    protected Answer answer(Visit visit) {
        Actor actor = visit.actor();
        String id = String.valueOf(people.departmentId(visit.rest()));
        Policy.require(actor, Act.SEE_OVERVIEW, Scope.department(id));
        DepartmentSize size = people.departments().stream()
                .filter(d -> d.department().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchSubject("department"));
        boolean coverage = Policy.permits(actor, Act.SEE_COVERAGE, Scope.department(id));
        boolean gaps = Policy.permits(actor, Act.LIST_GAPS, Scope.department(id));
        Picture picture = new Picture(actor, disciplines, editions, insight);
        DepartmentPage page = new DepartmentPage(
                visit.frame(size.department().title(), Section.OVERVIEW),
                id,
                size.department().title(),
                picture.people(size, PURPOSE),
                picture.asOf(id, PURPOSE),
                Policy.permits(actor, Act.LIST_PEOPLE, Scope.department(id)),
                coverage,
                coverage
                        ? insight.vacancies(actor, id).stream()
                                .map(Picture::vacancy)
                                .toList()
                        : List.of(),
                coverage ? singles(actor, id) : List.of(),
                picture.areas(id, PURPOSE),
                gaps ? picture.gaps(id, PURPOSE) : Map.of(),
                gaps,
                picture.fits(id, PURPOSE),
                champions(actor, id));
        return new Answer.Shown(new StaticTemplates().departmentDepartment(page));
    }

    private List<String> singles(Actor actor, String department) {
        return first.card(actor, "single-holders").stream()
                .flatMap(card -> card.rows().stream())
                .filter(row -> department.equals(row.department()))
                .map(row -> row.cells().get(0))
                .toList();
    }

    private List<String> champions(Actor actor, String department) {
        if (!Policy.permits(actor, Act.SEE_CHAMPIONS, Scope.CITY)) {
            return List.of();
        }
        List<ChampionKind> kinds = new Rotation(ThreadLocalRandom.current().nextLong()).kinds();
        return champions.report(actor).coverage().stream()
                .filter(c -> c.department().equals(department))
                .flatMap(c -> kinds.stream()
                        .map(kind -> Counts.of(c.of(kind), kind.key() + " champion", kind.key() + " champions")))
                .toList();
    }
}
