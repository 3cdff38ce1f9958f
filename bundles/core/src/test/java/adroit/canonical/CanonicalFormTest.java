package adroit.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalFormTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "one", "one two", "one “two” ü three"})
    void aListIsWrittenAsIfItsValuesHadNotBeen(String words) {
        List<String> values = List.of(words.split(" "));
        List<CanonicalForm> written = values.stream()
                .map(v -> CanonicalForm.of(new String(CanonicalJson.bytes(v), StandardCharsets.UTF_8)))
                .toList();

        assertThat(CanonicalForm.ofList(written).digest()).isEqualTo(CanonicalJson.digest(values));
    }

    @org.junit.jupiter.api.Test
    void anEmptyListIsWrittenToo() {
        assertThat(CanonicalForm.ofList(List.of()).toString()).isEqualTo("[]");
    }
}
