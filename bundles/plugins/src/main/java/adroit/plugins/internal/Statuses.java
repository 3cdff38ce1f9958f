package adroit.plugins.internal;

import adroit.plugins.DisciplineState;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Fault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is offered and what is installed, side by side. */
final class Statuses {
    private final InstalledSet set;
    private final Map<String, Offer> offers;
    private final Function<String, Optional<Fault>> passing;
    private final Predicate<String> wasHere;

    /**
     * @param passing why an installed one is not in service in this run, though its record says so
     * @param wasHere whether it was installed once
     */
    Statuses(
            InstalledSet set,
            Map<String, Offer> offers,
            Function<String, Optional<Fault>> passing,
            Predicate<String> wasHere) {
        this.wasHere = wasHere;
        this.set = set;
        this.offers = offers;
        this.passing = passing;
    }

    List<DisciplineStatus> all() {
        TreeSet<String> ids = new TreeSet<>(offers.keySet());
        set.disciplines().forEach(d -> ids.add(d.id()));
        set.quarantine().forEach(q -> ids.add(q.id()));
        return ids.stream().flatMap(id -> of(id).stream()).toList();
    }

    Optional<DisciplineStatus> of(String id) {
        return installed(id).or(() -> quarantined(id)).or(() -> offered(id));
    }

    private Optional<DisciplineStatus> installed(String id) {
        return set.installed(id)
                .map(d -> status(
                        d.description(),
                        d.enabled() ? DisciplineState.INSTALLED : DisciplineState.DISABLED,
                        newer(d),
                        passing.apply(id)
                                .or(() -> set.quarantined(id).map(Quarantined::fault))
                                .orElse(null),
                        set.quarantined(id).map(Statuses::aside).orElse(null),
                        d.signer(),
                        d.offIn()));
    }

    private Optional<DisciplineStatus> quarantined(String id) {
        return set.quarantined(id)
                .map(q -> status(
                        q.description(),
                        DisciplineState.QUARANTINED,
                        null,
                        q.fault(),
                        aside(q),
                        q.signer(),
                        List.of()));
    }

    /** A file that cannot be read is no offer: of a field that was removed nothing is said for its sake. */
    private Optional<DisciplineStatus> offered(String id) {
        return Optional.ofNullable(offers.get(id))
                .filter(o -> o.fault() == null || !wasHere.test(id))
                .map(o -> status(
                        o.description(),
                        o.fault() == null ? DisciplineState.OFFERED : DisciplineState.QUARANTINED,
                        null,
                        o.fault(),
                        null,
                        null,
                        List.of()));
    }

    private static DisciplineStatus.@Nullable Aside aside(Quarantined bundle) {
        return bundle.sha256().isEmpty()
                ? null
                : new DisciplineStatus.Aside(bundle.description().version(), bundle.sha256());
    }

    private @Nullable String newer(Installed installed) {
        Offer offer = offers.get(installed.id());
        return offer != null
                        && Versions.newer(
                                offer.version(), installed.description().version())
                ? offer.version()
                : null;
    }

    private static DisciplineStatus status(
            Description d,
            DisciplineState state,
            @Nullable String offered,
            @Nullable Fault fault,
            DisciplineStatus.@Nullable Aside aside,
            @Nullable String signer,
            List<String> offIn) {
        return new DisciplineStatus(
                d.id(),
                d.title(),
                d.summary(),
                d.version(),
                d.keeper(),
                state,
                offered,
                fault,
                aside,
                signer,
                offIn,
                "");
    }

    /** The ids, for a person who mistyped one. */
    String known() {
        return all().stream().map(DisciplineStatus::id).collect(Collectors.joining(", "));
    }
}
