package adroit.packs.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.packs.refusal.Refused;
import adroit.publisher.PublisherKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {
    private final Path folder;

    SigningKeyTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void isReadableByItsOwnerAloneAndComesBackTheSame() throws IOException {
        Path file = folder.resolve("city.key");
        SigningKey made = SigningKey.make(file);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(SigningKey.read(file).publisher()).isEqualTo(made.publisher());
        PublisherKey open = KeyFile.publicKey("city.key.pub", Files.readString(folder.resolve("city.key.pub")));
        assertThat(open).isEqualTo(made.publisher());
        assertThat(open.fingerprint()).matches("[0-9a-f]{64}");
    }

    @Test
    void signsSoThatTheOtherHalfKnowsIt() {
        SigningKey key = SigningKey.make();
        byte[] signature = key.sign("list".getBytes(UTF_8));
        assertThat(key.publisher().signed("list".getBytes(UTF_8), signature)).isTrue();
        assertThat(key.publisher().signed("list ".getBytes(UTF_8), signature)).isFalse();
        assertThat(SigningKey.make().publisher().signed("list".getBytes(UTF_8), signature))
                .isFalse();
        assertThat(key.publisher().signed("list".getBytes(UTF_8), new byte[3])).isFalse();
    }

    @Test
    void neverWritesOverAKey() {
        Path file = folder.resolve("city.key");
        SigningKey.make(file);
        assertThat(code(() -> SigningKey.make(file))).isEqualTo("FILE_THERE");
    }

    @Test
    void refusesAKeyThatOthersMayRead() throws IOException {
        Path file = folder.resolve("city.key");
        SigningKey.make(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(code(() -> SigningKey.read(file))).isEqualTo("KEY_OPEN");
        assertThat(remedy(() -> SigningKey.read(file))).startsWith("Run chmod 600 " + file + ";");
    }

    @Test
    void saysOfThePublicHalfThatItIsThatAndNotThatOthersMayReadIt() {
        Path file = folder.resolve("city.key");
        SigningKey.make(file);
        Path half = folder.resolve("city.key.pub");
        assertThat(code(() -> SigningKey.read(half))).isEqualTo("NOT_A_KEY");
        assertThat(remedy(() -> SigningKey.read(half))).isEqualTo("Name the key itself: " + file + ".");
    }

    @Test
    void refusesHalvesOfDifferentKeys() throws IOException {
        Path file = folder.resolve("city.key");
        SigningKey.make(file);
        Files.writeString(
                folder.resolve("city.key.pub"), SigningKey.make().publisher().pem());
        assertThat(code(() -> SigningKey.read(file))).isEqualTo("KEYS_DIFFER");
    }

    @Test
    void refusesWhatIsNoKey() throws IOException {
        Path file = folder.resolve("city.key");
        assertThat(code(() -> SigningKey.read(file))).isEqualTo("FILE_MISSING");
        SigningKey.make(file);
        String secret = Files.readString(file);
        assertThat(code(() -> KeyFile.publicKey("x.pub", secret))).isEqualTo("NOT_A_KEY");
        for (String text :
                new String[] {"", "hello", secret + secret, "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"
                }) {
            assertThat(code(() -> KeyFile.publicKey("x.pub", text))).isEqualTo("NOT_A_KEY");
        }
    }

    @Test
    void aRefusalNeverShowsTheKey() throws IOException {
        Path file = folder.resolve("city.key");
        SigningKey.make(file);
        String secret = Files.readString(file);
        Refused refused = catchThrowableOfType(Refused.class, () -> KeyFile.publicKey("x.pub", secret));
        assertThat(refused.getMessage())
                .doesNotContain(secret.lines().skip(1).findFirst().orElseThrow());
    }

    private static String remedy(ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act).refusals().get(0).remedy();
    }

    private static String code(ThrowableAssert.ThrowingCallable act) {
        Refused refused = catchThrowableOfType(Refused.class, act);
        return refused == null ? "" : refused.refusals().get(0).code();
    }
}
