package adroit.insight;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.insight.NewestResults.Known;
import adroit.insight.NewestResults.SkillSpot;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NextTellingTest {
    private static final Set<SkillSpot> MAPS = skills("maps/drawing", "maps/lettering");
    private final Map<String, Known> before = new HashMap<>();
    private final Map<String, Known> now = new HashMap<>();

    private static Set<SkillSpot> skills(String... skills) {
        return Arrays.stream(skills)
                .map(s -> new SkillSpot("gis", s.split("/", 2)[0], s))
                .collect(Collectors.toSet());
    }

    private void told(int from, int to, Set<SkillSpot> skills) {
        IntStream.rangeClosed(from, to).forEach(n -> {
            before.put("p-" + n + "/o", new Known("p-" + n, "before", skills));
            now.put("p-" + n + "/o", new Known("p-" + n, "before", skills));
        });
    }

    private void changes(int from, int to, Set<SkillSpot> skills) {
        IntStream.rangeClosed(from, to).forEach(n -> now.put("p-" + n + "/o", new Known("p-" + n, "now", skills)));
    }

    private boolean mayBe() {
        return NextTelling.mayBe(before, now);
    }

    @Test
    void theFirstTimeFivePeopleAreEnough() {
        changes(1, 4, MAPS);
        assertThat(mayBe()).isFalse();
        changes(5, 5, MAPS);
        assertThat(mayBe()).isTrue();
    }

    @Test
    void afterwardsFiveMustHaveChangedAndWhoIsTheSameDoesNotCount() {
        told(1, 20, MAPS);
        assertThat(mayBe()).isFalse();
        changes(1, 4, MAPS);
        assertThat(mayBe()).isFalse();
        changes(5, 5, MAPS);
        assertThat(mayBe()).isTrue();
    }

    @Test
    void onePersonInTwoPositionsIsOne() {
        told(1, 9, MAPS);
        changes(1, 4, MAPS);
        now.put("p-1/other", new Known("p-1", "now", MAPS));
        assertThat(mayBe()).isFalse();
    }

    @Test
    void whoHasNoLevelHidesNobody() {
        told(1, 9, MAPS);
        changes(1, 4, MAPS);
        changes(10, 20, Set.of());
        assertThat(mayBe()).isFalse();
    }

    @Test
    void fiveOfWhomOneAloneIsAskedForAnAreaDoNotHideThatOne() {
        Set<SkillSpot> both = skills("maps/drawing", "police/reports");
        told(1, 10, both);
        changes(1, 4, skills("maps/drawing"));
        IntStream.rangeClosed(1, 4)
                .forEach(n -> before.put("p-" + n + "/o", new Known("p-" + n, "before", skills("maps/drawing"))));
        told(11, 15, both);
        changes(15, 15, both);
        assertThat(mayBe()).isFalse();

        changes(11, 14, both);
        assertThat(mayBe()).isTrue();
    }

    @Test
    void aSkillThatWasToldOfDoesNotMoveByFew() {
        told(1, 5, skills("maps/drawing"));
        told(6, 12, skills("maps/lettering"));
        changes(1, 1, skills("maps/drawing"));
        changes(6, 10, skills("maps/lettering"));
        assertThat(mayBe()).isFalse();
    }

    @Test
    void aSkillOfFewIsHiddenAmongThoseOfTheSmallestOther() {
        told(1, 2, skills("maps/survey"));
        told(3, 8, skills("maps/drawing"));
        told(9, 20, skills("maps/lettering"));
        changes(1, 1, skills("maps/survey"));
        changes(9, 14, skills("maps/lettering"));
        assertThat(mayBe()).isFalse();

        changes(3, 7, skills("maps/drawing"));
        assertThat(mayBe()).isTrue();
    }

    @Test
    void fiveWhoLeaveMayBeLeftOutTogether() {
        told(1, 12, MAPS);
        IntStream.rangeClosed(1, 4).forEach(n -> now.remove("p-" + n + "/o"));
        assertThat(mayBe()).isFalse();
        now.remove("p-5/o");
        assertThat(mayBe()).isTrue();
    }
}
