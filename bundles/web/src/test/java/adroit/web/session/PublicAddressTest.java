package adroit.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicAddressTest {
    @Test
    void readsTheAddressOfTheHome(@TempDir Path home) throws IOException {
        assertThat(PublicAddress.in(home)).isEqualTo(PublicAddress.NONE);
        Path file = Files.createDirectories(home.resolve("etc")).resolve("web.properties");
        Files.writeString(file, "address = https://Adroit.City.example/\n");
        assertThat(PublicAddress.in(home)).isEqualTo(new PublicAddress("https", "adroit.city.example"));
        assertThat(Hosts.loopbackAnd(PublicAddress.in(home).authority()).known("adroit.city.example"))
                .isTrue();
    }

    @Test
    void readsWhereTheProxyStandsWhenItIsAnotherMachine(@TempDir Path home) throws IOException {
        Path file = Files.createDirectories(home.resolve("etc")).resolve("web.properties");
        Files.writeString(file, "address = https://adroit.city.example\nproxy = 192.0.2.7\n");
        assertThat(PublicAddress.in(home).proxy())
                .isEqualTo(InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 7}));
        Files.writeString(file, "address = https://adroit.city.example\nproxy = proxy.city.example\n");
        assertThat(PublicAddress.in(home)).isEqualTo(PublicAddress.NONE);
    }

    @Test
    void goesOnWithoutWhereItIsNoAddress(@TempDir Path home) throws IOException {
        Path file = Files.createDirectories(home.resolve("etc")).resolve("web.properties");
        for (String wrong :
                new String[] {"address = adroit", "address = ftp://x", "address = \\u12", "address = https://a b"}) {
            Files.writeString(file, wrong);
            assertThat(PublicAddress.in(home)).isEqualTo(PublicAddress.NONE);
        }
    }

    @Test
    void isNothingButSchemeAndHost() {
        assertThatIllegalArgumentException().isThrownBy(() -> PublicAddress.of("https://user:secret@adroit.example"));
        assertThatIllegalArgumentException().isThrownBy(() -> PublicAddress.of("https://adroit.example/path"));
        assertThatIllegalArgumentException().isThrownBy(() -> PublicAddress.of("mailto:ada@adroit.example"));
    }
}
