package adroit.exchange.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    private static final List<String> KNOWN = List.of("parcel-fabric", "geodatabase-design", "title", "level");

    @ParameterizedTest
    @CsvSource({"parcel-fabrics,parcel-fabric", "tilte,title", "Level,level", "geodatabse-desing,geodatabase-design"})
    void findsTheWordThatWasMeant(String written, String meant) {
        assertThat(Likeness.nearest(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"x,", "supervisor,", "tool,"})
    void asksNothingWhenNoWordIsNear(String written, String nothing) {
        assertThat(Likeness.nearest(written, KNOWN)).isEmpty();
        assertThat(Likeness.didYouMean(written, KNOWN)).isEmpty();
    }

    @Test
    void countsASwapOfNeighborsAsOneEdit() {
        assertThat(Likeness.distance("tilte", "title")).isEqualTo(1);
        assertThat(Likeness.distance("", "abc")).isEqualTo(3);
    }

    @Test
    void doesNotCompareAVeryLongWord() {
        assertThat(Likeness.nearest("x".repeat(100_000), List.of("x".repeat(99_999))))
                .isEmpty();
    }
}
