package adroit.plugins.internal;

import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.ScorerIdentity;
import adroit.packs.refusal.Refused;
import adroit.packs.settings.SettingsForm;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.Fault;
import adroit.scoring.Scorer;
import adroit.storage.DamagedRecord;
import adroit.storage.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;

/** Makes a kept bundle ready to serve, without putting it in service: read, placed, started, its scorer in hand. */
final class Preparation {
    private final Hangar hangar;
    private final KeptJars kept;
    private final DisciplineReader reader;
    private final Store store;
    private final String rules;
    private final Rooms rooms;
    private final Duration deadline;
    private final JarSettings forms = new JarSettings();

    /**
     * @param rules version of the common scoring rules
     * @param deadline of a call into a scorer of a bundle's own
     */
    Preparation(
            Hangar hangar,
            KeptJars kept,
            DisciplineReader reader,
            Store store,
            String rules,
            Rooms rooms,
            Duration deadline) {
        this.hangar = hangar;
        this.kept = kept;
        this.reader = reader;
        this.store = store;
        this.rules = rules;
        this.rooms = rooms;
        this.deadline = deadline;
    }

    /** Is told when a scorer's service ends while it runs. */
    interface Breakdown {
        void of(Installed discipline, Fault why);
    }

    /** A bundle that is not installed yet. */
    Running of(Offer offer, Breakdown breakdown) {
        Path jar = kept.keep(offer.jar(), offer.sha256());
        DisciplineJar read = DisciplineJar.read(jar, offer.jar().getFileName().toString(), reader);
        CatalogEdition edition = CatalogEdition.of(read.catalog(reader));
        return start(jar, installed(offer, read, edition), () -> edition, read, breakdown);
    }

    /** What the record would say of a bundle that is not installed yet. */
    Installed installed(Offer offer) {
        Path jar = kept.keep(offer.jar(), offer.sha256());
        DisciplineJar read = DisciplineJar.read(jar, offer.jar().getFileName().toString(), reader);
        return installed(offer, read, CatalogEdition.of(read.catalog(reader)));
    }

    private static Installed installed(Offer offer, DisciplineJar read, CatalogEdition edition) {
        return new Installed(
                read.description(), read.symbolicName(), offer.sha256(), edition.id(), true, offer.signer());
    }

    /** The edition in force that the record names: from the store, or the bundle's own. */
    Optional<CatalogEdition> edition(Installed installed) {
        return edition(installed, editions(List.of(installed)));
    }

    /** @param stored editions of the store, among which that of the discipline was asked for */
    Optional<CatalogEdition> edition(Installed installed, Editions stored) {
        return stored.of(installed).or(() -> own(installed, kept.checked(installed.sha256())));
    }

    /** Of the editions that these name, those that the store has whole. */
    Editions editions(List<Installed> all) {
        return new Editions(store, all);
    }

    /** The edition that the bundle brings, where it is the one that the record names: never another in its place. */
    private Optional<CatalogEdition> own(Installed installed, Path jar) {
        return Optional.of(brought(jar)).filter(edition -> edition.id().equals(installed.edition()));
    }

    /** The edition that its bundle itself brings, where its bytes are whole. */
    Optional<CatalogEdition> own(Installed installed) {
        try {
            return Optional.of(brought(kept.checked(installed.sha256())));
        } catch (Faulty e) {
            return Optional.empty();
        }
    }

    String rules() {
        return rules;
    }

    /**
     * What the record says is installed. Its catalog comes from the store; where the store has it not, or not whole, from the bundle, if that brings this very edition.
     *
     * @throws DisciplineRefused where the edition is in neither
     */
    Running of(Installed installed, Breakdown breakdown) {
        return of(installed, () -> stored(installed.edition()), breakdown);
    }

    /**
     * @param stored gives the edition that the record names, where the store has it whole; asked when the bundle is placed, and before its code runs
     * @throws DisciplineRefused where the bundle does not bring it either
     */
    Running of(Installed installed, Supplier<Optional<CatalogEdition>> stored, Breakdown breakdown) {
        Path jar = kept.checked(installed.sha256());
        DisciplineJar read = DisciplineJar.recorded(jar, jar.getFileName().toString(), installed.description());
        return start(
                jar,
                installed,
                () -> stored.get().or(() -> own(installed, jar)).orElseThrow(() -> editionMissing(installed)),
                read,
                breakdown);
    }

    /**
     * What of it is not here any more, or damaged.
     *
     * @param stored editions of the store, among which its own was asked for
     */
    Optional<Fault> missing(Installed installed, Editions stored) {
        try {
            kept.checked(installed.sha256());
            return stored.has(installed) || edition(installed, stored).isPresent()
                    ? Optional.empty()
                    : Optional.of(editionMissing(installed).fault());
        } catch (Faulty e) {
            Fault why = e.fault();
            return Optional.of(new Fault(
                    why.code(),
                    installed.id() + " " + installed.description().version() + ": " + why.sentence(),
                    why.remedy()));
        }
    }

    /** With another edition in its place people would be measured by what the city did not decide. */
    static DisciplineRefused editionMissing(Installed installed) {
        return new DisciplineRefused(
                "EDITION_MISSING",
                "The catalog edition " + installed.edition() + " of " + installed.id()
                        + " is not in the store, or is damaged there; no other is taken in its place.",
                "Run verify, restore it from a backup, and restart; or roll back to a state with another edition.");
    }

    private CatalogEdition brought(Path jar) {
        DisciplineJar read = DisciplineJar.read(jar, jar.getFileName().toString(), reader);
        return CatalogEdition.of(read.catalog(reader));
    }

    /** The editions that these name, by their ids: those that the store has whole, with one question for all. */
    Map<String, CatalogEdition> stored(List<Installed> all) {
        return store.read(session ->
                session.editions().whole(all.stream().map(Installed::edition).toList()));
    }

    /** The edition with that id, where the store has it whole. */
    Optional<CatalogEdition> stored(String id) {
        try {
            return store.read(session -> session.editions().find(id));
        } catch (DamagedRecord e) {
            return Optional.empty();
        }
    }

    private Running start(
            Path jar, Installed installed, Supplier<CatalogEdition> inForce, DisciplineJar read, Breakdown breakdown) {
        Optional<SettingsForm> form = form(jar, installed);
        Room room = rooms.of(installed);
        Bundle bundle = hangar.place(jar, installed, form);
        Runnable release = () -> {};
        try {
            CatalogEdition edition = inForce.get();
            Optional<Scorer> described = read.scorer(reader, edition::catalog);
            Hangar.Found found = hangar.start(bundle, described, room);
            release = found.release();
            HeldScorer scorer =
                    new HeldScorer(found.own() ? guarded(installed, found, room, breakdown) : found.scorer());
            return new Running(bundle, installed, active(installed, edition, scorer), scorer, room, release);
        } catch (RuntimeException | Error e) {
            hangar.end(bundle, room, release);
            throw e;
        }
    }

    /** What can be set of the scorer of an installed discipline. */
    Optional<SettingsForm> form(Installed installed) {
        return forms.of(installed.sha256(), kept.checked(installed.sha256()));
    }

    private Optional<SettingsForm> form(Path jar, Installed installed) {
        Optional<SettingsForm> form = forms.of(installed.sha256(), jar);
        try {
            form.ifPresent(f -> f.check(installed.id(), installed.settings()));
            return form;
        } catch (Refused e) {
            throw new Faulty("SETTING_INVALID", e.refusals().get(0).toString(), "Set it anew.");
        }
    }

    private RoomScorer guarded(Installed installed, Hangar.Found found, Room room, Breakdown breakdown) {
        return new RoomScorer(
                "The scorer of " + installed.id() + " "
                        + installed.description().version(),
                found.scorer(),
                room,
                deadline,
                why -> breakdown.of(installed, why));
    }

    private ActiveDiscipline active(Installed installed, CatalogEdition edition, HeldScorer scorer) {
        Description description = installed.description();
        return new ActiveDiscipline(
                description.id(),
                description.title(),
                description.summary(),
                description.version(),
                description.keeper(),
                edition,
                scorer,
                new ScorerIdentity(
                        installed.symbolicName(),
                        description.version(),
                        installed.sha256(),
                        rules,
                        installed.settings()),
                Set.copyOf(installed.offIn()));
    }
}
