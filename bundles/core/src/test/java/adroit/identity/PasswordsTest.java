package adroit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void matchesWhatWasHashedAndNothingElse() {
        Random random = new Random(4);
        for (int i = 0; i < 5; i++) {
            String password = random.ints(14, 32, 0x2FFF)
                    .filter(Character::isLetterOrDigit)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .append("twelve and more")
                    .toString();
            String hash = passwords.hash(password);
            assertThat(passwords.matches(password, hash)).isTrue();
            assertThat(passwords.matches(password + "x", hash)).isFalse();
            assertThat(passwords.matches(password.substring(1), hash)).isFalse();
        }
    }

    @Test
    void writesTheUsualTextForm() {
        assertThat(passwords.hash("an ordinary sentence"))
                .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
    }

    @Test
    void saltsEveryHash() {
        assertThat(passwords.hash("an ordinary sentence")).isNotEqualTo(passwords.hash("an ordinary sentence"));
    }

    /** Test vector of the reference implementation: argon2id, version 19, 2 passes, 64 MiB, one lane, password "password", salt "somesalt". */
    @Test
    void agreesWithTheReferenceImplementation() {
        assertThat(passwords.matches(
                        "password",
                        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"))
                .isTrue();
    }

    @Test
    void matchesNothingWithoutAHashOrWithAGarbledOne() {
        assertThat(passwords.matches("an ordinary sentence", null)).isFalse();
        assertThat(passwords.matches("an ordinary sentence", "")).isFalse();
        assertThat(passwords.matches("an ordinary sentence", "$argon2id$v=19$m=1,t=1,p=1$$"))
                .isFalse();
    }

    @Test
    void readsAPasswordTheSameHoweverItsAccentsAreTyped() {
        String hash = passwords.hash("caf\u00e9 caf\u00e9 caf\u00e9");
        assertThat(passwords.matches("cafe\u0301 cafe\u0301 cafe\u0301", hash)).isTrue();
    }

    @Test
    void wantsTwelveCharactersAndNotTheName() {
        assertThat(Passwords.problems("ada", "eleven char"))
                .singleElement()
                .asString()
                .contains("11", "12");
        assertThat(Passwords.problems("ada", "twelve chars")).isEmpty();
        assertThat(Passwords.problems("ada", "aaaaaaaaaaaa")).isEmpty();
        assertThat(Passwords.problems("ada.example@city", "Ada.Example@City")).hasSize(1);
        assertThat(Passwords.problems("ada", "x".repeat(Passwords.LONGEST + 1))).hasSize(1);
    }

    /** The bundle carries a few classes of BouncyCastle: they must be all that a hash needs. */
    @Test
    void hashesWithNothingButWhatTheBundleCarries() throws Exception {
        URL bundle = Passwords.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {bundle}, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = alone.loadClass(Passwords.class.getName());
            Object hash = type.getMethod("hash", String.class)
                    .invoke(type.getConstructor().newInstance(), "an ordinary sentence");
            assertThat(passwords.matches("an ordinary sentence", (String) hash)).isTrue();
        }
    }

    @Test
    void computesForManyAtOnce() {
        String hash = passwords.hash("an ordinary sentence");
        List<Boolean> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> passwords.matches(i % 2 == 0 ? "an ordinary sentence" : "another sentence", hash))
                .toList();
        assertThat(answers).containsExactly(true, false, true, false, true, false, true, false);
    }
}
