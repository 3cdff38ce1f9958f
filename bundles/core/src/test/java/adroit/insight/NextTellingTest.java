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
    private Set<String> duties = Set.of();

    private static Set<SkillSpot> skills(String... skills) {
        return Arrays.stream(skills)
                .map(s -> new SkillSpot("gis", s.split("/", 2)[0], s))
                .collect(Collectors.toSet());
    }

    private void told(int from, int to, Set<SkillSpot> skills) {
        IntStream.rangeClosed(from, to).forEach(n -> {
            before.put("p-" + n + "/o", new Known("p-" + n, "before", skills, duties));
            now.put("p-" + n + "/o", new Known("p-" + n, "before", skills, duties));
        });
    }

    private void changes(int from, int to, Set<SkillSpot> skills) {
        IntStream.rangeClosed(from, to)
                .forEach(n -> now.put("p-" + n + "/o", new Known("p-" + n, "now", skills, duties)));
    }

    private boolean mayBe() {
        return NextTelling.of(before, now).isPresent();
    }

    private NextTelling.Of of() {
        return NextTelling.of(before, now).orElseThrow();
    }

    private void leave(int from, int to) {
        IntStream.rangeClosed(from, to).forEach(n -> now.remove("p-" + n + "/o"));
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
        now.put("p-1/other", new Known("p-1", "now", MAPS, duties));
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
                .forEach(n ->
                        before.put("p-" + n + "/o", new Known("p-" + n, "before", skills("maps/drawing"), duties)));
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
    void ofADutyThatWasToldOfNobodyOrFiveMustHaveChanged() {
        duties = Set.of("gis/review-sites");
        told(1, 6, MAPS);
        duties = Set.of();
        told(7, 12, MAPS);
        changes(7, 12, MAPS);
        assertThat(mayBe()).isTrue();

        duties = Set.of("gis/review-sites");
        changes(1, 1, MAPS);
        assertThat(mayBe()).isFalse();
        changes(2, 5, MAPS);
        assertThat(mayBe()).isTrue();
    }

    @Test
    void fiveWhoLeaveMayBeLeftOutTogether() {
        told(1, 12, MAPS);
        leave(1, 4);
        assertThat(mayBe()).isFalse();
        leave(5, 5);
        assertThat(of()).isEqualTo(NextTelling.Of.WHO_IS_THERE);
    }

    @Test
    void whoLeftStaysInAPictureThatFiveOthersMoveAndWhoCameIsNotInIt() {
        told(1, 12, MAPS);
        leave(12, 12);
        changes(1, 5, MAPS);
        assertThat(of()).isEqualTo(NextTelling.Of.WHO_IS_IN);

        changes(13, 15, MAPS);
        assertThat(of()).isEqualTo(NextTelling.Of.WHO_IS_IN);
        leave(11, 11);
        assertThat(of()).isEqualTo(NextTelling.Of.WHO_IS_THERE);
    }

    @Test
    void whoMovesFromOnePositionToAnotherIsOneOfThoseWhoCameAndLeft() {
        told(1, 12, MAPS);
        leave(9, 12);
        changes(1, 5, MAPS);
        now.put("p-12/other", new Known("p-12", "now", MAPS, duties));
        assertThat(of()).isEqualTo(NextTelling.Of.WHO_IS_IN);
    }

    @Test
    void fiveWhoLeftWaitWhereOneAloneIsKnownInAnArea() {
        told(1, 10, MAPS);
        told(11, 20, skills("police/reports"));
        leave(6, 11);
        changes(1, 5, MAPS);
        assertThat(of()).isEqualTo(NextTelling.Of.WHO_IS_IN);

        changes(12, 16, skills("police/reports"));
        assertThat(of()).isEqualTo(NextTelling.Of.WHO_IS_IN);
        leave(12, 15);
        assertThat(of()).isEqualTo(NextTelling.Of.WHO_IS_THERE);
    }
}
