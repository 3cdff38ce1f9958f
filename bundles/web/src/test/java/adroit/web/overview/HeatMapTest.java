package adroit.web.overview;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import adroit.web.overview.Depth.ColumnHead;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeatMapTest {

    @Test
    void refusesARowThatDoesNotFitTheAreas() {
        DepartmentRow row =
                new DepartmentRow("Parks", "/people", "", new NothingRequired(), List.of(new Suppressed(5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeatMap(
                        List.of(new ColumnHead("Turf", ""), new ColumnHead("Aquatics", "")), List.of(row), List.of()))
                .withMessageContaining("Parks has 1 cells for 2 areas");
    }
}
