package adroit.measurement.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adroit.measurement.number.Seeded;
import adroit.measurement.table.Grid;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The short way by sufficient statistics beside the long way by tables. */
class ExpectationTest {
    private static final Offset<Double> CLOSE = within(1e-8);

    @ParameterizedTest
    @CsvSource({"RASCH, 2, 0", "TWO_PL, 2, 0", "TWO_PL, 2, 0.1", "TWO_PL, 2, 0.7", "GENERALIZED_PARTIAL_CREDIT, 4, 0.3"
    })
    void bothWaysExpectTheSame(Model model, int categories, double missing) {
        Responses data = Responses.of(answers(categories, missing), model).orElseThrow();
        Layout layout = Layout.of(model, Discrimination.ONE, data);
        Patterns patterns = Patterns.of(data.answers());
        int[] counts = IntStream.range(0, data.items()).map(data::categories).toArray();
        Expectation brief = new SufficientExpectation(layout, patterns, counts);
        Expectation tabled = new TabledExpectation(layout, patterns, counts);
        double[] free = layout.start(data);
        for (int i = 0; i < free.length; i++) {
            free[i] += 0.1 * (i % 3);
        }

        assertThat(brief.take(free)).isCloseTo(tabled.take(free), CLOSE);
        assertThat(brief.persons).containsExactly(tabled.persons, CLOSE);
        for (int item = 0; item < layout.items(); item++) {
            requireEqual(step(brief, layout, item, free), step(tabled, layout, item, free));
        }
    }

    private static void requireEqual(ItemStep one, ItemStep other) {
        assertThat(one.value).isCloseTo(other.value, CLOSE);
        assertThat(one.gradient).containsExactly(other.gradient, CLOSE);
        for (int a = 0; a < one.information.length; a++) {
            assertThat(one.information[a]).containsExactly(other.information[a], CLOSE);
        }
    }

    private static ItemStep step(Expectation expectation, Layout layout, int item, double[] free) {
        ItemStep step = new ItemStep(layout.form, layout.segment(item, free));
        expectation.sum(step, item);
        return step;
    }

    private static Grid answers(int categories, double missing) {
        Seeded random = new Seeded(7);
        double[][] cells = new double[60][9];
        for (double[] row : cells) {
            for (int i = 0; i < row.length; i++) {
                int given = random.below(categories);
                row[i] = random.below(1000) < 1000 * missing ? Double.NaN : given;
            }
        }
        return Grid.of(
                IntStream.range(0, cells.length).mapToObj(p -> "p" + p).toList(),
                Arrays.asList("a", "b", "c", "d", "e", "f", "g", "h", "i"),
                cells);
    }
}
