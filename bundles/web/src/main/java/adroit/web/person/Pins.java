package adroit.web.person;

import adroit.assessment.AnalysisPin;
import adroit.assessment.DisciplineResult;
import adroit.assessment.StoredResult;
import adroit.jobanalysis.JobAnalysis;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.layout.Purposes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything a stored result is pinned to, as lines to read. */
final class Pins {

    private Pins() {}

    static List<Pin> of(StoredResult stored) {
        adroit.assessment.Result result = stored.result();
        List<Pin> pins = new ArrayList<>();
        pins.add(new Pin("Purpose", Purposes.label(result.purpose()), false));
        pins.add(new Pin("As of", Days.of(result.asOf()), false));
        result.disciplines().forEach(discipline -> add(pins, discipline));
        pins.add(new Pin(
                "Evidence",
                Counts.of(result.evidence().count(), "permitted fact", "permitted facts") + " up to number "
                        + Counts.of(result.evidence().through()),
                false));
        pins.add(new Pin("Evidence set, SHA-256", result.evidence().sha256(), true));
        pins.add(new Pin("Result", stored.id() + ", made " + Days.of(stored.created()), false));
        pins.add(new Pin("Result, SHA-256", stored.sha256(), true));
        return List.copyOf(pins);
    }

    private static void add(List<Pin> pins, DisciplineResult discipline) {
        AnalysisPin analysis = discipline.analysis();
        pins.add(new Pin(
                "Position description",
                analysis.title() + ", edition " + analysis.edition() + " (" + analysis.positionDescription() + ")",
                false));
        pins.add(new Pin("Job analysis", experts(analysis.experts()), false));
        pins.add(new Pin("Job analysis, SHA-256", analysis.sha256(), true));
        pins.add(new Pin("Catalog edition", discipline.discipline() + " " + discipline.catalogLabel(), false));
        pins.add(new Pin("Catalog edition, SHA-256", discipline.catalogEdition(), true));
        pins.add(new Pin(
                "Scorer",
                discipline.scorer().symbolicName() + " " + discipline.scorer().version() + ", common rules "
                        + discipline.scorer().rules(),
                false));
        if (!discipline.scorer().settings().isEmpty()) {
            pins.add(new Pin("Scorer, as it was set", set(discipline.scorer().settings()), false));
        }
        pins.add(new Pin("Scorer, SHA-256", discipline.scorer().sha256(), true));
    }

    private static String set(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String experts(int experts) {
        return "signed off, " + Counts.of(experts, "expert", "experts")
                + (experts < JobAnalysis.FEW_EXPERTS
                        ? " (fewer than " + JobAnalysis.FEW_EXPERTS + ": read with care)"
                        : "");
    }
}
