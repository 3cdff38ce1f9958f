package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.NoSuchSubject;
import adroit.proposal.Currency;
import org.junit.jupiter.api.Test;

/** When a catalog is due for somebody to look at it. */
class CurrencyTest extends CatalogCity {
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
