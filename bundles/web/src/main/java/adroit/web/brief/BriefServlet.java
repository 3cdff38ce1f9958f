package adroit.web.brief;

import adroit.edition.Disciplines;
import adroit.explanation.Explanation;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.insight.Brief;
import adroit.insight.Insight;
import adroit.insight.ListedGap;
import adroit.insight.Vacancy;
import adroit.organization.DepartmentSize;
import adroit.organization.People;
import adroit.web.brief.BriefPage.Block;
import adroit.web.brief.BriefPage.Count;
import adroit.web.brief.BriefPage.Line;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.layout.FieldTitles;
import adroit.web.layout.GapKind;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** One page for the chief information officer and the chief human capital officer. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/brief")
public final class BriefServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST_VACANCIES = 8;
    private static final int MOST_ALONE = 20;

    private final transient Insight insight;
    private final transient People people;
    private final transient Disciplines disciplines;

    @Activate
    public BriefServlet(
            @Reference Installation installation,
            @Reference Insight insight,
            @Reference People people,
            @Reference Disciplines disciplines) {
        super(installation);
        this.insight = insight;
        this.people = people;
        this.disciplines = disciplines;
    }

    @Override
    protected Answer answer(Visit visit) {
        Brief brief = insight.brief(visit.actor());
        LocalDate asOf = brief.asOf();
        boolean single = Policy.permits(visit.actor(), Act.LIST_GAPS, Scope.CITY);
        return new Answer.Shown(new StaticTemplates()
                .briefBrief(new BriefPage(
                        visit.frame("Brief", Section.BRIEF),
                        asOf == null ? "" : Days.of(asOf),
                        !single,
                        blocks(brief),
                        toBuild(brief, single),
                        others(brief),
                        alone(brief.alone()),
                        alone(brief.oneKnown()))));
    }

    private List<Block> blocks(Brief brief) {
        return Stream.of(
                        new Block("Positions to fill", vacancies(brief)),
                        new Block("Licenses and certificates to renew or earn", credentials(brief)),
                        new Block("Tools and services to supply", tools(brief)),
                        new Block("Processes to fix", processes(brief)))
                .filter(block -> !block.lines().isEmpty())
                .toList();
    }

    private static List<Line> vacancies(Brief brief) {
        return brief.vacancies().stream()
                .limit(MOST_VACANCIES)
                .map(BriefServlet::vacancy)
                .toList();
    }

    private List<Line> credentials(Brief brief) {
        FieldTitles titles = new FieldTitles(disciplines);
        return brief.credentials().stream()
                .map(c -> new Line(
                        titles.credential(c.discipline(), c.subject()),
                        "",
                        "Expired or not recorded for " + Counts.of(c.people(), "person", "people")
                                + " whose work needs it. No rating stands in for it."))
                .toList();
    }

    private List<Line> tools(Brief brief) {
        FieldTitles titles = new FieldTitles(disciplines);
        return brief.tools().stream()
                .map(t -> new Line(
                        titles.tool(t.discipline(), t.subject()),
                        "",
                        "Not supplied to " + Counts.of(t.people(), "person", "people") + " whose work needs it."))
                .toList();
    }

    private List<Line> processes(Brief brief) {
        return brief.processes().stream()
                .map(g -> new Line("", "", words(g).sentence(g.gap().reason())))
                .toList();
    }

    private static Line vacancy(Vacancy vacancy) {
        LocalDate since = vacancy.since();
        String work = vacancy.work().isEmpty() ? "" : " Nobody there does: " + String.join(" · ", vacancy.work()) + ".";
        return new Line(
                vacancy.position().classification().title() + ", "
                        + vacancy.position().department().title(),
                "/positions/" + vacancy.position().id(),
                (since == null ? "Vacant, since when is not known." : "Vacant since " + Days.of(since) + ".") + work);
    }

    private Explanation words(ListedGap gap) {
        return new Explanation(disciplines
                .find(gap.discipline())
                .map(active -> active.edition().catalog())
                .orElse(null));
    }

    private static String toBuild(Brief brief, boolean single) {
        Integer toBuild = brief.toBuild();
        return toBuild == null
                ? "How many skills are to be built is not shown: it is about fewer than five people."
                : Counts.of(toBuild, "gap is", "gaps are") + " for training and practice to close"
                        + (single ? "." : ", where the overview shows the people of a department.");
    }

    private static List<Count> others(Brief brief) {
        return List.of(
                count(GapKind.POSITION, brief.vacancies().size()),
                count(GapKind.TOOL, sum(brief.tools())),
                count(GapKind.CREDENTIAL, sum(brief.credentials())),
                count(GapKind.PROCEDURE, brief.processes().size()));
    }

    private static int sum(List<Brief.Lack> lacks) {
        return lacks.stream().mapToInt(Brief.Lack::people).sum();
    }

    private static Count count(GapKind kind, int count) {
        return new Count(kind.label(), count, kind.meaning());
    }

    private List<Line> alone(List<Brief.Alone> holders) {
        FieldTitles titles = new FieldTitles(disciplines);
        Map<String, String> departments = people.departments().stream()
                .map(DepartmentSize::department)
                .collect(Collectors.toMap(d -> d.id(), d -> d.title()));
        return holders.stream()
                .limit(MOST_ALONE)
                .map(a -> new Line(
                        titles.skill(a.discipline(), a.skill()),
                        "/departments/" + a.department(),
                        covers(a) + ", in " + departments.getOrDefault(a.department(), a.department()) + "."))
                .toList();
    }

    private static String covers(Brief.Alone holder) {
        String asked = "1 of " + Counts.of(holder.asked(), "person", "people") + " whose position asks for it ";
        return holder.unknown() == 0
                ? asked + "covers it"
                : asked + "is known to cover it; of " + Counts.of(holder.unknown()) + " it is not known";
    }
}
