package adroit.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static OverviewCell cell(String area, int people) {
        return new OverviewCell("d-1", "gis", area, people, 0, 0, 0, people);
    }

    @Test
    void leavesOutCellsAboutFewerThanFive() {
        assertThat(Suppression.shown(List.of(cell("a", 4), cell("b", 3), cell("c", 9))))
                .extracting(OverviewCell::area)
                .containsExactly("c");
    }

    @Test
    void takesASecondCellWhereASingleOneWouldFollowFromADifference() {
        assertThat(Suppression.shown(List.of(cell("a", 4), cell("b", 6), cell("c", 9))))
                .extracting(OverviewCell::area)
                .containsExactly("c");
    }

    @Test
    void showsEverythingWhereNobodyIsInASmallGroup() {
        assertThat(Suppression.shown(List.of(cell("a", 5), cell("b", 6)))).hasSize(2);
    }

    @Test
    void leavesTheOnlyCellOutWhenItIsSmall() {
        assertThat(Suppression.shown(List.of(cell("a", 1)))).isEmpty();
    }

    @Test
    void beneathAShownTotalASmallPartNeverFollowsFromTheOthers() {
        assertThat(Suppression.shownParts(List.of(cell("a", 4), cell("b", 3), cell("c", 9), cell("d", 12))))
                .extracting(OverviewCell::area)
                .containsExactly("d");
        assertThat(Suppression.shownParts(List.of(cell("a", 5), cell("b", 6)))).hasSize(2);
    }
}
