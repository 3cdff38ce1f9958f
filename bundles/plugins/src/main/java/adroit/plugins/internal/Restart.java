package adroit.plugins.internal;

import adroit.edition.CatalogEdition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes ready at a start what the record says is in service: what is common to all of them once, and each by itself, several at a time. Puts nothing in service, which is done by whoever asks, one after
 * the other.
 */
final class Restart implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Restart.class);

    private static final String THREAD = "adroit-restart";

    private final Preparation preparation;
    private final Hangar hangar;
    private final Admission admission;
    private final Preparation.Breakdown breakdown;
    private final Helpers helpers;

    /** @param oneAtATime whether no two of them may be made ready at the same time */
    Restart(
            Preparation preparation,
            Hangar hangar,
            Admission admission,
            Preparation.Breakdown breakdown,
            boolean oneAtATime) {
        this.preparation = preparation;
        this.hangar = hangar;
        this.admission = admission;
        this.breakdown = breakdown;
        this.helpers = Helpers.forCode(THREAD, oneAtATime);
    }

    /**
     * One that is being made ready.
     *
     * @param ready throws {@link Faulty} or {@link adroit.plugins.DisciplineRefused} where it may not come back, or cannot
     */
    record Returning(Installed recorded, Helpers.Coming<Running> ready) {}

    /** Those that are to serve, in the order of the record. */
    List<Returning> of(InstalledSet set) {
        List<Installed> wanted =
                set.disciplines().stream().filter(Installed::enabled).toList();
        Helpers.Coming<Function<Installed, Optional<CatalogEdition>>> editions = helpers.begin(() -> editions(wanted));
        hangar.keepOnly(set.disciplines().stream().map(Installed::place).collect(Collectors.toSet()));
        Trials.Outcome tried = admission.tried(wanted);
        return wanted.stream()
                .map(each -> new Returning(each, helpers.begin(() -> ready(each, tried, editions))))
                .toList();
    }

    private Running ready(
            Installed recorded,
            Trials.Outcome tried,
            Helpers.Coming<Function<Installed, Optional<CatalogEdition>>> editions) {
        tried.require(recorded);
        admission.require(recorded);
        return preparation.of(recorded, () -> editions.get().apply(recorded), breakdown);
    }

    /** The edition of each: out of what the store gave of all of them at once; one by one where it gave nothing. */
    private Function<Installed, Optional<CatalogEdition>> editions(List<Installed> wanted) {
        try {
            Map<String, CatalogEdition> stored = preparation.stored(wanted);
            return each -> Optional.ofNullable(stored.get(each.edition()));
        } catch (RuntimeException e) {
            LOG.warn("The catalog editions in force could not be had together: {}", e.getMessage());
            return each -> preparation.stored(each.edition());
        }
    }

    @Override
    public void close() {
        helpers.close();
    }
}
