package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.catalog.Catalog;
import adroit.catalog.Tool;
import adroit.catalog.ToolKind;
import adroit.catalog.ToolStatus;
import adroit.edition.CatalogEdition;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.plugins.DisciplineRefused;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An edition of the city's own in force in place of the one that a field brings. */
class PublishedEditionTest extends ParksCity {
    @Test
    void putsAnEditionOfTheCitysOwnInForceAndKeepsItAcrossARestart() throws Exception {
        run.lifecycle.install(OWNER, "parks");
        Catalog own = SampleBundle.catalog("parks", "of the city");
        run.lifecycle.publish(OWNER, own);
        assertThat(run.disciplines.find("parks").orElseThrow().edition()).isEqualTo(CatalogEdition.of(own));
        assertThat(run.level("parks")).isEqualTo(1.0);
        assertThat(city.acts()).last().isEqualTo("owner catalog.publish parks done");
        restart();
        assertThat(run.disciplines.find("parks").orElseThrow().edition()).isEqualTo(CatalogEdition.of(own));
        assertThat(run.level("parks")).isEqualTo(1.0);
    }

    @Test
    void refusesAnEditionThatLosesWhatEvidenceMayName() {
        run.lifecycle.install(OWNER, "parks");
        Catalog before = SampleBundle.catalog(
                "parks", "with a tool", List.of(new Tool("rake", "Rake", ToolKind.MANUAL, ToolStatus.CURRENT, null)));
        run.lifecycle.publish(OWNER, before);
        Catalog own = SampleBundle.catalog("parks", "without it");
        assertThatThrownBy(() -> run.lifecycle.publish(OWNER, own))
                .isInstanceOf(DisciplineRefused.class)
                .hasMessageContaining("The tool “rake” is missing.");
        assertThat(run.disciplines.find("parks").orElseThrow().edition().catalog())
                .isEqualTo(before);
        assertThat(city.acts()).last().isEqualTo("owner catalog.publish parks (EDITION_LOSES) refused");
    }

    @Test
    void publishesOnlyForWhatIsInServiceAndOnlyForThoseWhoMay() {
        Catalog own = SampleBundle.catalog("parks", "of the city");
        assertThatThrownBy(() -> run.lifecycle.publish(OWNER, own)).hasMessageContaining("not installed");
        run.lifecycle.install(OWNER, "parks");
        Actor analyst = new Actor("a-1", "Analyst", Set.of(Role.HR_ANALYST), null, null);
        assertThatThrownBy(() -> run.lifecycle.publish(analyst, own)).isInstanceOf(NotPermitted.class);
        run.lifecycle.disable(OWNER, "parks");
        assertThatThrownBy(() -> run.lifecycle.publish(OWNER, own)).hasMessageContaining("disabled");
    }
}
