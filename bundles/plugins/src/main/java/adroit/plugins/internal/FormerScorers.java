package adroit.plugins.internal;

import adroit.edition.CommonRules;
import adroit.edition.ScorerIdentity;
import adroit.plugins.DisciplineRefused;
import adroit.scoring.Scorer;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Scorers that made older results, as long as their discipline is in service: from what waits to go, or from the kept bundles. Used by the queue alone. */
final class FormerScorers {
    private static final Logger LOG = LoggerFactory.getLogger(FormerScorers.class);

    private final Preparation preparation;
    private final KeptJars kept;
    private final History history;
    private final Serving serving;
    private final Admission admission;

    FormerScorers(Preparation preparation, KeptJars kept, History history, Serving serving, Admission admission) {
        this.preparation = preparation;
        this.kept = kept;
        this.history = history;
        this.serving = serving;
        this.admission = admission;
    }

    /**
     * The scorer of that identity.
     *
     * @param load makes a kept bundle ready, to go again once nobody has called it for the pause
     */
    Optional<Scorer> find(ScorerIdentity identity, Function<Installed, Running> load) {
        if (!identity.rules().equals(preparation.rules()) && !CommonRules.areKept(identity.rules())) {
            return Optional.empty();
        }
        return history.withDigest(identity.sha256())
                .filter(d -> serving.running(d.id()).isPresent())
                .filter(d -> d.symbolicName().equals(identity.symbolicName()))
                .map(d -> d.withSettings(identity.settings()))
                .filter(admission::permits)
                .flatMap(former -> loaded(former, load));
    }

    /** Why a scorer cannot be had, and what would bring it back, in sentences. May be asked from anywhere. */
    String whyNot(ScorerIdentity identity) {
        return history.withDigest(identity.sha256())
                .map(once -> whyNot(identity, once))
                .orElse(
                        "No bundle with that SHA-256 was installed here: a backup of the home in which the result was made has it.");
    }

    private String whyNot(ScorerIdentity identity, Installed once) {
        if (serving.running(once.id()).isEmpty()) {
            return once.id() + " is not installed. Install it again to compute the result again.";
        }
        return admission
                .fault(once.withSettings(identity.settings()))
                .map(fault -> "That version is set aside. " + fault.sentence())
                .or(
                        () -> kept.fault(identity.sha256())
                                .map(
                                        fault -> "Its kept bundle is gone or damaged."
                                                + " Bring the pack of that version in once more: its bundle is kept again, and what serves goes on."))
                .orElse("It could not be loaded; the log says why.");
    }

    private Optional<Scorer> loaded(Installed former, Function<Installed, Running> load) {
        Optional<Running> here =
                serving.sameBundle(former).or(() -> serving.retired().find(former.place()));
        if (here.isPresent()) {
            return here.map(Running::scorer);
        }
        try {
            return Optional.of(load.apply(former).scorer());
        } catch (Faulty | DisciplineRefused e) {
            LOG.warn("The former scorer of {} could not be loaded: {}", former.id(), e.getMessage());
            return Optional.empty();
        }
    }
}
