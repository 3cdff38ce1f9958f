package adroit.measurement.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternTableTest {
    private static final ItemCurve CURVE =
            new ItemCurve(ItemCurve.Shape.CUMULATIVE, 1.8, List.of(-1.5, -0.5, 0.5, 1.5), 0, 1);
    private static final List<Double> SEVERITIES = List.of(0.0, 0.4, -0.3);

    @Test
    void looksUpWhatScoringGives() {
        PatternTable table = new PatternTable(CURVE, SEVERITIES);
        AbilityScale scale = new AbilityScale(SEVERITIES.stream()
                .map(s -> new ItemCurve(
                        ItemCurve.Shape.CUMULATIVE, 1.8, List.of(-1.5 + s, -0.5 + s, 0.5 + s, 1.5 + s), 0, 1))
                .toList());
        for (byte[] ratings : List.of(new byte[] {0, 4, 2}, new byte[] {-1, 3, -1}, new byte[] {4, 4, 4})) {
            Ability direct = scale.score(Estimator.EAP, ratings).orElseThrow();
            int pattern = table.pattern(ratings, 0);
            assertThat(table.level(pattern)).isEqualTo(direct.theta());
            assertThat(table.error(pattern)).isEqualTo(direct.se());
        }
    }

    @Test
    void theSameRatingBySomebodySevereSaysMore() {
        PatternTable table = new PatternTable(CURVE, SEVERITIES);
        double even = table.level(table.pattern(new byte[] {3, -1, -1}, 0));
        double severe = table.level(table.pattern(new byte[] {-1, 3, -1}, 0));
        double lenient = table.level(table.pattern(new byte[] {-1, -1, 3}, 0));
        assertThat(severe).isGreaterThan(even);
        assertThat(lenient).isLessThan(even);
    }

    @Test
    void manyPeopleAreScoredByEachSkillsTable() {
        PatternTable one = new PatternTable(CURVE, SEVERITIES);
        PatternTable other = new PatternTable(CURVE, List.of(0.0, 0.0, 0.0));
        byte[] ratings = {4, 2, -1, 4, 2, -1, -1, -1, -1, 0, 0, 0};
        double[] levels = new double[4];
        PatternTable.score(List.of(one, other), ratings, levels);
        assertThat(levels)
                .containsExactly(
                        one.level(one.pattern(ratings, 0)),
                        other.level(other.pattern(ratings, 3)),
                        Double.NaN,
                        other.level(other.pattern(ratings, 9)));
    }

    @Test
    void refusesWhatIsNoRating() {
        List<PatternTable> tables = List.of(new PatternTable(CURVE, SEVERITIES));
        assertThatThrownBy(() -> PatternTable.score(tables, new byte[] {5, 0, 0}, new double[1]))
                .hasMessageContaining("not from -1 to 4");
        assertThatThrownBy(() -> PatternTable.score(tables, new byte[] {-2, 0, 0}, new double[1]))
                .hasMessageContaining("not from -1 to 4");
        assertThatThrownBy(() -> new PatternTable(CURVE, Collections.nCopies(9, 0.0)))
                .hasMessageContaining("9 raters");
    }
}
