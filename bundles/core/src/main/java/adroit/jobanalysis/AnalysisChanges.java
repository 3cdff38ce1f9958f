package adroit.jobanalysis;

import adroit.audit.AuditEvent;
import adroit.baseline.Baseline;
import adroit.catalog.Catalog;
import adroit.edition.Disciplines;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.storage.Session;
import adroit.storage.Store;
import java.time.Clock;
import java.util.function.BiFunction;

/** How a job analysis under way is changed: by whom, at which stage, kept and noted in one step. */
final class AnalysisChanges {
    private final Store store;
    private final Disciplines disciplines;
    private final Clock clock;

    AnalysisChanges(Store store, Disciplines disciplines, Clock clock) {
        this.store = store;
        this.disciplines = disciplines;
        this.clock = clock;
    }

    /** Makes a change of an analysis under way that the actor may run, keeps it and notes the act. */
    WorkingAnalysis change(
            Actor actor, String id, String act, BiFunction<Session, WorkingAnalysis, WorkingAnalysis> change) {
        return store.write(session -> {
            WorkingAnalysis before = permitted(session, actor, id);
            if (!before.stage().open()) {
                throw new AnalysisRefused("The analysis is " + before.stage().key() + " and changes no more.");
            }
            WorkingAnalysis after = changed(change, session, before);
            session.analysisWork().save(after);
            record(session, actor, act, after);
            return after;
        });
    }

    private static WorkingAnalysis changed(
            BiFunction<Session, WorkingAnalysis, WorkingAnalysis> change, Session session, WorkingAnalysis before) {
        try {
            return change.apply(session, before);
        } catch (IllegalArgumentException e) {
            throw new AnalysisRefused(String.valueOf(e.getMessage()));
        }
    }

    /** The analysis, where it exists and the actor may run it. */
    static WorkingAnalysis permitted(Session session, Actor actor, String id) {
        WorkingAnalysis analysis = session.analysisWork().find(id).orElseThrow(() -> new NothingThere("job analysis"));
        Policy.require(actor, Act.ANALYZE_JOBS, OpenAnalyses.scope(analysis.description()));
        return analysis;
    }

    static void require(WorkingAnalysis analysis, Stage stage, String otherwise) {
        if (analysis.stage() != stage) {
            throw new AnalysisRefused(otherwise);
        }
    }

    static Catalog catalog(Session session, WorkingAnalysis analysis) {
        return AnalysisViews.catalog(session, analysis);
    }

    Baseline baseline(WorkingAnalysis analysis) {
        return Baseline.inForce(disciplines, analysis.discipline(), analysis.description());
    }

    void record(Session session, Actor actor, String act, WorkingAnalysis about) {
        session.audit().append(AuditEvent.of(clock.instant(), actor, act, about.id(), "done"));
    }
}
