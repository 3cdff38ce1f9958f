package adroit.web.position;

import adroit.assessment.Assessments;
import adroit.assessment.NoSuchSubject;
import adroit.assessment.RequirementResult;
import adroit.assessment.StoredResult;
import adroit.edition.Disciplines;
import adroit.evidence.Purpose;
import adroit.gap.Standing;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.jobanalysis.JobAnalyses;
import adroit.organization.Employment;
import adroit.organization.People;
import adroit.organization.Position;
import adroit.organization.PositionStatus;
import adroit.organization.Staffing;
import adroit.web.layout.Counts;
import adroit.web.layout.Crumb;
import adroit.web.layout.Days;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.overview.Counted;
import adroit.web.position.PositionPage.Holder;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** One position, asked for by id or number. What it asks for is no secret; who holds it is as far as the visitor may know of them. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/positions/*")
public final class PositionServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient People people;
    private final transient JobAnalyses analyses;
    private final transient Assessments assessments;
    private final transient Disciplines disciplines;

    @Activate
    public PositionServlet(
            @Reference Installation installation,
            @Reference People people,
            @Reference JobAnalyses analyses,
            @Reference Assessments assessments,
            @Reference Disciplines disciplines) {
        super(installation);
        this.people = people;
        this.analyses = analyses;
        this.assessments = assessments;
        this.disciplines = disciplines;
    }

    @Override
    protected Answer answer(Visit visit) {
        People.Place place =
                people.position(visit.actor(), visit.rest()).orElseThrow(() -> new NoSuchSubject("position"));
        Position position = place.staffing().position();
        String title = position.classification().title();
        boolean inDepartment = Policy.permits(
                visit.actor(),
                Act.SEE_OVERVIEW,
                Scope.department(position.department().id()));
        Asking asking = new Asking(disciplines);
        return new Answer.Shown(new StaticTemplates()
                .positionPosition(new PositionPage(
                        visit.frame(title, inDepartment ? Section.OVERVIEW : Section.DESCRIPTIONS),
                        title,
                        where(position),
                        inDepartment ? above(position) : List.of(new Crumb("/descriptions", "Position descriptions")),
                        place.shown() ? staffing(place.staffing()) : "",
                        place.shown() && place.staffing().status() == PositionStatus.VACANT,
                        place.holders().stream()
                                .map(each -> holder(visit.actor(), each))
                                .toList(),
                        analyses.inForce(position).stream().map(asking::of).toList())));
    }

    private static List<Crumb> above(Position position) {
        return List.of(
                new Crumb("/overview", "Overview"),
                new Crumb(
                        "/departments/" + position.department().id(),
                        position.department().title()));
    }

    private static String where(Position position) {
        String number = position.number() == null ? "" : "Position " + position.number() + ", ";
        String division = position.division() == null ? "" : ", " + position.division();
        return number + position.department().title() + division;
    }

    private static String staffing(Staffing staffing) {
        LocalDate since = staffing.vacantSince();
        if (staffing.status() == PositionStatus.FILLED) {
            return "Held by " + Counts.of(staffing.holders(), "person", "people") + ".";
        }
        return since == null
                ? "Since when is not known."
                : "Since " + Days.of(since) + ": a position to fill. No training closes it.";
    }

    private Holder holder(Actor actor, Employment employment) {
        String person = employment.person().id();
        return new Holder(
                employment.person().displayName(),
                "/people/" + person,
                employment.assignment().kind().key(),
                coverage(actor, person, employment.assignment().position().id()));
    }

    private String coverage(Actor actor, String person, String position) {
        List<RequirementResult> requirements = assessments.newest(actor, person, Purpose.WORKFORCE_PLANNING).stream()
                .map(StoredResult::result)
                .filter(result -> position.equals(result.position()))
                .flatMap(result -> result.disciplines().stream())
                .flatMap(part -> part.requirements().stream())
                .toList();
        return requirements.isEmpty() ? "" : words(requirements);
    }

    private static String words(List<RequirementResult> requirements) {
        Counted counted = new Counted(
                count(requirements, Standing.MET),
                count(requirements, Standing.MAY_BE_MET),
                count(requirements, Standing.BELOW),
                count(requirements, Standing.NOT_ENOUGH_EVIDENCE) + count(requirements, Standing.NOT_SCORED));
        List<String> words = new ArrayList<>();
        Stream.concat(Stream.of(counted.headline()), counted.details().stream()).forEach(words::add);
        return String.join(", ", words);
    }

    private static int count(List<RequirementResult> requirements, Standing standing) {
        return (int) requirements.stream().filter(r -> r.standing() == standing).count();
    }
}
