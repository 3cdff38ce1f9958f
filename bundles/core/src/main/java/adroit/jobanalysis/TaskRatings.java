package adroit.jobanalysis;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.storage.Session;
import adroit.storage.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What experts are asked to rate, for the experts: each sees their own answers, and the others' in sum once rating is over. An answer is on disk when it is acknowledged. */
public final class TaskRatings {
    private final Store store;

    public TaskRatings(Store store) {
        this.store = store;
    }

    /** The analyses that the actor is asked to rate, the last opened first. */
    public List<RatingSheet> asked(Actor actor) {
        Policy.require(actor, Act.RATE_TASKS, Scope.CITY);
        return store.read(session -> session.analysisWork().all().stream()
                .filter(a -> a.stage() == Stage.RATING)
                .flatMap(a -> sheet(session, actor, a).stream())
                .toList());
    }

    /** What the actor is asked to rate in an analysis; empty where there is none, and where the actor is not one of its experts. */
    public Optional<RatingSheet> sheet(Actor actor, String id) {
        Policy.require(actor, Act.RATE_TASKS, Scope.CITY);
        return store.read(session -> session.analysisWork().find(id).flatMap(a -> sheet(session, actor, a)));
    }

    /**
     * Keeps an answer in place of the one before.
     *
     * @return empty where the actor is not asked
     * @throws AnalysisRefused where the experts are not rating, or there is no such task, or a tool is none of the catalog
     */
    public Optional<TaskRating> rate(Actor actor, String id, String task, UnaryOperator<TaskRating> answer) {
        Policy.require(actor, Act.RATE_TASKS, Scope.CITY);
        return store.write(session -> {
            Optional<RatingSheet> sheet = session.analysisWork().find(id).flatMap(a -> sheet(session, actor, a));
            if (sheet.isEmpty()) {
                return Optional.empty();
            }
            WorkingAnalysis analysis = sheet.get().analysis();
            if (analysis.stage() != Stage.RATING) {
                throw new AnalysisRefused("Rating is over: nothing was changed.");
            }
            if (analysis.task(task).isEmpty()) {
                throw new AnalysisRefused("The analysis has no task “" + task + "”: nothing was changed.");
            }
            TaskRating rating = answer.apply(sheet.get().of(task));
            Terms.requireTools(sheet.get().catalog(), rating.tools());
            session.analysisWork().save(rating);
            return Optional.of(rating);
        });
    }

    private static Optional<RatingSheet> sheet(Session session, Actor actor, WorkingAnalysis analysis) {
        boolean shown = analysis.stage() != Stage.PREPARING && analysis.stage() != Stage.WITHDRAWN;
        return analysis.expertOf(actor.account()).filter(e -> shown).map(expert -> {
            Map<String, TaskRating> own = session.analysisWork().ratings(analysis.id(), expert.id()).stream()
                    .collect(Collectors.toMap(TaskRating::task, r -> r));
            AnalysisView view = AnalysisViews.of(session, analysis);
            Screening screening = view.screening();
            return new RatingSheet(analysis, view.catalog(), expert, own, screening == null ? null : screening.tasks());
        });
    }
}
