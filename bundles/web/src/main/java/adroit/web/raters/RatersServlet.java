package adroit.web.raters;

import adroit.edition.ActiveDiscipline;
import adroit.edition.Disciplines;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.organization.DepartmentSize;
import adroit.organization.People;
import adroit.raters.RaterReport;
import adroit.raters.Raters;
import adroit.web.layout.Choice;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.raters.RatersPage.WantedLine;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** How the raters of one department compare in one field. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/raters")
public final class RatersServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient Raters raters;
    private final transient People people;
    private final transient Disciplines disciplines;

    @Activate
    public RatersServlet(
            @Reference Installation installation,
            @Reference Raters raters,
            @Reference People people,
            @Reference Disciplines disciplines) {
        super(installation);
        this.raters = raters;
        this.people = people;
        this.disciplines = disciplines;
    }

    @Override
    protected Answer answer(Visit visit) {
        Policy.require(visit.actor(), Act.SEE_RATERS, Scope.CITY);
        List<Choice> departments = departments(visit.field("department"));
        List<Choice> fields = fields(visit.field("field"));
        Optional<RaterReport> report = departments.isEmpty() || fields.isEmpty()
                ? Optional.empty()
                : Optional.of(raters.report(visit.actor(), chosen(departments), chosen(fields)));
        return new Answer.Shown(new StaticTemplates()
                .ratersRaters(new RatersPage(
                        visit.frame("Raters", Section.RATERS),
                        departments,
                        fields,
                        report.map(RatersServlet::panels).orElse(List.of()),
                        report.map(RatersServlet::wanted).orElse(List.of()))));
    }

    private static List<GroupPanel> panels(RaterReport report) {
        return report.groups().stream()
                .map(group -> GroupPanel.of(report, group))
                .toList();
    }

    private static List<WantedLine> wanted(RaterReport report) {
        return report.wanted().stream()
                .map(one -> new WantedLine(
                        one.name(),
                        report.name(one.rater()),
                        one.linksGroups()
                                ? "Links raters who have seen nobody in common"
                                : "Brings second views up to a fifth of the people"))
                .toList();
    }

    private List<Choice> departments(String wanted) {
        List<DepartmentSize> all = people.departments();
        boolean known = all.stream().anyMatch(d -> d.department().id().equals(wanted));
        String chosen =
                known || all.isEmpty() ? wanted : all.get(0).department().id();
        return all.stream()
                .map(d -> new Choice(
                        d.department().id(),
                        d.department().title(),
                        d.department().id().equals(chosen)))
                .toList();
    }

    private List<Choice> fields(String wanted) {
        List<ActiveDiscipline> all = disciplines.all();
        boolean known = all.stream().anyMatch(d -> d.id().equals(wanted));
        String chosen = known || all.isEmpty() ? wanted : all.get(0).id();
        return all.stream()
                .map(d -> new Choice(d.id(), d.title(), d.id().equals(chosen)))
                .toList();
    }

    private static String chosen(List<Choice> choices) {
        return choices.stream().filter(Choice::chosen).findFirst().orElseThrow().value();
    }
}
