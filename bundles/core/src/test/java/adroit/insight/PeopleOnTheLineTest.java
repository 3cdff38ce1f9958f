package adroit.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleOnTheLineTest {
    @Test
    void whatIsLeftOutIsNoDifference() {
        assertThat(PeopleOnTheLine.shown(List.of(0, 3, 9, 12, 6))).containsExactly(0, 0, 9, 12, 0);
        assertThat(PeopleOnTheLine.shown(List.of(2, 9, 12, 4))).containsExactly(0, 9, 12, 0);
        assertThat(PeopleOnTheLine.shown(List.of(0, 9, 12, 0))).containsExactly(0, 9, 12, 0);
    }

    @Test
    void whyThereIsNoLineDoesNotCountFew() {
        assertThat(PeopleOnTheLine.tooFew(4, 50, "A map").whyNot()).hasValueSatisfying(why -> assertThat(
                        why.sentence() + " " + why.remedy())
                .isEqualTo("Fewer than five people have answered enough of it. A map rests on 50 people or more."));
        assertThat(PeopleOnTheLine.tooFew(31, 50, "A map").whyNot())
                .hasValueSatisfying(why -> assertThat(why.sentence()).startsWith("31 people"));
    }
}
