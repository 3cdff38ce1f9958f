package adroit.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void aDayReadsAsInTheUnitedStates() {
        assertThat(Days.of(LocalDate.of(2026, 11, 2))).isEqualTo("November 2, 2026");
        assertThat(Days.of(Instant.parse("2026-11-02T15:04:59Z"))).isEqualTo("November 2, 2026, 3:04 PM UTC");
    }

    @Test
    void daysWithinASentenceStandInWords() {
        assertThat(Days.inWords("One rating (assessor, 2026-08-06): expires 2027-01-31."))
                .isEqualTo("One rating (assessor, August 6, 2026): expires January 31, 2027.");
    }

    @Test
    void whatIsNoDayStays() {
        assertThat(Days.inWords("Case 2026-13-45, part 12026-01-01.")).isEqualTo("Case 2026-13-45, part 12026-01-01.");
    }
}
