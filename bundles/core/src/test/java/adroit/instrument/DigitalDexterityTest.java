package adroit.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.catalog.ItemStatus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigitalDexterityTest {
    private static final Instrument INSTRUMENT = DigitalDexterity.INSTRUMENT;

    @Test
    void everyStatementMakesOneNumberAndNoOther() {
        List<String> placed = INSTRUMENT.scales().stream()
                .flatMap(scale -> scale.ids().stream())
                .toList();
        assertThat(placed)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        INSTRUMENT.statements().stream().map(Statement::id).toList());
    }

    @Test
    void abilityDesireAndOpportunityAreApart() {
        for (InstrumentScale scale : INSTRUMENT.scales()) {
            assertThat(scale.statements().stream().map(Statement::aspect).distinct())
                    .hasSize(1);
        }
        for (Facet facet : Facet.values()) {
            assertThat(INSTRUMENT.scales())
                    .filteredOn(scale -> scale.id().equals(facet.key()))
                    .singleElement()
                    .satisfies(scale -> assertThat(scale.statements())
                            .hasSizeGreaterThanOrEqualTo(Instrument.FEWEST_OF_ABILITY)
                            .allMatch(s -> s.facet() == facet));
        }
    }

    @Test
    void nothingIsCalledReviewedThatNobodyReviewed() {
        assertThat(INSTRUMENT.drafts()).isEqualTo(INSTRUMENT.statements().size());
        assertThat(INSTRUMENT.statements()).allMatch(s -> s.status() == ItemStatus.DRAFT);
    }

    @Test
    void anAnchorIsSaidOnceOnly() {
        List<String> anchors = new ArrayList<>();
        INSTRUMENT.statements().stream()
                .filter(s -> s.aspect() == Aspect.ABILITY)
                .forEach(s -> anchors.addAll(List.of(s.low(), s.middle(), s.high())));
        assertThat(anchors).doesNotHaveDuplicates();
    }

    @Test
    void refusesAFacetWithFewStatements() {
        List<Statement> shortened = new ArrayList<>(INSTRUMENT.statements());
        shortened.removeIf(s -> s.id().equals("tool-repeat"));
        assertThatThrownBy(() -> new Instrument("short", "Short", "1", shortened))
                .hasMessageContaining("3 statements of ability for tools");
    }

    @Test
    void refusesTwoStatementsOfOneName() {
        List<Statement> twice = new ArrayList<>(INSTRUMENT.statements());
        twice.add(INSTRUMENT.statements().get(0));
        assertThatThrownBy(() -> new Instrument("twice", "Twice", "1", twice)).hasMessageContaining("info-source");
    }
}
