package adroit.plugins.internal;

import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;

/** A discipline whose bundle runs and whose scorer is held. */
record Running(
        Bundle bundle,
        Installed installed,
        ActiveDiscipline discipline,
        HeldScorer scorer,
        Room room,
        Runnable release) {
    /** The same, turned off for exactly those departments. */
    Running offIn(List<String> departments) {
        return new Running(
                bundle, installed.offIn(departments), discipline.offIn(Set.copyOf(departments)), scorer, room, release);
    }

    Running withEdition(CatalogEdition edition) {
        return new Running(
                bundle, installed.withEdition(edition.id()), discipline.withEdition(edition), scorer, room, release);
    }
}
