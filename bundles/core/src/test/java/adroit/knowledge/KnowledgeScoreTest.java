package adroit.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.ItemStatus;
import adroit.catalog.TestItem;
import adroit.catalog.TestOption;
import adroit.knowledge.KnowledgeScore.Lack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnowledgeScoreTest {
    private static final ToolFamily FAMILY = family(8);

    private static ToolFamily family(int items) {
        return new ToolFamily(
                "gis",
                "pro",
                "Desktop GIS",
                List.of("pro"),
                IntStream.range(0, items).mapToObj(i -> item("i-" + i)).toList());
    }

    private static TestItem item(String id) {
        return new TestItem(
                id,
                "maps",
                "pro",
                3,
                ItemStatus.DRAFT,
                "What is done?",
                List.of(new TestOption("a", "This"), new TestOption("b", "That")),
                "a",
                null,
                List.of());
    }

    private static Map<String, Integer> answers(int right, int wrong) {
        Map<String, Integer> answers = new HashMap<>();
        for (int i = 0; i < right + wrong; i++) {
            answers.put("i-" + i, i < right ? 1 : 0);
        }
        return answers;
    }

    /** People of different ability, each answering every item. */
    private static Map<String, Map<String, Integer>> people(int count, double spread) {
        Random random = new Random(11);
        Map<String, Map<String, Integer>> people = new TreeMap<>();
        for (int person = 0; person < count; person++) {
            double ability = spread * random.nextGaussian();
            Map<String, Integer> given = new HashMap<>();
            for (int i = 0; i < 8; i++) {
                double chance = 1 / (1 + Math.exp(-(ability - (i - 3.5) / 3)));
                given.put("i-" + i, random.nextDouble() < chance ? 1 : 0);
            }
            people.put("p-" + person, given);
        }
        return people;
    }

    @Test
    void anUnknownReliabilityGivesARangeAndNoNumber() {
        FamilyQuality quality = FamilyQuality.of(FAMILY, people(12, 2));
        assertThat(quality.reliability()).as("twelve people say nothing of it").isEmpty();
        KnowledgeScore.RangeOnly found = (KnowledgeScore.RangeOnly) KnowledgeScore.of(quality, answers(6, 2));
        assertThat(found.right().range().low()).isBetween(35.0, 50.0);
        assertThat(found.why()).isEqualTo(Lack.FEW_PEOPLE);
    }

    @Test
    void itemsThatAllAnswerAlikeSayWhyThereIsNoNumber() {
        Map<String, Map<String, Integer>> alike = new TreeMap<>();
        people(60, 2).keySet().forEach(person -> alike.put(person, answers(8, 0)));
        KnowledgeScore found = KnowledgeScore.of(FamilyQuality.of(FAMILY, alike), answers(8, 0));
        assertThat(found).isInstanceOfSatisfying(KnowledgeScore.RangeOnly.class, only -> assertThat(only.why())
                .isEqualTo(Lack.NO_RELIABILITY));
    }

    @Test
    void oneItemThatAllAnswerAlikeTakesNothingAway() {
        Map<String, Map<String, Integer>> people = people(60, 2);
        people.values().forEach(given -> given.put("i-0", 1));
        FamilyQuality quality = FamilyQuality.of(FAMILY, people);
        assertThat(quality.isReliable()).isTrue();
        assertThat(KnowledgeScore.of(quality, answers(6, 2))).isInstanceOf(KnowledgeScore.Measured.class);
    }

    @Test
    void everythingRightStillHasAStandardError() {
        FamilyQuality quality = FamilyQuality.of(FAMILY, people(40, 2));
        KnowledgeScore.Measured found = (KnowledgeScore.Measured) KnowledgeScore.of(quality, answers(8, 0));
        assertThat(found.right().percent()).isEqualTo(100);
        assertThat(found.right().standardError()).isGreaterThan(5);
        assertThat(found.right().range().low()).isLessThan(80);
        assertThat(found.ability()).as("forty people calibrate nothing").isEmpty();
    }

    /** People lie twice as far apart as the model without a discrimination of its own supposes. */
    @Test
    void howFarPeopleLieApartIsEstimated() {
        FamilyQuality quality = FamilyQuality.of(FAMILY, people(400, 2));
        assertThat(quality.calibration().orElseThrow().curves())
                .allSatisfy(curve -> assertThat(curve.discrimination()).isBetween(1.5, 2.6));
    }

    @Test
    void calibratedItemsGiveAnAbilityWithItsStandardError() {
        FamilyQuality quality = FamilyQuality.of(FAMILY, people(200, 2));
        KnowledgeScore.Measured able = (KnowledgeScore.Measured) KnowledgeScore.of(quality, answers(7, 1));
        KnowledgeScore.Measured other = (KnowledgeScore.Measured) KnowledgeScore.of(quality, answers(2, 6));
        assertThat(able.ability().orElseThrow().theta())
                .isGreaterThan(other.ability().orElseThrow().theta());
        assertThat(able.ability().orElseThrow().se()).isBetween(0.3, 1.0);
    }

    @Test
    void fewAnswersFewItemsAndItemsThatDoNotHangTogetherGiveNoNumber() {
        FamilyQuality fresh = FamilyQuality.of(FAMILY, Map.of());
        assertThat(KnowledgeScore.of(fresh, answers(2, 0)))
                .isEqualTo(new KnowledgeScore.NotEnough(FAMILY, 2, List.of(Lack.FEW_ANSWERS)));
        ToolFamily small = family(4);
        assertThat(KnowledgeScore.of(FamilyQuality.of(small, Map.of()), answers(4, 0)))
                .isEqualTo(new KnowledgeScore.NotEnough(small, 4, List.of(Lack.FEW_ITEMS)));
        FamilyQuality guessed = FamilyQuality.of(FAMILY, people(80, 0));
        assertThat(guessed.reliability()).hasValueSatisfying(r -> assertThat(r).isLessThan(0.6));
        assertThat(KnowledgeScore.of(guessed, answers(6, 2)))
                .isEqualTo(new KnowledgeScore.NotEnough(FAMILY, 8, List.of(Lack.NOT_RELIABLE)));
    }
}
