package adroit.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeSettingsTest {
    private final Path home;

    HomeSettingsTest(@TempDir Path home) {
        this.home = home;
    }

    private HomeSettings settings(String lines) throws IOException {
        return HomeSettings.in(Files.writeString(home.resolve("adroit.properties"), lines));
    }

    @Test
    void readsTheCitysYearsAndMonths() throws IOException {
        HomeSettings settings = settings("records.years = 7\nanalysis.months=18\n");
        assertThat(ScheduleSetting.of(settings).years()).isEqualTo(7);
        assertThat(RenewalSetting.of(settings)).isEqualTo(Period.ofMonths(18));
    }

    @Test
    void holdsToWhatTheLawAsksWhereTheCitySaysLessOrNoNumber() throws IOException {
        assertThat(ScheduleSetting.of(settings("records.years=1")).years()).isEqualTo(2);
        assertThat(ScheduleSetting.of(settings("records.years=for ever")).years())
                .isEqualTo(2);
        assertThat(ScheduleSetting.of(settings("records.years=\\u00zz")).years())
                .isEqualTo(2);
    }

    @Test
    void hasTheUsualSettingsWithoutAFile() {
        HomeSettings none = HomeSettings.in(home.resolve("none"));
        assertThat(ScheduleSetting.of(none).years()).isEqualTo(2);
        assertThat(RenewalSetting.of(none).toTotalMonths()).isEqualTo(36);
    }
}
