package adroit.plugins.internal;

import adroit.edition.CommonRules;
import adroit.edition.ScorerIdentity;
import adroit.plugins.DisciplineRefused;
import adroit.scoring.Scorer;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Scorers that made older results, as long as their discipline is in service: from what waits to go, or from the kept bundles. Used by the queue alone. */
final class FormerScorers {
    private static final Logger LOG = LoggerFactory.getLogger(FormerScorers.class);

    private final Preparation preparation;
    private final History history;
    private final Serving serving;
    private final Predicate<Installed> permitted;

    /** @param permitted whether something may come back */
    FormerScorers(Preparation preparation, History history, Serving serving, Predicate<Installed> permitted) {
        this.preparation = preparation;
        this.history = history;
        this.serving = serving;
        this.permitted = permitted;
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
                .filter(permitted)
                .flatMap(former -> loaded(former, load));
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
