package adroit.measurement.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {
    private static final double GAP = Double.NaN;
    private final Grid grid = Grid.of(List.of("a", "b"), new double[][] {{1, GAP}, {2, 3}, {GAP, GAP}});

    @Test
    void knowsWhatIsMissing() {
        assertThat(grid.has(0, 1)).isFalse();
        assertThat(grid.present(1)).containsExactly(2, 3);
        assertThat(grid.presentCount()).isEqualTo(3);
        assertThat(grid.completeRows().rowNames()).containsExactly("2");
        assertThat(grid.distinctValues()).containsExactly(1, 2, 3);
    }

    @Test
    void turnsAndTurnsBack() {
        Grid turned = grid.transposed();
        assertThat(turned.columnNames()).containsExactly("1", "2", "3");
        assertThat(turned.at(1, 1)).isEqualTo(3);
        assertThat(turned.transposed().present(1)).containsExactly(2, 3);
    }

    @Test
    void isNotChangedThroughTheArrayItWasMadeFrom() {
        double[][] cells = {{1, 2}};
        Grid made = Grid.of(List.of("a", "b"), cells);
        cells[0][0] = 9;
        assertThat(made.at(0, 0)).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> Grid.of(List.of("a", "a"), new double[][] {{1, 2}}))
                .hasMessageContaining("two columns are called a");
        assertThatThrownBy(() -> Grid.of(List.of("a"), new double[][] {{1, 2}})).hasMessageContaining("row 1");
        assertThatThrownBy(() -> Grid.of(List.of("a"), new double[][] {{Double.POSITIVE_INFINITY}}))
                .hasMessageContaining("row 1");
        assertThatThrownBy(() -> Grid.of(List.of("a"), new double[][] {{1e51}})).hasMessageContaining("beyond");
    }

    @Test
    void zeroBelowZeroIsZero() {
        assertThat(Grid.of(List.of("a", "b"), new double[][] {{0.0, -0.0}}).distinctValues())
                .containsExactly(0.0);
    }
}
