package adroit.web.analyses;

import adroit.edition.Disciplines;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.jobanalysis.DueAnalysis;
import adroit.jobanalysis.NothingThere;
import adroit.jobanalysis.OpenAnalyses;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.Renewal;
import adroit.jobanalysis.WorkingAnalysis;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.layout.FieldTitles;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Job analyses under way, and those that are due, with the reasons. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/analyses")
public final class AnalysesServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient OpenAnalyses analyses;
    private final transient Renewal renewal;
    private final transient Disciplines disciplines;

    @Activate
    public AnalysesServlet(
            @Reference Installation installation,
            @Reference OpenAnalyses analyses,
            @Reference Renewal renewal,
            @Reference Disciplines disciplines) {
        super(installation);
        this.analyses = analyses;
        this.renewal = renewal;
        this.disciplines = disciplines;
    }

    @Override
    protected Answer answer(Visit visit) {
        if (!Policy.permitsSomewhere(visit.actor(), Act.ANALYZE_JOBS)) {
            throw new NothingThere("page");
        }
        List<WorkingAnalysis> all = analyses.list(visit.actor());
        return new Answer.Shown(new StaticTemplates()
                .analysesList(new AnalysesPage(
                        visit.frame("Job analyses", Section.ANALYSES),
                        all.stream()
                                .filter(a -> a.stage().open())
                                .map(this::row)
                                .toList(),
                        all.stream()
                                .filter(a -> !a.stage().open())
                                .map(this::row)
                                .toList(),
                        renewal.due(visit.actor()).stream().map(this::due).toList(),
                        Counts.of(renewal.oldest().toTotalMonths(), "month", "months"))));
    }

    private AnalysisRow row(WorkingAnalysis analysis) {
        return new AnalysisRow(
                "/analyses/" + analysis.id(),
                title(analysis.description()),
                Objects.requireNonNullElse(analysis.description().department(), "All departments"),
                new FieldTitles(disciplines).field(analysis.discipline()),
                Stages.label(analysis.stage()),
                Days.of(analysis.opened()));
    }

    private DueRow due(DueAnalysis due) {
        PositionDescription description = due.analysis().positionDescription();
        return new DueRow(
                "/descriptions/" + description.id(),
                title(description),
                new FieldTitles(disciplines).field(due.analysis().discipline()),
                due.reasons().stream().map(DueAnalysis.Reason::sentence).toList(),
                due.changes(),
                Counts.of(due.positions().size(), "position", "positions"));
    }

    private static String title(PositionDescription description) {
        return description.title() + ", edition " + description.edition();
    }
}
