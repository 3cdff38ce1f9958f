package adroit.web.analyses;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.jobanalysis.AnalysisView;
import adroit.jobanalysis.DueAnalysis;
import adroit.jobanalysis.OpenAnalyses;
import adroit.jobanalysis.RatingSheet;
import adroit.jobanalysis.Renewal;
import adroit.jobanalysis.Stage;
import adroit.jobanalysis.TaskRatings;
import adroit.jobanalysis.WorkingAnalysis;
import adroit.web.layout.Counts;
import adroit.web.start.OpenItem;
import adroit.web.start.OpenItems;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tasks to rate, analyses that wait to be signed off, and those that are due anew. */
@Component
public final class AnalysisItems implements OpenItems {

    private final OpenAnalyses analyses;
    private final TaskRatings ratings;
    private final Renewal renewal;

    @Activate
    public AnalysisItems(@Reference OpenAnalyses analyses, @Reference TaskRatings ratings, @Reference Renewal renewal) {
        this.analyses = analyses;
        this.ratings = ratings;
        this.renewal = renewal;
    }

    @Override
    public List<OpenItem> openFor(Actor actor) {
        List<OpenItem> items = new ArrayList<>();
        if (Policy.permits(actor, Act.RATE_TASKS, Scope.CITY)) {
            ratings.asked(actor).stream()
                    .filter(sheet -> sheet.complete() < sheet.analysis().tasks().size())
                    .forEach(sheet -> items.add(toRate(sheet)));
        }
        if (Renewal.permits(actor)) {
            analyses.list(actor).stream()
                    .filter(analysis -> analysis.stage() == Stage.LINKING)
                    .forEach(analysis -> items.add(toSign(analysis)));
            analyses.list(actor).stream()
                    .filter(analysis -> analysis.stage() == Stage.RATING)
                    .flatMap(analysis -> analyses.find(actor, analysis.id()).stream())
                    .filter(AnalysisItems::everybodyRated)
                    .forEach(view -> items.add(toEnd(view.analysis())));
            List<DueAnalysis> due = renewal.due(actor);
            if (!due.isEmpty()) {
                items.add(due(due));
            }
        }
        return items;
    }

    private static boolean everybodyRated(AnalysisView view) {
        int tasks = view.analysis().tasks().size();
        return view.analysis().experts().stream()
                .allMatch(expert -> view.answered().getOrDefault(expert.id(), 0) == tasks);
    }

    private static OpenItem toEnd(WorkingAnalysis analysis) {
        return new OpenItem(
                "End rating the tasks of " + analysis.description().title(),
                Counts.of(analysis.experts().size(), "expert has", "experts have")
                        + " rated every task. Ending is for good, and shows what came of it.",
                "/analyses/" + analysis.id(),
                2);
    }

    private static OpenItem toRate(RatingSheet sheet) {
        int tasks = sheet.analysis().tasks().size();
        return new OpenItem(
                "Rate the tasks of " + sheet.analysis().description().title(),
                sheet.complete() + " of " + Counts.of(tasks, "task", "tasks") + " rated. You were asked as an expert.",
                "/rate/" + sheet.analysis().id(),
                2);
    }

    private static OpenItem toSign(WorkingAnalysis analysis) {
        return new OpenItem(
                "Sign off the analysis of " + analysis.description().title(),
                "The experts have rated. Link the tasks, draw the requirements, and sign.",
                "/analyses/" + analysis.id(),
                2);
    }

    private static OpenItem due(List<DueAnalysis> due) {
        return new OpenItem(
                "Renew " + Counts.of(due.size(), "job analysis", "job analyses"),
                due.get(0).reasons().get(0).sentence(),
                "/analyses",
                3);
    }
}
