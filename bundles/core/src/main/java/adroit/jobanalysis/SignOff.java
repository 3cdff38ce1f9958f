package adroit.jobanalysis;

import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.storage.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The end of an analysis: the immutable edition with every rating in it. */
public final class SignOff {
    private final Store store;
    private final Clock clock;
    private final AnalysisChanges changes;

    SignOff(Store store, Clock clock, AnalysisChanges changes) {
        this.store = store;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * Signs the analysis off: the immutable edition is kept with every rating and reason in it, and is in force from now on.
     *
     * @param role title of the role that signs
     * @throws AnalysisRefused with everything that stands in the way
     */
    public JobAnalysis sign(Actor actor, String id, String role) {
        return store.write(session -> {
            WorkingAnalysis a = AnalysisChanges.permitted(session, actor, id);
            AnalysisChanges.require(a, Stage.LINKING, "Only an analysis whose rating is over can be signed off.");
            Screening screening =
                    new Screening(a, session.analysisWork().ratings(id), AnalysisChanges.catalog(session, a));
            List<String> problems = new ArrayList<>(
                    screening.problems().stream().map(SignOffProblem::sentence).toList());
            problems.addAll(changes.baseline(a)
                    .weakened(a.requirements().stream()
                            .map(WorkingRequirement::requirement)
                            .toList()));
            if (role.isBlank() || role.length() > 120) {
                problems.add("Say in which role you sign, in at most 120 characters.");
            }
            if (!problems.isEmpty()) {
                throw new AnalysisRefused(problems);
            }
            JobAnalysis signed = screening.signed(role.strip(), LocalDate.now(clock));
            JobAnalyses.rival(session, signed).ifPresent(problem -> {
                throw new AnalysisRefused(problem);
            });
            if (!session.analyses().save(signed)) {
                throw new AnalysisRefused("Edition " + a.description().edition()
                        + " was signed off in the meantime with other content: withdraw this analysis.");
            }
            session.analysisWork().save(a.signedAs(signed.id()));
            changes.record(session, actor, "analysis.sign", a);
            return signed;
        });
    }

    /** A signed analysis with every rating in it, where it exists and the actor may run analyses of its description. */
    public Optional<JobAnalysis> signed(Actor actor, String sha256) {
        return store.read(session -> session.analyses()
                .find(sha256)
                .filter(a -> Policy.permits(actor, Act.ANALYZE_JOBS, OpenAnalyses.scope(a.positionDescription()))));
    }
}
