package adroit.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void aDayReadsAsInTheUnitedStates() {
        assertThat(Days.of(LocalDate.of(2026, 11, 2))).isEqualTo("November 2, 2026");
    }

    @Test
    void aTimeOfDayIsThatOfTheCityAndSaysSo() {
        Instant night = Instant.parse("2026-11-02T23:30:59Z");
        assertThat(Days.of(night, ZoneId.of("America/Chicago"))).isEqualTo("November 2, 2026, 5:30 PM CST");
        assertThat(Days.of(night, ZoneId.of("Pacific/Honolulu"))).isEqualTo("November 2, 2026, 1:30 PM HST");
        assertThat(Days.of(Instant.parse("2026-07-02T02:30:00Z"), ZoneId.of("America/Chicago")))
                .isEqualTo("July 1, 2026, 9:30 PM CDT");
        assertThat(Days.of(night, ZoneId.of("UTC"))).isEqualTo("November 2, 2026, 11:30 PM UTC");
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
