package adroit.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleMatchTest {
    private static final List<String> CLASSES =
            List.of("Senior Planner", "Planner", "Planning Technician", "Accountant II", "Lifeguard");

    private static List<String> titles(String title) {
        return TitleMatch.ranked(title, CLASSES, 3).stream()
                .map(TitleMatch::title)
                .toList();
    }

    @Test
    void putsTheSameWordsFirstInWhateverOrderAndWriting() {
        assertThat(titles("Planner, Sr.")).startsWith("Senior Planner", "Planner");
        assertThat(titles("accountant 2")).startsWith("Accountant II");
        assertThat(TitleMatch.ranked("PLANNER", CLASSES, 1))
                .first()
                .extracting(TitleMatch::likeness)
                .isEqualTo(1.0);
    }

    @Test
    void forgivesASlipOfThePen() {
        assertThat(titles("Planing Technican")).startsWith("Planning Technician");
    }

    @Test
    void suggestsNothingWhereNothingIsLike() {
        assertThat(titles("Hydrogeologist")).isEmpty();
        assertThat(titles("")).isEmpty();
    }
}
