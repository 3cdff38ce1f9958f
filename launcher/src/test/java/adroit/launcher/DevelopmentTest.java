package adroit.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may be served what nobody signed. */
class DevelopmentTest {
    private final Path folder;
    private final Path fields;

    DevelopmentTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        fields = Files.createDirectory(folder.resolve("fields"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", "2001:db8::7", "adroit.city.example", "127.0.0.1.example"})
    void nobodyBeyondThisMachine(String host) {
        assertThatThrownBy(() -> listening(host))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("on this machine only, not on " + host)
                .hasMessageContaining("leave out --host or --dev");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void whoeverIsAtThisMachine(String host) {
        assertThat(listening(host).dev()).contains(fields);
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        PlatformOptions plain = PlatformOptions.at(folder.resolve("home"));
        assertThatThrownBy(() -> plain.withDev(folder.resolve("missing"))).hasMessageContaining("is no folder");
    }

    @Test
    void nobodyWhoComesThroughTheCitysProxy() throws IOException {
        Home home = Home.open(folder.resolve("home"));
        PlatformOptions plain = PlatformOptions.at(home.root());
        Files.writeString(home.etc().resolve("web.properties"), "address = https://adroit.city.example\n");
        assertThatThrownBy(() -> Platform.start(plain.withDev(fields)).close())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("at https://adroit.city.example")
                .hasMessageContaining("on this machine only")
                .hasMessageContaining("--home DIR");
        assertThatCode(() -> Development.refuseForACity(plain, home)).doesNotThrowAnyException();
        Files.writeString(home.etc().resolve("web.properties"), "# address = https://adroit.city.example\n");
        assertThatCode(() -> Development.refuseForACity(plain.withDev(fields), home))
                .doesNotThrowAnyException();
    }

    private PlatformOptions listening(String host) {
        return new PlatformOptions(
                folder.resolve("home"), host, 0, Optional.empty(), Distribution.ours(), Optional.of(fields));
    }
}
