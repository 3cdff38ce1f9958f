package adroit.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static OverviewCell cell(String area, int assessed) {
        return cell(area, assessed, assessed);
    }

    private static OverviewCell cell(String area, int people, int assessed) {
        return new OverviewCell("d-1", "gis", area, assessed, 0, 0, people - assessed, people, assessed);
    }

    @Test
    void peopleOfWhomNothingIsKnownHideNobody() {
        assertThat(Suppression.shown(List.of(cell("a", 9, 1), cell("b", 8, 3), cell("c", 9, 6))))
                .extracting(OverviewCell::area)
                .containsExactly("c");
    }

    @Test
    void whereNobodyIsAssessedThereIsNothingToHide() {
        assertThat(Suppression.shown(List.of(cell("a", 3, 0), cell("b", 1, 0)))).hasSize(2);
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
