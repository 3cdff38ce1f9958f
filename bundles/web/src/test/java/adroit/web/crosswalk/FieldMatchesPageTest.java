package adroit.web.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldMatchesPageTest {
    private static FieldMatchesPage.Line line(String skill, String item) {
        return new FieldMatchesPage.Line("", skill, item, "Works, edition 7", "Means nearly the same", "Confirmed");
    }

    /** A skill that the catalog has no more stands there by its id, and not behind everything else for its small letters. */
    @Test
    void matchesStandWhereSomebodyLooksForTheirSkill() {
        assertThat(Stream.of(
                                line("Valves", "Close valves"),
                                line("dead-line-work", "Bucket trucks"),
                                line("Overhead line work", "Poles"),
                                line("Overhead line work", "eLearning"))
                        .sorted(FieldMatchesPage.Line.BY_SKILL))
                .extracting(FieldMatchesPage.Line::item)
                .containsExactly("Bucket trucks", "eLearning", "Poles", "Close valves");
    }
}
