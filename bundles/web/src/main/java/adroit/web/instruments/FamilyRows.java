package adroit.web.instruments;

import adroit.knowledge.FamilyQuality;
import adroit.knowledge.KnowledgeReport;
import adroit.knowledge.ToolFamily;
import adroit.measurement.irt.Model;
import adroit.measurement.reliability.Alpha;
import adroit.web.instruments.InstrumentsPage.FamilyRow;
import adroit.web.layout.Counts;
import java.util.List;
import java.util.Locale;

/** How the tests of tools do, in words. */
final class FamilyRows {
    private FamilyRows() {}

    static List<FamilyRow> of(KnowledgeReport report) {
        return report.families().stream().map(FamilyRows::row).toList();
    }

    private static FamilyRow row(KnowledgeReport.Line line) {
        FamilyQuality quality = line.quality();
        ToolFamily family = quality.family();
        return new FamilyRow(
                family.title(),
                line.field(),
                family.items().size()
                        + (family.drafts() == 0 ? "" : ", " + Counts.of(family.drafts(), "draft", "drafts")),
                InstrumentsServlet.few(quality.people()),
                quality.reliability()
                        .map(alpha -> String.format(Locale.ROOT, "%.2f", alpha)
                                + quality.range()
                                        .map(r -> String.format(Locale.ROOT, " (%.2f to %.2f)", r.low(), r.high()))
                                        .orElse(""))
                        .orElse("not known yet"),
                use(quality));
    }

    private static String use(FamilyQuality quality) {
        if (!quality.family().isAsked()) {
            return "Not asked: fewer than " + ToolFamily.FEWEST_ITEMS + " questions";
        }
        if (quality.reliability().isEmpty()) {
            return quality.isOfFewPeople()
                    ? "A range of the percent right; the percent from " + Alpha.MINIMUM_PERSONS
                            + " people on, an ability from " + Model.RASCH.minimumPersons() + " people on"
                    : "A range of the percent right alone: the answers do not show how reliable it is";
        }
        if (!quality.isReliable()) {
            return "No numbers: under 0.6";
        }
        return quality.calibration().estimate().isPresent()
                ? "Percent right with a range, and an ability with its standard error"
                : "Percent right with a range; an ability from " + Model.RASCH.minimumPersons() + " people on";
    }
}
