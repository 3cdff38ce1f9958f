package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.NoSuchSubject;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalogchange.Part;
import adroit.proposal.Currency;
import adroit.proposal.Proposal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a catalog is due for somebody to look at it. */
class CurrencyTest extends CatalogCity {
    @Test
    void whatIsMeantToBeUsedUntilADayIsToldAheadOfItAndRetiredByAProposalAlone() {
        Currency currency = new Currency(store, disciplines, days);
        LocalDate until = TODAY.plusMonths(2);
        Skill paper = new Skill(
                "paper-plats",
                "Paper plats",
                "maps",
                SkillCategory.PROCESS,
                "Files plats.",
                List.of(),
                false,
                "map-design",
                List.of(),
                null,
                List.of(),
                until);
        publish(propose(CLEO, catalog("2", skill("map-design", "Map design", false), paper)));
        assertThat(currency.sunsets(CLEO, until.minusDays(1))).isEmpty();
        assertThat(currency.sunsets(OTHER_KEEPER, until)).isEmpty();
        assertThat(currency.sunsets(CLEO, until)).singleElement().satisfies(sunset -> {
            assertThat(sunset.title()).isEqualTo("Paper plats");
            assertThat(sunset.successor()).isEqualTo("Map design");
            assertThat(sunset.passed()).isFalse();
        });
        days.day = until.plusDays(1);
        assertThat(currency.sunsets(CLEO, days.day))
                .extracting(Currency.Sunset::passed)
                .containsExactly(true);
        assertThat(inForce().catalog().skill("paper-plats").orElseThrow().retired())
                .as("nothing is retired by itself")
                .isFalse();

        Proposal made = proposals.retire(CLEO, "gis", Part.SKILL, "paper-plats", "Its day is over.");
        assertThat(refusal(() -> proposals.retire(DEE, "gis", Part.SKILL, "paper-plats", "Mine too.")))
                .isEqualTo("RETIRES_ALREADY");
        publish(made);
        Skill retired = inForce().catalog().skill("paper-plats").orElseThrow();
        assertThat(retired.retired()).isTrue();
        assertThat(retired.successor()).isEqualTo("map-design");
        assertThat(currency.sunsets(CLEO, days.day)).isEmpty();
        assertThatThrownBy(() -> proposals.retire(CLEO, "gis", Part.SKILL, "paper-plats", "Again."))
                .isInstanceOf(NoSuchSubject.class);
        assertThatThrownBy(() -> proposals.retire(OTHER_KEEPER, "gis", Part.SKILL, "map-design", "No."))
                .isInstanceOf(NoSuchSubject.class);
    }

    @Test
    void aCatalogThatNobodyLookedAtForAYearIsDueUntilSomebodyAffirmsIt() {
        Currency currency = new Currency(store, disciplines, days);
        assertThat(currency.due(CLEO, TODAY)).isEmpty();
        days.day = TODAY.plusYears(1);
        assertThat(currency.due(CLEO, days.day)).extracting(Currency.Due::title).containsExactly("GIS", "Map design");
        assertThat(currency.due(OTHER_KEEPER, days.day)).isEmpty();
        currency.affirm(CLEO, "gis", "map-design", "Still right.");
        assertThat(currency.due(CLEO, days.day)).extracting(Currency.Due::title).containsExactly("GIS");
        currency.affirm(CLEO, "gis", null, "");
        assertThat(currency.due(CLEO, days.day)).isEmpty();
        assertThat(currency.looked("gis")).isEqualTo(days.day);
        assertThatThrownBy(() -> currency.affirm(OTHER_KEEPER, "gis", null, "")).isInstanceOf(NoSuchSubject.class);
    }
}
