package adroit.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnTest {
    private static Turn turn(int all, int page) {
        return Turn.of(all, 100, page, n -> "/list?page=" + n);
    }

    /** Whoever goes from page to page sees everything once, in its order. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 99, 100, 101, 200, 430})
    void leadsThroughEverythingOnce(int all) {
        List<Integer> list = IntStream.range(0, all).boxed().toList();
        List<Integer> seen = new ArrayList<>();
        Turn turn = turn(all, 1);
        assertThat(turn.before()).isEmpty();
        seen.addAll(turn.of(list));
        while (!turn.next().isEmpty()) {
            turn = turn(all, Turn.asked(turn.next().replaceAll("\\D", "")));
            assertThat(turn.before()).isNotEmpty();
            seen.addAll(turn.of(list));
        }
        assertThat(seen).isEqualTo(list);
        assertThat(turn(all, 1).isPart()).isEqualTo(all > 100);
    }

    @Test
    void saysWhichAreShown() {
        assertThat(turn(430, 2).said()).isEqualTo("101 to 200 of 430");
        assertThat(turn(1_430, 99).said()).isEqualTo("1,401 to 1,430 of 1,430");
    }

    @Test
    void answersWithTheFirstPageWhereTheAddressMakesNoSense() {
        for (String page : List.of("", "0", "-1", "x", "1.5", "99999999999")) {
            assertThat(Turn.asked(page)).as(page).isEqualTo(1);
        }
        assertThat(turn(430, 5).next()).isEmpty();
        assertThat(turn(430, Turn.asked("9999999")).said()).isEqualTo("401 to 430 of 430");
    }
}
