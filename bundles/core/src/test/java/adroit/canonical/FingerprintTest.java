package adroit.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "one", "“two” ü"})
    void aValueIsKnownByTheHashOfItsCanonicalForm(String word) {
        String form = new String(CanonicalJson.bytes(word), StandardCharsets.UTF_8);

        assertThat(Fingerprint.of(form)).hasToString(CanonicalJson.digest(word));
    }

    @Test
    void severalAreKnownByTheHashOfTheirHashesInOrder() {
        List<Fingerprint> values = List.of(Fingerprint.of("1"), Fingerprint.of("2"));
        String joined = values.stream().map(Fingerprint::toString).collect(Collectors.joining());

        assertThat(Fingerprint.ofAll(values, Function.identity()))
                .hasToString(Digest.sha256(HexFormat.of().parseHex(joined)))
                .isNotEqualTo(Fingerprint.ofAll(List.of(values.get(1), values.get(0)), Function.identity()));
    }

    @Test
    void noneAreKnownByTheHashOfNothing() {
        assertThat(Fingerprint.ofAll(List.<Fingerprint>of(), Function.identity()))
                .hasToString(Digest.sha256(new byte[0]));
    }

    @Test
    void oneAloneIsNotMistakenForItself() {
        Fingerprint one = Fingerprint.of("1");

        assertThat(Fingerprint.ofAll(List.of(one), Function.identity())).isNotEqualTo(one);
    }
}
