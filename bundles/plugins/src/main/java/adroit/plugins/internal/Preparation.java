package adroit.plugins.internal;

import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.ScorerIdentity;
import adroit.scoring.Scorer;
import adroit.storage.DamagedRecord;
import adroit.storage.Store;
import java.nio.file.Path;
import java.util.Optional;
import org.osgi.framework.Bundle;

/** Makes a kept bundle ready to serve, without putting it in service: read, placed, started, its scorer in hand. */
final class Preparation {
    private final Hangar hangar;
    private final KeptJars kept;
    private final DisciplineReader reader;
    private final Store store;
    private final String rules;

    /** @param rules version of the common scoring rules */
    Preparation(Hangar hangar, KeptJars kept, DisciplineReader reader, Store store, String rules) {
        this.hangar = hangar;
        this.kept = kept;
        this.reader = reader;
        this.store = store;
        this.rules = rules;
    }

    /** A bundle that is not installed yet. */
    Running of(Offer offer) {
        Path jar = kept.keep(offer.jar(), offer.sha256());
        DisciplineJar read = DisciplineJar.read(jar, offer.jar().getFileName().toString(), reader);
        CatalogEdition edition = CatalogEdition.of(read.catalog(reader));
        Installed installed = new Installed(
                read.description(), read.symbolicName(), offer.sha256(), edition.id(), true, offer.signer());
        return start(jar, installed, edition, read);
    }

    /** What the record says is installed. Its catalog comes from the store; from the bundle only where the store has none that is whole. */
    Running of(Installed installed) {
        Path jar = kept.checked(installed.sha256());
        DisciplineJar read = DisciplineJar.read(jar, jar.getFileName().toString(), reader);
        CatalogEdition edition = stored(installed.edition()).orElseGet(() -> CatalogEdition.of(read.catalog(reader)));
        return start(jar, installed, edition, read);
    }

    private Optional<CatalogEdition> stored(String id) {
        try {
            return store.read(session -> session.editions().find(id));
        } catch (DamagedRecord e) {
            return Optional.empty();
        }
    }

    private Running start(Path jar, Installed installed, CatalogEdition edition, DisciplineJar read) {
        Optional<Scorer> described = read.scorer(reader, edition.catalog());
        Bundle bundle = hangar.place(jar, installed.sha256());
        try {
            hangar.start(bundle);
            Hangar.Found found = hangar.scorer(bundle, described);
            HeldScorer scorer = new HeldScorer(found.scorer());
            return new Running(bundle, installed, active(installed, edition, scorer), scorer, found.release());
        } catch (Faulty e) {
            hangar.remove(bundle);
            throw e;
        }
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
                new ScorerIdentity(installed.symbolicName(), description.version(), installed.sha256(), rules));
    }
}
