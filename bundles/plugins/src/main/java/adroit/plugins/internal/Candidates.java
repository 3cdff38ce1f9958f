package adroit.plugins.internal;

import adroit.assessment.Impact;
import adroit.assessment.ImpactPreview;
import adroit.assessment.ScorerGone;
import adroit.edition.ActiveDiscipline;
import adroit.edition.Continuity;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.PackPlan;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Says what putting a candidate in service would change, and lets go of it. What takes long is done outside of the queue. */
final class Candidates {
    private final InService service;
    private final Queue queue;
    private final ImpactPreview impacts;

    Candidates(InService service, Queue queue, ImpactPreview impacts) {
        this.service = service;
        this.queue = queue;
        this.impacts = impacts;
    }

    PackPlan plan(Candidate candidate) {
        try {
            ActiveDiscipline next = candidate.ready().discipline();
            Optional<ActiveDiscipline> now = service.running(next.id()).map(Running::discipline);
            Impact impact = impacts.of(now.orElse(null), next);
            List<String> lost = now.map(d -> Continuity.problems(
                            d.edition().catalog(), next.edition().catalog()))
                    .orElse(List.of());
            return plan(candidate, next, now, impact, lost);
        } catch (ScorerGone e) {
            throw new DisciplineRefused(
                    "SCORER_FAILS", e.sentence(), "Ask whoever keeps the discipline for a corrected pack.");
        } finally {
            queue.later(Duration.ZERO, () -> service.discard(candidate.ready()));
        }
    }

    private static PackPlan plan(
            Candidate candidate,
            ActiveDiscipline next,
            Optional<ActiveDiscipline> now,
            Impact impact,
            List<String> lost) {
        return new PackPlan(
                next.id(),
                next.title(),
                next.version(),
                next.keeper(),
                candidate.publisher(),
                candidate.fingerprint(),
                now.map(ActiveDiscipline::version).orElse(null),
                candidate.sha256(),
                candidate.inspection().fixtures(),
                candidate.inspection().ownScorer(),
                1,
                0,
                impact,
                lost);
    }
}
