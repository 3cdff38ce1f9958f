package adroit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReasonTest {
    @Test
    void keepsItsValuesInTheOrderOfTheirNames() {
        Random random = new Random(6);
        for (int size = 0; size < 40; size++) {
            Map<String, String> values = new HashMap<>();
            while (values.size() < size) {
                values.put("name" + random.nextInt(100), "value" + random.nextInt(100));
            }
            Map<String, String> kept = Reason.of("code", values).values();

            assertThat(kept).isEqualTo(values).hasSameHashCodeAs(values);
            assertThat(kept).containsExactlyEntriesOf(new TreeMap<>(values));
            values.forEach((name, value) -> assertThat(kept.get(name)).isEqualTo(value));
            Map<String, String> walked = new LinkedHashMap<>();
            kept.forEach(walked::put);
            assertThat(walked).containsExactlyEntriesOf(new TreeMap<>(values));
            assertThat(kept.get("none")).isNull();
            assertThat(kept).doesNotContainKey("none");
        }
    }

    @Test
    void isTheSameHoweverItsValuesAreGiven() {
        assertThat(Reason.of("code", "skill", "paving", "level", "3"))
                .isEqualTo(Reason.of("code", Map.of("level", "3", "skill", "paving")));
    }

    @Test
    void doesNotChangeWithTheMapItWasMadeFrom() {
        Map<String, String> values = new HashMap<>(Map.of("level", "3"));
        Reason reason = Reason.of("code", values);
        values.put("level", "4");

        assertThat(reason.values()).containsEntry("level", "3");
        assertThatThrownBy(() -> reason.values().put("level", "5")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> reason.values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesANameWithoutAValueAndANameTwice() {
        assertThatThrownBy(() -> Reason.of("code", "level")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Reason.of("code", "level", "3", "level", "4"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
