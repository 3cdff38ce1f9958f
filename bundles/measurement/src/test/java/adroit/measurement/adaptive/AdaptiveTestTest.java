package adroit.measurement.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.measurement.Psy;
import adroit.measurement.irt.Ability;
import adroit.measurement.irt.ItemCurve;
import adroit.measurement.number.Seeded;
import adroit.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdaptiveTestTest {
    private static final ItemBank MADE = new ItemBank(
            "made 1",
            IntStream.range(0, 60)
                    .mapToObj(i -> new BankItem(
                            "i" + i, i % 3 == 0 ? "maps" : "tables", ItemCurve.logistic(1.6, -2.4 + 0.08 * i)))
                    .toList());

    @Test
    void theSameSeedAndEditionGiveTheSamePath() {
        assertThat(new AdaptiveTest(MADE, StopRule.STANDARD, 4).run(person(0.7, 9)))
                .isEqualTo(new AdaptiveTest(MADE, StopRule.STANDARD, 4).run(person(0.7, 9)));
    }

    @Test
    void theSeedDecidesBetweenEquallyInformativeItems() {
        ItemBank alike = new ItemBank(
                "alike",
                IntStream.range(0, 30)
                        .mapToObj(i -> new BankItem("i" + i, "", ItemCurve.logistic(1, 0)))
                        .toList());
        List<String> first = IntStream.range(0, 8)
                .mapToObj(seed -> new AdaptiveTest(alike, StopRule.STANDARD, seed)
                        .run(person(0, 1))
                        .get(0)
                        .item())
                .toList();
        assertThat(new HashSet<>(first)).hasSizeGreaterThan(3);
    }

    @Test
    void aTestThatMayStopEarlyStillTellsNoPointThatIsNotKnown() {
        AdaptiveTest test = new AdaptiveTest(MADE, StopRule.of(2, 20), 1);
        Step.Stop stop = (Step.Stop) test.next(test.run(person(0.5, 3)));
        assertThat(stop.reached()).isTrue();
        assertThat(stop.ability().se()).isGreaterThan(0.5);
        assertThat(stop.isRangeOnly()).isTrue();
    }

    @Test
    void stopsAtTheStandardErrorOrTheNumberOfItems() {
        for (int seed = 1; seed <= 30; seed++) {
            AdaptiveTest test = new AdaptiveTest(MADE, StopRule.STANDARD, 1);
            List<Answered> path = test.run(person(new Seeded(seed).normal(), seed));
            Step.Stop stop = (Step.Stop) test.next(path);
            assertThat(path.size()).isBetween(5, 20);
            assertThat(stop.reached()).isEqualTo(stop.ability().se() <= 0.35);
            assertThat(stop.reached() || path.size() == 20).isTrue();
        }
    }

    @Test
    void contentsHaveTheirShare() {
        AdaptiveTest test = new AdaptiveTest(MADE, StopRule.of(0.01, 18), 1);
        Map<String, Long> asked = test.run(person(0, 3)).stream()
                .collect(Collectors.groupingBy(
                        a -> Integer.parseInt(a.item().substring(1)) % 3 == 0 ? "maps" : "tables",
                        Collectors.counting()));
        assertThat(asked).containsEntry("maps", 6L).containsEntry("tables", 12L);
    }

    @Test
    void theNextItemIsTheMostInformativeOfItsContent() {
        AdaptiveTest test = new AdaptiveTest(MADE, StopRule.STANDARD, 1);
        BankItem asked = ((Step.Ask) test.next(List.of())).item();
        assertThat(MADE.items().stream().filter(i -> i.content().equals(asked.content())))
                .allSatisfy(other -> assertThat(other.curve().information(0))
                        .isLessThanOrEqualTo(asked.curve().information(0)));
    }

    @Test
    void drawingAmongTheBestSparesPopularItemsAndHardlyCostsPrecision() {
        Exposure open = exposure(1);
        Exposure controlled = exposure(5);
        assertThat(controlled.most()).isLessThan(open.most() - 0.1);
        assertThat(controlled.error() - open.error()).isBetween(0.0, 0.02);
    }

    @Test
    void controlOfExposureKeepsThePathOfASeedAndTheBalanceOfContents() {
        AdaptiveTest test = new AdaptiveTest(MADE, StopRule.of(0.01, 18), 4, 5);
        List<Answered> path = test.run(person(0.7, 9));
        assertThat(new AdaptiveTest(MADE, StopRule.of(0.01, 18), 4, 5).run(person(0.7, 9)))
                .isEqualTo(path);
        assertThat(new AdaptiveTest(MADE, StopRule.of(0.01, 18), 5, 5).run(person(0.7, 9)))
                .isNotEqualTo(path);
        assertThat(path.stream().filter(a -> Integer.parseInt(a.item().substring(1)) % 3 == 0))
                .hasSize(6);
        assertThatThrownBy(() -> new AdaptiveTest(MADE, StopRule.STANDARD, 1, 0))
                .hasMessageContaining("among is 0");
    }

    /** Of 300 people, each with a seed of their own: the share who were asked the most popular item, and the mean standard error after 15 items. */
    private record Exposure(double most, double error) {}

    private static Exposure exposure(int among) {
        StopRule rule = StopRule.of(0.01, 15);
        Map<String, Integer> asked = new HashMap<>();
        double error = 0;
        for (int seed = 1; seed <= 300; seed++) {
            AdaptiveTest test = new AdaptiveTest(MADE, rule, seed, among);
            List<Answered> path = test.run(person(new Seeded(500 + seed).normal(), seed));
            path.forEach(a -> asked.merge(a.item(), 1, Integer::sum));
            error += test.ability(path).orElseThrow().se() / 300;
        }
        return new Exposure(asked.values().stream().mapToInt(n -> n).max().orElseThrow() / 300.0, error);
    }

    @Test
    void aPoorBankGivesARange() {
        ItemBank poor = new ItemBank(
                "poor",
                IntStream.range(0, 6)
                        .mapToObj(i -> new BankItem("p" + i, "", ItemCurve.logistic(0.4, i)))
                        .toList());
        AdaptiveTest test = new AdaptiveTest(poor, StopRule.STANDARD, 1);
        Step.Stop stop = (Step.Stop) test.next(test.run(person(0, 2)));
        assertThat(stop.isRangeOnly()).isTrue();
        assertThat(stop.reason()).contains("no further item", "range");
    }

    @Test
    void recoversAbilitiesWithAPublishedBank() throws IOException {
        ItemBank bank = published();
        assertThat(bank.items()).hasSize(85);
        assertThat(bank.contents()).hasSize(5);
        AdaptiveTest test = new AdaptiveTest(bank, StopRule.STANDARD, 1);
        int inside = 0;
        int items = 0;
        for (int seed = 1; seed <= 100; seed++) {
            double theta = new Seeded(1_000 + seed).normal();
            List<Answered> path = test.run(person(theta, seed));
            Ability found = test.ability(path).orElseThrow();
            inside += found.low() <= theta && theta <= found.high() ? 1 : 0;
            items += path.size();
        }
        assertThat(inside).isBetween(86, 100);
        assertThat(items / 100.0).isLessThan(19);
    }

    @Test
    void refusesWhatTheBankDoesNotKnow() {
        AdaptiveTest test = new AdaptiveTest(MADE, StopRule.STANDARD, 1);
        assertThatThrownBy(() -> test.next(List.of(new Answered("other", 1)))).hasMessageContaining("no item other");
        assertThatThrownBy(() -> test.next(List.of(new Answered("i1", 1), new Answered("i1", 0))))
                .hasMessageContaining("answered twice");
    }

    private static ToIntFunction<BankItem> person(double theta, long seed) {
        Seeded random = new Seeded(seed);
        return item -> random.uniform() < item.curve().probabilities(theta)[1] ? 1 : 0;
    }

    private static ItemBank published() throws IOException {
        var numbers = Psy.export("tcals_itembank_85.csv");
        List<String> lines = Files.readAllLines(SharedData.file("psy/r_export/tcals_itembank_85.csv"));
        List<BankItem> items = new ArrayList<>();
        for (int i = 0; i < numbers.rows(); i++) {
            String group = lines.get(i + 1).replaceAll(".*,\"|\"", "");
            items.add(new BankItem(
                    "t" + i,
                    group,
                    new ItemCurve(
                            ItemCurve.Shape.ADJACENT,
                            numbers.at(i, 0),
                            List.of(numbers.at(i, 1)),
                            numbers.at(i, 2),
                            numbers.at(i, 3))));
        }
        return new ItemBank("tcals", items);
    }
}
