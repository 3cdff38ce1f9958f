package adroit.dexterity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adroit.dexterity.ScaleScore.Lack;
import adroit.instrument.DigitalDexterity;
import adroit.instrument.InstrumentScale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScaleScoreTest {
    private static final InstrumentScale TOOLS =
            DigitalDexterity.INSTRUMENT.scales().get(1);

    @Test
    void aReliableScaleGivesTheMeanWithItsStandardError() {
        ScaleQuality quality = ScaleQuality.of(TOOLS, alike(60));
        assertThat(quality.isReliable()).isTrue();
        assertThat(quality.range()).isPresent();
        ScaleScore.Scored scored = (ScaleScore.Scored) ScaleScore.of(quality, all(4, 4, 3, 5));
        assertThat(scored.mean()).isEqualTo(4);
        double alpha = quality.reliability().orElseThrow();
        assertThat(scored.standardError()).isCloseTo(quality.spread() * Math.sqrt(1 - alpha), within(1e-12));
    }

    @Test
    void threeAnswersGiveANumberThatIsLessSureAndTwoGiveNone() {
        ScaleQuality quality = ScaleQuality.of(TOOLS, alike(60));
        ScaleScore.Scored four = (ScaleScore.Scored) ScaleScore.of(quality, all(4, 4, 4, 4));
        ScaleScore.Scored three = (ScaleScore.Scored) ScaleScore.of(quality, all(4, 4, 4));
        assertThat(three.standardError()).isGreaterThan(four.standardError());
        assertThat(ScaleScore.of(quality, all(4, 4)))
                .isEqualTo(new ScaleScore.NotEnough(TOOLS, 2, List.of(Lack.FEW_ANSWERS)));
    }

    @Test
    void answersThatDoNotHangTogetherGiveNobodyANumber() {
        ScaleQuality quality = ScaleQuality.of(TOOLS, atRandom(60));
        assertThat(quality.reliability()).hasValueSatisfying(r -> assertThat(r).isLessThan(0.6));
        assertThat(ScaleScore.of(quality, all(5, 5, 5, 5)))
                .isEqualTo(new ScaleScore.NotEnough(TOOLS, 4, List.of(Lack.NOT_RELIABLE)));
    }

    @Test
    void fewPeopleSayNothingOfReliabilityHoweverAlikeTheyAnswer() {
        ScaleQuality quality = ScaleQuality.of(TOOLS, alike(29));
        assertThat(quality.people()).isEqualTo(29);
        assertThat(quality.reliability()).isEmpty();
        assertThat(ScaleScore.of(quality, all(4, 4, 4, 4)))
                .isEqualTo(new ScaleScore.NotEnough(TOOLS, 4, List.of(Lack.FEW_PEOPLE)));
    }

    @Test
    void answersThatLeaveNoReliabilityAreNotCalledFewPeople() {
        Map<String, Map<String, Integer>> same = new TreeMap<>();
        alike(60).keySet().forEach(person -> same.put(person, all(3, 3, 3, 3)));
        assertThat(ScaleScore.of(ScaleQuality.of(TOOLS, same), all(3, 3, 3, 3)))
                .isEqualTo(new ScaleScore.NotEnough(TOOLS, 4, List.of(Lack.NO_RELIABILITY)));
    }

    @Test
    void peopleWhoEachTickOneLevelThroughoutMakeNoNumberCertain() {
        Map<String, Map<String, Integer>> straight = new TreeMap<>();
        for (int i = 0; i < 60; i++) {
            straight.put("p-" + i, all(1 + i % 5, 1 + i % 5, 1 + i % 5, 1 + i % 5));
        }
        assertThat(ScaleScore.of(ScaleQuality.of(TOOLS, straight), all(3, 3, 3, 3)))
                .isEqualTo(new ScaleScore.NotEnough(TOOLS, 4, List.of(Lack.NO_RELIABILITY)));
    }

    @Test
    void oneStatementThatAllAnswerAlikeTakesNoNumberAway() {
        Map<String, Map<String, Integer>> people = alike(60);
        people.values().forEach(given -> given.put(TOOLS.ids().get(0), 4));
        ScaleQuality quality = ScaleQuality.of(TOOLS, people);
        assertThat(quality.isReliable()).isTrue();
        assertThat(quality.statements().get(0).restCorrelation()).isNull();
        assertThat(ScaleScore.of(quality, all(4, 4, 4, 4))).isInstanceOf(ScaleScore.Scored.class);
    }

    @Test
    void nobodyHasAnsweredYet() {
        ScaleQuality quality = ScaleQuality.of(TOOLS, Map.of());
        assertThat(quality.people()).isZero();
        assertThat(quality.alpha().whyNot()).isPresent();
        assertThat(((ScaleScore.NotEnough) ScaleScore.of(quality, Map.of())).lacks())
                .containsExactly(Lack.FEW_ANSWERS, Lack.FEW_PEOPLE);
    }

    @Test
    void aMapNeedsManyPeopleAndShowsNoFew() {
        assertThat(ScaleMap.of(TOOLS, alike(100)).calibration().whyNot())
                .hasValueSatisfying(why -> assertThat(why.sentence()).contains("100 people"));
        ScaleMap map = ScaleMap.of(TOOLS, alike(300));
        assertThat(map.calibration().orElseThrow().items())
                .hasSize(TOOLS.statements().size());
        assertThat(map.bins()).allMatch(n -> n == 0 || n >= 5);
        assertThat(map.bins().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(200);
    }

    private static Map<String, Integer> all(int... levels) {
        Map<String, Integer> answers = new HashMap<>();
        for (int i = 0; i < levels.length; i++) {
            answers.put(TOOLS.ids().get(i), levels[i]);
        }
        return answers;
    }

    private static Map<String, Map<String, Integer>> alike(int people) {
        Random random = new Random(3);
        Map<String, Map<String, Integer>> answers = new TreeMap<>();
        for (int p = 0; p < people; p++) {
            double own = 3 + random.nextGaussian();
            int[] levels = new int[TOOLS.statements().size()];
            for (int i = 0; i < levels.length; i++) {
                levels[i] = (int) Math.max(1, Math.min(5, Math.round(own + 0.7 * random.nextGaussian())));
            }
            answers.put("p-" + p, all(levels));
        }
        return answers;
    }

    private static Map<String, Map<String, Integer>> atRandom(int people) {
        Random random = new Random(3);
        Map<String, Map<String, Integer>> answers = new TreeMap<>();
        for (int p = 0; p < people; p++) {
            answers.put(
                    "p-" + p,
                    all(1 + random.nextInt(5), 1 + random.nextInt(5), 1 + random.nextInt(5), 1 + random.nextInt(5)));
        }
        return answers;
    }
}
