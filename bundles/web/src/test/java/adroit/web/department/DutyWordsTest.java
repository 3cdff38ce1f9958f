package adroit.web.department;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Catalog;
import adroit.work.Duty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DutyWordsTest {
    private static final Catalog BEFORE = catalog(new Duty("prune", "Prune trees", List.of(), List.of()));

    private static Catalog catalog(Duty... duties) {
        return new Catalog(
                "trees",
                "Street trees",
                "1",
                LocalDate.of(2026, 10, 1),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Stream.of(duties).toList(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static String words(Optional<Catalog> now, Optional<Catalog> then) {
        return new DutyWords(now, then).of("trees", "prune");
    }

    @Test
    void speaksInTheWordsInForce() {
        Catalog now = catalog(new Duty("prune", "Prune and inspect trees", List.of(), List.of()));
        assertThat(words(Optional.of(now), Optional.of(BEFORE))).isEqualTo("Prune and inspect trees");
    }

    @Test
    void speaksInTheWordsThatWereRecordedWhereTheFieldHasDroppedTheDuty() {
        assertThat(words(Optional.of(catalog()), Optional.of(BEFORE))).isEqualTo("Prune trees");
    }

    @Test
    void saysWhichFieldIsGone() {
        assertThat(words(Optional.empty(), Optional.of(BEFORE)))
                .isEqualTo("Prune trees (field Street trees, not in service now)");
    }

    @Test
    void saysThatAnIdIsAnIdWhereNobodyKnowsItsWords() {
        assertThat(words(Optional.empty(), Optional.empty()))
                .isEqualTo(
                        "“prune”, a function that no catalog here names any more (field “trees”, not in service now)");
    }
}
