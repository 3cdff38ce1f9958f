package adroit.web.instruments;

import adroit.dexterity.Dexterity;
import adroit.dexterity.DexterityGroup;
import adroit.dexterity.DexterityReport;
import adroit.dexterity.ScaleQuality;
import adroit.dexterity.ScaleQuality.StatementQuality;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.insight.Suppression;
import adroit.instrument.Statement;
import adroit.knowledge.Knowledge;
import adroit.knowledge.KnowledgeReport;
import adroit.measurement.Finding;
import adroit.web.instruments.InstrumentsPage.GroupLine;
import adroit.web.instruments.InstrumentsPage.ScaleLine;
import adroit.web.instruments.InstrumentsPage.StatementRow;
import adroit.web.layout.Counts;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** How the city's own instrument does here, and what departments say together. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/instruments")
public final class InstrumentsServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient Dexterity dexterity;
    private final transient Knowledge knowledge;

    @Activate
    public InstrumentsServlet(
            @Reference Installation installation, @Reference Dexterity dexterity, @Reference Knowledge knowledge) {
        super(installation);
        this.dexterity = dexterity;
        this.knowledge = knowledge;
    }

    @Override
    protected Answer answer(Visit visit) {
        DexterityReport report = dexterity.report(visit.actor());
        boolean everywhere = Policy.permits(visit.actor(), Act.SEE_OVERVIEW, Scope.CITY);
        Optional<KnowledgeReport> tested = everywhere ? Optional.of(knowledge.report(visit.actor())) : Optional.empty();
        return new Answer.Shown(new StaticTemplates()
                .instrumentsInstruments(new InstrumentsPage(
                        visit.frame("Instruments", Section.INSTRUMENTS),
                        report.instrument().title(),
                        coverage(report),
                        drafts(report),
                        report.qualities().stream()
                                .map(InstrumentsServlet::scale)
                                .toList(),
                        statements(report),
                        report.groups().stream().map(InstrumentsServlet::group).toList(),
                        leftOut(report),
                        everywhere
                                ? Optional.of(Drawings.scale(dexterity, visit.actor(), report, visit.field("scale")))
                                : Optional.empty(),
                        tested.map(FamilyRows::of).orElse(List.of()),
                        tested.flatMap(all -> Drawings.family(knowledge, visit.actor(), all, visit.field("family"))))));
    }

    private static String coverage(DexterityReport report) {
        return report.answered() < Suppression.FEWEST_PEOPLE
                ? "Fewer than five people have answered so far."
                : report.answered() + " of " + Counts.of(report.people(), "person", "people")
                        + " are heard: each department from five people on, and then in steps of five.";
    }

    private static String drafts(DexterityReport report) {
        long drafts = report.instrument().drafts();
        return drafts == 0
                ? "Every statement was reviewed."
                : drafts + " of " + report.instrument().statements().size()
                        + (drafts == 1 ? " statements is a draft (edition " : " statements are drafts (edition ")
                        + report.instrument().edition()
                        + "): numbers serve development only, and people who know the work should review them.";
    }

    private static ScaleLine scale(ScaleQuality quality) {
        String reliability = quality.alpha()
                .coefficient()
                .filter(Finding.Coefficient::isEnough)
                .map(found -> String.format(Locale.ROOT, "%.2f", found.value())
                        + quality.range()
                                .map(r -> String.format(Locale.ROOT, " (%.2f to %.2f)", r.low(), r.high()))
                                .orElse(""))
                .orElse("not known yet");
        return new ScaleLine(
                quality.scale().title(),
                Integer.toString(quality.scale().statements().size()),
                few(quality.people()),
                reliability,
                quality.isReliable()
                        ? "Numbers are given"
                        : quality.reliability().isPresent()
                                ? "No numbers: under 0.6"
                                : quality.isOfFewPeople()
                                        ? "No numbers: fewer than 30 people"
                                        : "No numbers: the answers do not show how reliable it is");
    }

    private static List<StatementRow> statements(DexterityReport report) {
        List<StatementRow> rows = new ArrayList<>();
        for (ScaleQuality quality : report.qualities()) {
            for (int i = 0; i < quality.statements().size(); i++) {
                Statement statement = quality.scale().statements().get(i);
                StatementQuality found = quality.statements().get(i);
                Double rest = quality.reliability().isPresent() ? found.restCorrelation() : null;
                rows.add(new StatementRow(
                        statement.text(),
                        quality.scale().title(),
                        statement.status().key(),
                        few(found.answers()),
                        rest == null ? "not known yet" : String.format(Locale.ROOT, "%.2f", rest)));
            }
        }
        return rows;
    }

    static String few(int people) {
        return Suppression.isTold(people) ? Integer.toString(people) : "under 5";
    }

    private static GroupLine group(DexterityGroup group) {
        return new GroupLine(
                group.department().title(),
                Integer.toString(group.people()),
                group.cells().stream().map(InstrumentsServlet::cell).toList());
    }

    private static String cell(DexterityGroup.Cell cell) {
        Double mean = cell.mean();
        return mean == null ? "not shown" : String.format(Locale.ROOT, "%.1f", mean);
    }

    private static String leftOut(DexterityReport report) {
        return report.leftOut() == 0
                ? ""
                : Counts.of(report.leftOut(), "department", "departments")
                        + " in which fewer than five people answered "
                        + (report.leftOut() == 1 ? "is" : "are") + " not shown.";
    }
}
