package adroit.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StepsOfFiveTest {
    private final StepsOfFive<Word> steps = new StepsOfFive<>();
    private int moments;

    private record Word(String person, String subject, Object says, LocalDate day, Instant moment)
            implements StepsOfFive.Said {
        @Override
        public boolean isNothingNew() {
            return says.equals(0);
        }
    }

    private void say(int person, int says) {
        say(person, says, 0);
    }

    private void say(int person, int says, int day) {
        steps.add(
                new Word("p-" + person, "tea", says, LocalDate.EPOCH.plusDays(day), Instant.ofEpochSecond(moments++)));
    }

    private void firstSix() {
        IntStream.rangeClosed(1, 6).forEach(person -> say(person, 1));
        IntStream.rangeClosed(7, 10).forEach(person -> say(person, 1));
    }

    private Map<String, Object> heard() {
        Map<String, Object> heard = new TreeMap<>();
        steps.heard().forEach((person, said) -> said.values().forEach(word -> heard.put(person, word.says())));
        return heard;
    }

    @Test
    void fourWhoSayTheSameAgainDoNotHideTheOneWhoDoesNot() {
        firstSix();
        Map<String, Object> before = heard();
        assertThat(before).hasSize(10);

        IntStream.rangeClosed(1, 9).forEach(person -> say(person, 1, 5));
        say(10, 4, 5);

        assertThat(heard()).isEqualTo(before);
    }

    @Test
    void whoSaysSomethingForTheFirstTimeAndTakesItBackIsNobody() {
        for (int person = 1; person <= 4; person++) {
            say(person, 3);
            say(person, 0);
        }
        say(5, 3);
        assertThat(heard()).isEmpty();

        IntStream.rangeClosed(6, 9).forEach(person -> say(person, 3));
        assertThat(heard()).containsOnlyKeys("p-5", "p-6", "p-7", "p-8", "p-9");
    }

    @Test
    void whoTakesBackWhatWaitsHidesNobody() {
        firstSix();
        Map<String, Object> before = heard();

        for (int person = 1; person <= 4; person++) {
            say(person, 3);
            say(person, 1);
        }
        say(5, 3);
        assertThat(heard()).isEqualTo(before);

        IntStream.rangeClosed(6, 9).forEach(person -> say(person, 3));
        assertThat(heard().values()).filteredOn(says -> says.equals(3)).hasSize(5);
    }

    @Test
    void whatSpeaksOfAnEarlierDayChangesNothingAndHidesNobody() {
        IntStream.rangeClosed(1, 10).forEach(person -> say(person, 1, 9));
        Map<String, Object> before = heard();

        IntStream.rangeClosed(1, 5).forEach(person -> say(person, 5, 3));

        assertThat(heard()).isEqualTo(before);
    }
}
