package adroit.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.ItemStatus;
import adroit.catalog.TestItem;
import adroit.catalog.TestOption;
import adroit.measurement.irt.CalibratedItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FamilyMapTest {
    private static final int ITEMS = 6;
    private static final ToolFamily FAMILY = new ToolFamily(
            "gis",
            "pro",
            "Desktop GIS",
            List.of("pro"),
            IntStream.range(0, ITEMS)
                    .mapToObj(i -> new TestItem(
                            "i-" + i,
                            "maps",
                            "pro",
                            3,
                            ItemStatus.DRAFT,
                            "What is done?",
                            List.of(new TestOption("a", "This"), new TestOption("b", "That")),
                            "a",
                            null,
                            List.of()))
                    .toList());

    /** People of different ability; each item is one unit harder than the one before. */
    private static Map<String, Map<String, Integer>> people(int count) {
        Random random = new Random(7);
        Map<String, Map<String, Integer>> people = new TreeMap<>();
        for (int person = 0; person < count; person++) {
            double ability = 1.5 * random.nextGaussian();
            Map<String, Integer> given = new HashMap<>();
            for (int i = 0; i < ITEMS; i++) {
                double chance = 1 / (1 + Math.exp(-(ability - (i - 2.5))));
                given.put("i-" + i, random.nextDouble() < chance ? 1 : 0);
            }
            people.put("p-" + person, given);
        }
        return people;
    }

    @Test
    void harderQuestionsStandFurtherRightAndPeopleStandAlongTheLine() {
        FamilyMap map = FamilyMap.of(FAMILY, people(300));
        assertThat(map.calibration().orElseThrow().items())
                .extracting(CalibratedItem::name)
                .isEqualTo(FAMILY.ids());
        assertThat(map.calibration().orElseThrow().items().stream()
                        .map(item -> item.curve().thresholds().get(0))
                        .toList())
                .isSorted();
        assertThat(map.bins()).allMatch(n -> n == 0 || n >= 5);
        assertThat(map.bins().stream().mapToInt(Integer::intValue).sum()).isBetween(280, 300);
    }

    @Test
    void fromFiftyPeopleOnThereIsALineAndUnderItTheReason() {
        assertThat(FamilyMap.of(FAMILY, people(50)).calibration().estimate()).isPresent();
        FamilyMap few = FamilyMap.of(FAMILY, people(49));
        assertThat(few.bins()).isEmpty();
        assertThat(few.calibration().whyNot()).hasValueSatisfying(why -> assertThat(why.sentence() + why.remedy())
                .contains("49 people", "50 people"));
        assertThat(FamilyMap.of(FAMILY, people(3)).calibration().whyNot())
                .hasValueSatisfying(why -> assertThat(why.sentence()).startsWith("Fewer than five people"));
    }
}
