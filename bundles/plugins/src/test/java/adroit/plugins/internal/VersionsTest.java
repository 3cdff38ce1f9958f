package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionsTest {
    @Test
    void whatIsTriedBeforeAReleasedVersionIsOlderThanIt() {
        List<String> order =
                List.of("1.3.9", "1.4.0-alpha", "1.4.0-beta", "1.4.0", "1.4.0.1", "1.4.1-rc1", "1.4.1", "1.10.0");
        List<String> mixed = new ArrayList<>(order);
        Collections.reverse(mixed);
        mixed.sort(Versions.ORDER);
        assertThat(mixed).isEqualTo(order);
        assertThat(Versions.newer("1.4.0", "1.4.0-beta")).isTrue();
        assertThat(Versions.newer("1.4.0-beta", "1.4.0")).isFalse();
        assertThat(Versions.newer("1.4.0", "1.4.0")).isFalse();
    }
}
