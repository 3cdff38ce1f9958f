package adroit.catalogchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionLabelTest {
    @ParameterizedTest
    @CsvSource({
        "2026.1, 2026.2",
        "2026.01, 2026.02",
        "2026.09, 2026.10",
        "2026.99, 2026.100",
        "draft 009b, draft 010b",
        "spring, spring.1"
    })
    void theNextLabelHasAsManyDigits(String label, String next) {
        assertThat(EditionLabel.after(label)).isEqualTo(next);
    }
}
