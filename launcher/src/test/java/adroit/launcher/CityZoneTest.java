package adroit.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CityZoneTest {
    private final TimeZone before = TimeZone.getDefault();

    @TempDir
    Path root = Path.of("");

    @AfterEach
    void restore() {
        TimeZone.setDefault(before);
    }

    @Test
    void isWhatTheHomeSays() throws IOException {
        assertThat(of("city=Alder Falls\nzone = America/Chicago \n")).contains(ZoneId.of("America/Chicago"));
    }

    @Test
    void isTheMachinesWhereTheHomeSaysNothingThatCanBeUsed() throws IOException {
        assertThat(CityZone.of(root.resolve("adroit.properties"))).isEmpty();
        assertThat(of("city=Alder Falls\n")).isEmpty();
        assertThat(of("zone=America/Chicagoland\n")).isEmpty();
        assertThat(of("zone=\\u12\n")).isEmpty();
    }

    @Test
    void holdsForEveryClockThatIsMadeAfterwards() throws IOException {
        Home home = Home.open(root);
        Files.writeString(home.etc().resolve("adroit.properties"), "zone=Pacific/Honolulu\n");

        CityZone.adopt(home);

        assertThat(Clock.systemDefaultZone().getZone()).isEqualTo(ZoneId.of("Pacific/Honolulu"));
    }

    private Optional<ZoneId> of(String settings) throws IOException {
        return CityZone.of(Files.writeString(root.resolve("adroit.properties"), settings));
    }
}
