package adroit.plugins.internal;

import adroit.assessment.Impact;
import adroit.assessment.ImpactPreview;
import adroit.assessment.ScorerGone;
import adroit.catalog.Catalog;
import adroit.catalogchange.ChangeSums;
import adroit.edition.ActiveDiscipline;
import adroit.edition.Continuity;
import adroit.identity.Actor;
import adroit.jobanalysis.Renewal;
import adroit.plugins.CatalogPlan;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.PackPlan;
import adroit.plugins.StepBack;
import adroit.proposal.Upgrade;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what putting a candidate in service would change, and lets go of it. What takes long is done outside of the queue. */
final class Candidates {
    private final InService service;
    private final Queue queue;
    private final ImpactPreview impacts;
    private final Renewal renewal;
    private final Merging merging;
    private final Gate gate;

    Candidates(InService service, Queue queue, ImpactPreview impacts, Renewal renewal, Merging merging, Gate gate) {
        this.gate = gate;
        this.renewal = renewal;
        this.service = service;
        this.queue = queue;
        this.impacts = impacts;
        this.merging = merging;
    }

    PackPlan plan(Actor actor, Candidate candidate) {
        try {
            Merging.Merged merged = merging.of(candidate.ready());
            Upgrade upgrade = merged.upgrade();
            ActiveDiscipline next = candidate.ready().discipline().withEdition(upgrade.next());
            Optional<ActiveDiscipline> now = service.running(next.id()).map(Running::discipline);
            Impact impact = impacts.of(actor, now.orElse(null), next);
            List<String> lost = new ArrayList<>(now.map(d -> Continuity.problems(
                            d.edition().catalog(), next.edition().catalog()))
                    .orElse(List.of()));
            Stream.of(merged.lost()).filter(sentence -> !sentence.isEmpty()).forEach(lost::add);
            return plan(candidate, next, now, impact, lost, upgrade);
        } catch (ScorerGone e) {
            throw new DisciplineRefused(
                    "SCORER_FAILS", e.sentence(), "Ask whoever keeps the discipline for a corrected pack.");
        } finally {
            queue.later(Duration.ZERO, () -> service.discard(candidate.ready()));
        }
    }

    /** What a version that served before would change; lets go of it. */
    StepBack stepBack(Actor actor, Running ready) {
        ActiveDiscipline before = ready.discipline();
        try {
            ActiveDiscipline now = service.running(before.id())
                    .map(Running::discipline)
                    .orElseThrow(() -> new DisciplineRefused(
                            "NOT_IN_SERVICE", before.id() + " is not in service now.", "See its page for the reason."));
            return new StepBack(
                    before.id(),
                    before.title(),
                    before.version(),
                    now.version(),
                    texts(Optional.of(now), before),
                    impacts.of(actor, now, before),
                    due(now, before));
        } catch (ScorerGone e) {
            throw new DisciplineRefused(
                    "SCORER_FAILS", e.sentence(), "Ask whoever keeps the discipline for a corrected pack.");
        } finally {
            queue.later(Duration.ZERO, () -> service.discard(ready));
        }
    }

    private static List<String> texts(Optional<ActiveDiscipline> now, ActiveDiscipline next) {
        Catalog catalog = next.edition().catalog();
        return now.map(before -> ChangeSums.between(before.edition().catalog(), catalog))
                .orElseGet(() -> ChangeSums.of(catalog));
    }

    private int due(ActiveDiscipline now, ActiveDiscipline next) {
        return renewal.newlyDue(now.edition().catalog(), next.edition().catalog());
    }

    /** Whom the present version comes from, where the candidate comes from somebody else. */
    private @Nullable String formerly(String id, Candidate candidate) {
        Optional<Installed> present = service.set().installed(id);
        if (present.isEmpty() || Objects.equals(present.get().signer(), candidate.fingerprint())) {
            return null;
        }
        return gate.nameOf(present.get().signer());
    }

    private PackPlan plan(
            Candidate candidate,
            ActiveDiscipline next,
            Optional<ActiveDiscipline> now,
            Impact impact,
            List<String> lost,
            Upgrade upgrade) {
        return new PackPlan(
                next.id(),
                next.title(),
                next.version(),
                next.keeper(),
                candidate.publisher(),
                candidate.fingerprint(),
                now.map(ActiveDiscipline::version).orElse(null),
                now.map(d -> formerly(d.id(), candidate)).orElse(null),
                candidate.sha256(),
                candidate.inspection().fixtures(),
                candidate.inspection().ownScorer(),
                candidate.inspection().asks().sentence(),
                1,
                0,
                now.isEmpty() && service.history().lastOf(next.id()).isEmpty(),
                texts(now, next),
                impact,
                now.map(d -> due(d, next)).orElse(0),
                lost,
                CatalogPlan.of(upgrade));
    }
}
