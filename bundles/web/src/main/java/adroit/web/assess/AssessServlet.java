package adroit.web.assess;

import adroit.assessment.AssessmentRun;
import adroit.assessment.AssessmentRuns;
import adroit.assessment.Outlook;
import adroit.evidence.Purpose;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.Department;
import adroit.organization.DepartmentSize;
import adroit.organization.People;
import adroit.web.layout.Choice;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.layout.Installation;
import adroit.web.layout.Purposes;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Assessing everybody, or a department, as of today. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/assess/*")
public final class AssessServlet extends PageServlet {
    /** Where it is done. */
    public static final String PATH = "/assess/";

    private static final long serialVersionUID = 1L;
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final transient AssessmentRuns runs;
    private final transient People people;

    @Activate
    public AssessServlet(
            @Reference Installation installation, @Reference AssessmentRuns runs, @Reference People people) {
        super(installation);
        this.runs = runs;
        this.people = people;
    }

    @Override
    protected Answer answer(Visit visit) {
        Policy.require(visit.actor(), Act.ASSESS, Scope.CITY);
        if (visit.rest().isEmpty()) {
            return new Answer.Shown(TEMPLATES.assessAssess(page(visit)));
        }
        return runs.find(visit.actor(), visit.rest())
                .<Answer>map(run -> new Answer.Shown(TEMPLATES.assessRun(page(visit, run))))
                .orElseGet(() -> new Answer.Elsewhere(PATH + "?gone=yes"));
    }

    @Override
    protected Answer act(Visit visit) {
        AssessmentRun run = runs.start(visit.actor(), purpose(visit), department(visit));
        return new Answer.Elsewhere(PATH + run.id());
    }

    private static Purpose purpose(Visit visit) {
        return Purposes.chosen(visit.field("purpose"), Purpose.WORKFORCE_PLANNING);
    }

    private static @Nullable String department(Visit visit) {
        String chosen = visit.field("department");
        return chosen.isEmpty() ? null : chosen;
    }

    private AssessPage page(Visit visit) {
        Purpose purpose = purpose(visit);
        @Nullable String department = people.departmentId(department(visit));
        Outlook outlook = runs.outlook(visit.actor(), purpose, department);
        return new AssessPage(
                visit.frame("Assess everybody", Section.OVERVIEW),
                Purposes.choices(purpose),
                departments(department),
                purpose.key(),
                department == null ? "" : department,
                OutlookText.heading(outlook),
                OutlookText.sentences(outlook, purpose),
                outlook.results() == 0 ? "" : "Assess " + whom(department) + " as of today",
                outlook.results() == 0
                        ? List.of(
                                new AssessPage.Way("/imports", "Bring signed job analyses in"),
                                new AssessPage.Way("/descriptions", "Or begin with a position description here"))
                        : List.of(),
                runs.underWay(visit.actor()).map(run -> PATH + run.id()).orElse(""),
                visit.field("gone").isEmpty()
                        ? ""
                        : "How far that assessment was is not known any more, because Adroit was started anew. The"
                                + " results that it made are kept; begin again for the others.");
    }

    private List<Choice> departments(@Nullable String chosen) {
        return Stream.concat(
                        Stream.of(new Choice("", "The whole city", chosen == null)),
                        people.departments().stream()
                                .map(DepartmentSize::department)
                                .map(d -> new Choice(d.id(), d.title(), d.id().equals(chosen))))
                .toList();
    }

    private String whom(@Nullable String department) {
        return department == null ? "everybody" : title(department).orElse("the department");
    }

    private Optional<String> title(String department) {
        return people.departments().stream()
                .map(DepartmentSize::department)
                .filter(d -> d.id().equals(department))
                .map(Department::title)
                .findFirst();
    }

    private RunPage page(Visit visit, AssessmentRun run) {
        @Nullable String department = people.departmentId(run.department());
        boolean running = run.state() == AssessmentRun.State.RUNNING;
        return new RunPage(
                visit.frame("Assess everybody", Section.OVERVIEW),
                PATH + run.id(),
                Purposes.label(run.purpose()) + ", "
                        + (department == null
                                ? "the whole city"
                                : title(department).orElse("one department"))
                        + ", as of " + Days.of(run.started()) + ".",
                running,
                running || run.state() == AssessmentRun.State.DONE,
                heading(run),
                sentences(run),
                run.made(),
                Math.max(1, run.expected()),
                running ? List.of() : ways(run, department));
    }

    private static String heading(AssessmentRun run) {
        return switch (run.state()) {
            case RUNNING -> "Results are being made";
            case DONE -> Counts.of(run.made(), "result was", "results were") + " made";
            case STOPPED -> "The assessment was stopped";
            case FAILED -> "The assessment came to a fault";
        };
    }

    private static List<String> sentences(AssessmentRun run) {
        String kept =
                Counts.of(run.made(), "result was", "results were") + " made and kept; the others are as they were. ";
        return switch (run.state()) {
            case RUNNING ->
                List.of(
                        Counts.of(run.made()) + " of " + Counts.of(run.expected(), "result is", "results are")
                                + " made.",
                        "You may go away and come back; others work on meanwhile.");
            case DONE ->
                List.of(
                        run.made() == 0
                                ? "Nobody holds a position that a signed job analysis describes."
                                : "They stand on the pages of the people and in every count.");
            case STOPPED -> List.of(kept + "Begin again when Adroit runs.");
            case FAILED -> List.of(kept + "Begin again; if it stays, tell the administrator when it happened.");
        };
    }

    private static List<AssessPage.Way> ways(AssessmentRun run, @Nullable String department) {
        AssessPage.Way again = new AssessPage.Way(
                PATH + "?purpose=" + run.purpose().key() + (department == null ? "" : "&department=" + department),
                "Assess again");
        AssessPage.Way seen =
                new AssessPage.Way("/overview?purpose=" + run.purpose().key(), "See the overview");
        return run.state() == AssessmentRun.State.DONE ? List.of(seen, again) : List.of(again, seen);
    }
}
