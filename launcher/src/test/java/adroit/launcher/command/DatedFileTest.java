package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatedFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void putsDaysBeforeAndAfterInPlaceOfTokens() {
        assertThat(DatedFile.of("AF1,{-1d},x,{+366d},{-0d}", DAY)).isEqualTo("AF1,2026-02-28,x,2027-03-02,2026-03-01");
    }

    @Test
    void leavesOtherBracesAlone() {
        assertThat(DatedFile.of("{reason: \"rare\"} {d} {-d} {12d}", DAY))
                .isEqualTo("{reason: \"rare\"} {d} {-d} {12d}");
    }
}
