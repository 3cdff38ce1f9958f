package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.edition.CatalogEdition;
import adroit.proposal.LastInForce;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Which edition of a field was in force last, also after going back to one that had been. */
class LastInForceTest extends CatalogCity {
    @Test
    void goingBackGoingOnAndSomethingNewAreToldApart() {
        CatalogEdition first = inForce();
        CatalogEdition second = CatalogEdition.of(renamed("2", "Cartography"));
        CatalogEdition third = CatalogEdition.of(renamed("3", "Map making"));
        assertThat(last()).isEqualTo(first);
        comes(second);
        assertThat(last()).isEqualTo(second);
        comes(first);
        assertThat(last()).as("a former one again").isEqualTo(first);
        comes(first);
        assertThat(last()).isEqualTo(first);
        comes(second);
        assertThat(last()).as("the later one again").isEqualTo(second);
        comes(first);
        comes(third);
        assertThat(last()).as("a new one").isEqualTo(third);
    }

    private void comes(CatalogEdition edition) {
        act(session -> LastInForce.save(session, edition, "a-1", "Cleo", Instant.parse("2026-06-01T08:00:00Z")));
    }

    private CatalogEdition last() {
        return store.read(session -> LastInForce.of(session, "gis")).orElseThrow();
    }
}
