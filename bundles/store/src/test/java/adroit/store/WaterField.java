package adroit.store;

import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.ScorerIdentity;
import adroit.scoring.DecidingChannel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The field of water, which the department Utilities keeps: one skill, in service. */
final class WaterField {
    private WaterField() {}

    static ActiveDiscipline inService() {
        Skill sampling = new Skill(
                "sampling",
                "Sampling",
                "quality",
                SkillCategory.PROCESS,
                "Samples.",
                List.of(),
                false,
                null,
                List.of());
        Catalog catalog = new Catalog(
                "water",
                "Water",
                "2026.1",
                LocalDate.of(2026, 1, 1),
                List.of(),
                List.of(),
                List.of(new Area("quality", "Quality")),
                List.of(),
                List.of(sampling),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        return new ActiveDiscipline(
                "water",
                "Water",
                "",
                "1.0.0",
                "Utilities",
                CatalogEdition.of(catalog),
                DecidingChannel.usual(),
                new ScorerIdentity("water", "1.0.0", "0".repeat(64), "1"));
    }
}
