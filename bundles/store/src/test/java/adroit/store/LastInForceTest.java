package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.edition.CatalogEdition;
import adroit.edition.CatalogEditions;
import adroit.evidence.EvidenceLog;
import adroit.evidence.Fact;
import adroit.identity.Actor;
import adroit.proposal.CatalogEvent;
import adroit.proposal.LastInForce;
import adroit.scoring.Channel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    @Test
    void whatOnlyScoresBesideWasNeverInForce() {
        CatalogEdition first = inForce();
        CatalogEdition candidate = CatalogEdition.of(renamed("2", "Cartography"));
        beside(candidate);
        assertThat(last()).isEqualTo(first);
        beside(candidate);
        beside(first);
        assertThat(last()).isEqualTo(first);
        comes(candidate);
        assertThat(last()).as("taken in service").isEqualTo(candidate);
        comes(first);
        beside(CatalogEdition.of(renamed("3", "Map making")));
        assertThat(last()).as("beside a former one in force again").isEqualTo(first);
    }

    @Test
    void eachTimeAFormerOneComesAgainIsTold() {
        CatalogEdition first = inForce();
        CatalogEdition second = CatalogEdition.of(renamed("2", "Cartography"));
        comes(second);
        beside(CatalogEdition.of(renamed("3", "Map making")));
        assertThat(again()).as("the second was in force all the time").isEmpty();
        comes(first);
        comes(second);
        assertThat(again()).containsExactly(second.id(), first.id());
        assertThat(listed(s -> s.audit().before(Long.MAX_VALUE, 9)))
                .extracting(e -> e.event().act() + " " + e.event().subject())
                .contains(
                        "catalog.in-force-again gis " + first.catalog().edition(),
                        "catalog.in-force-again gis " + second.catalog().edition());
    }

    private List<@Nullable String> again() {
        return new CatalogEditions(store)
                .inForceAgain(Actor.OWNER, "gis").stream()
                        .<@Nullable String>map(CatalogEvent::edition)
                        .toList();
    }

    @Test
    void factsAreHeldAgainstTheEditionInServiceAlsoWhereALaterOneIsKept() {
        Sample.hire(store, Sample.ADA);
        comes(CatalogEdition.of(catalog("2", skill("drones", "Drone survey", false))));
        Fact known = Sample.rating("c-1", "p-ada", 3);
        Fact unknown = new Fact.Rating(
                "c-2", "p-ada", "gis", Sample.DAY, "drones", Channel.SUPERVISOR, "s-1", 3, null, Map.of());

        assertThat(new EvidenceLog(store, disciplines, days).record(Actor.OWNER, List.of(known, unknown), false))
                .extracting(EvidenceLog.Outcome::kept)
                .containsExactly(true, false);
    }

    private void beside(CatalogEdition edition) {
        act(session -> LastInForce.keepBeside(session, edition, "a-1", "Cleo", Instant.parse("2026-06-01T08:00:00Z")));
    }

    private void comes(CatalogEdition edition) {
        act(session -> LastInForce.save(session, edition, "a-1", "Cleo", Instant.parse("2026-06-01T08:00:00Z")));
    }

    private CatalogEdition last() {
        return store.read(session -> LastInForce.of(session, "gis")).orElseThrow();
    }
}
