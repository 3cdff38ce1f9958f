package adroit.canonical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {
    record Value(double fraction) {}

    record Mixed(String z, LocalDate a, Instant m, Map<String, Integer> map, List<Double> list) {}

    @ParameterizedTest
    @CsvSource({
        "3.0,3",
        "2.5,2.5",
        "0.3333333333333333,0.3333",
        "2.00005,2",
        "2.00015,2.0002",
        "-0.0,0",
        "10.0,10",
        "1.0E-7,0",
        "100.0,100"
    })
    void writesFractionsAtFourDecimalsWithoutTrailingZeros(double value, String expected) {
        assertThat(new String(CanonicalJson.bytes(new Value(value)), UTF_8))
                .isEqualTo("{\"fraction\":" + expected + "}");
    }

    @Test
    void sortsPropertiesAndKeysAndWritesDatesAsText() {
        Mixed mixed = new Mixed(
                "last",
                LocalDate.of(2026, 1, 2),
                Instant.parse("2026-01-02T03:04:05Z"),
                Map.of("b", 2, "a", 1),
                List.of(1.50));

        assertThat(new String(CanonicalJson.bytes(mixed), UTF_8))
                .isEqualTo("{\"a\":\"2026-01-02\",\"list\":[1.5],\"m\":\"2026-01-02T03:04:05Z\","
                        + "\"map\":{\"a\":1,\"b\":2},\"z\":\"last\"}");
        assertThat(CanonicalJson.read(CanonicalJson.bytes(mixed), Mixed.class)).isEqualTo(mixed);
    }
}
