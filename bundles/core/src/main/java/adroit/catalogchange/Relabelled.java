package adroit.catalogchange;

import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.work.Duty;
import java.time.LocalDate;
import java.util.List;

/** A catalog with some of it exchanged; the rest stays. */
public final class Relabelled {
    private Relabelled() {}

    /** With another label and another day of affirmation. */
    public static Catalog of(Catalog catalog, String edition, LocalDate affirmed) {
        return of(catalog, edition, affirmed, catalog.skills());
    }

    /** With other duties. */
    public static Catalog withDuties(Catalog catalog, List<Duty> duties) {
        return new Catalog(
                catalog.discipline(),
                catalog.title(),
                catalog.edition(),
                catalog.affirmed(),
                catalog.levels(),
                catalog.sources(),
                catalog.areas(),
                catalog.tools(),
                catalog.skills(),
                duties,
                catalog.processes(),
                catalog.positions(),
                catalog.reasons(),
                catalog.credentials(),
                catalog.items());
    }

    /** With other skills too. */
    public static Catalog of(Catalog catalog, String edition, LocalDate affirmed, List<Skill> skills) {
        return new Catalog(
                catalog.discipline(),
                catalog.title(),
                edition,
                affirmed,
                catalog.levels(),
                catalog.sources(),
                catalog.areas(),
                catalog.tools(),
                skills,
                catalog.duties(),
                catalog.processes(),
                catalog.positions(),
                catalog.reasons(),
                catalog.credentials(),
                catalog.items());
    }
}
