package adroit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerTokenTest {
    private final Path home;

    OwnerTokenTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void isMadeOnceAndKept() throws IOException {
        OwnerToken.in(home);
        String first = token();
        OwnerToken again = OwnerToken.in(home);
        assertThat(token()).isEqualTo(first).hasSize(43);
        assertThat(again.actor(first, loopback())).contains(Actor.OWNER);
        try (var files = Files.list(home)) {
            assertThat(files).containsExactly(home.resolve(OwnerToken.FILE));
        }
    }

    @Test
    void canBeReadByItsOwnerAlone() throws IOException {
        OwnerToken.in(home);
        Files.setPosixFilePermissions(home.resolve(OwnerToken.FILE), PosixFilePermissions.fromString("rw-r--r--"));
        OwnerToken.in(home);
        assertThat(Files.getPosixFilePermissions(home.resolve(OwnerToken.FILE)))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void worksFromThisMachineOnly() throws IOException {
        OwnerToken token = OwnerToken.in(home);
        assertThat(token.actor(token(), InetAddress.getByName("127.0.0.1"))).isPresent();
        assertThat(token.actor(token(), InetAddress.getByName("::1"))).isPresent();
        assertThat(token.actor(token(), InetAddress.getByName("192.0.2.7"))).isEmpty();
        assertThat(token.actor(token() + "x", loopback())).isEmpty();
        assertThat(token.actor("", loopback())).isEmpty();
    }

    @Test
    void refusesAFileThatHoldsNoToken() throws IOException {
        Files.writeString(home.resolve(OwnerToken.FILE), "\n");
        assertThatThrownBy(() -> OwnerToken.in(home))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage(home.resolve(OwnerToken.FILE)
                        + " does not hold a token: delete it and start again, and a new one is made");
    }

    private String token() throws IOException {
        return Files.readString(home.resolve(OwnerToken.FILE)).strip();
    }

    private static InetAddress loopback() {
        return InetAddress.getLoopbackAddress();
    }
}
