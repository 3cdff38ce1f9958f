package adroit.jobanalysis;

import adroit.catalog.Catalog;
import adroit.description.DescriptionEdition;
import adroit.edition.CatalogEdition;
import adroit.storage.Session;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts what belongs to an analysis under way together. */
final class AnalysisViews {
    private AnalysisViews() {}

    static AnalysisView of(Session session, WorkingAnalysis analysis) {
        List<TaskRating> ratings = session.analysisWork().ratings(analysis.id());
        Catalog catalog = catalog(session, analysis);
        boolean over = analysis.stage() == Stage.LINKING || analysis.stage() == Stage.SIGNED;
        return new AnalysisView(
                analysis,
                catalog,
                description(session, analysis.description()),
                answered(ratings),
                over ? new Screening(analysis, ratings, catalog) : null,
                over ? toolVotes(ratings) : Map.of());
    }

    static Catalog catalog(Session session, WorkingAnalysis analysis) {
        return session.editions()
                .find(analysis.catalogEdition())
                .map(CatalogEdition::catalog)
                .orElseThrow(
                        () -> new AnalysisRefused(
                                "The catalog edition of this analysis is not in the store. Run verify, and restore it from a backup."));
    }

    private static @Nullable DescriptionEdition description(Session session, PositionDescription pin) {
        return session.descriptions().editions(pin.id()).stream()
                .filter(e -> e.edition() == pin.edition())
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Integer> answered(List<TaskRating> ratings) {
        Map<String, Integer> answered = new TreeMap<>();
        ratings.stream().filter(TaskRating::complete).forEach(r -> answered.merge(r.expert(), 1, Integer::sum));
        return answered;
    }

    private static Map<String, Map<String, Integer>> toolVotes(List<TaskRating> ratings) {
        Map<String, Map<String, Integer>> votes = new TreeMap<>();
        for (TaskRating rating : ratings) {
            for (String tool : rating.tools()) {
                votes.computeIfAbsent(rating.task(), t -> new TreeMap<>()).merge(tool, 1, Integer::sum);
            }
        }
        return votes;
    }
}
