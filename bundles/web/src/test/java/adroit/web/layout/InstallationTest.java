package adroit.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // filled before each test
class InstallationTest {

    @TempDir
    Path home;

    @Test
    void readsTheNameOfTheCity() throws IOException {
        Path settings = Files.writeString(home.resolve("adroit.properties"), "city = Cañon Bluffs \n");
        assertThat(Installation.city(settings)).isEqualTo("Cañon Bluffs");
    }

    @Test
    void aDemonstrationSaysSoOnEveryPage() throws IOException {
        Path sample = Files.writeString(home.resolve("sample.txt"), "All of this is made up.\nMore.\n");
        Frame frame = new Installation("", Installation.notice(sample), "0.1.0").frame("Sign in");
        assertThat(frame.notice()).isEqualTo("All of this is made up.");
        assertThat(Installation.notice(home.resolve("missing.txt"))).isEmpty();
    }

    @Test
    void goesWithoutANameWhereNoneIsGivenOrTheFileIsBroken() throws IOException {
        assertThat(Installation.city(home.resolve("missing.properties"))).isEmpty();
        Path broken = Files.writeString(home.resolve("broken.properties"), "city=\\u00zz\n");
        assertThat(Installation.city(broken)).isEmpty();
    }
}
