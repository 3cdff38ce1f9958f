package adroit.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextIndexTest {

    @Test
    void remembersEachTextWithItsFirstNumber() {
        TextIndex index = new TextIndex();
        for (int i = 1; i <= 100_000; i++) {
            assertThat(index.putIfAbsent("key-" + i, i)).isZero();
        }
        for (int i = 1; i <= 100_000; i++) {
            assertThat(index.putIfAbsent("key-" + i, -1)).isEqualTo(i);
        }
        assertThat(index.size()).isEqualTo(100_000);
    }
}
