package adroit.launcher.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adroit.testing.SharedData;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measurements as they are asked for on the command line. */
class MeasureRunTest {
    private static final String RATINGS = "x,y,z\n1,2,2\n3,3,4\n5,4,5\n2,2,1\n4,5,4\n";

    @TempDir
    Path folder = Path.of("");

    @Test
    void fitsThePublishedTest() {
        Map<String, Object> fit = fields(shared("r_export/lsat6_ltm_1000x5.csv", "fit", "model", "2pl"));
        assertThat(number(fit, "logLikelihood")).isCloseTo(-2466.65, within(0.05));
        Map<String, Object> third = objects(fit, "items").get(2);
        assertThat(third).containsEntry("name", "Item 3");
        assertThat(number(third, "discrimination")).isCloseTo(0.890, within(0.005));
        assertThat(third).containsKeys("difficulty", "thresholds", "se", "infit", "outfit");
    }

    @Test
    void aRaschFitSaysWhatOneCommonDiscriminationWouldBe() {
        Map<String, Object> answer = shared("r_export/lsat6_ltm_1000x5.csv", "fit", "model", "rasch");
        assertThat(number(fields(answer), "logLikelihood")).isCloseTo(-2473.05, within(0.05));
        assertThat(text(answer))
                .contains(
                        "0.755",
                        "-2466.94",
                        "noticeably better",
                        "with few items of different difficulty all lie under 1");
    }

    @Test
    void readsCarriageReturnsAloneAndARangeOfColumns() {
        Map<String, Object> fit =
                fields(shared("rasch_book/transreas.csv", "fit", "method", "cml", "items", "task_01:task_10"));
        assertThat(number(fit, "logLikelihood")).isCloseTo(-921.3465, within(0.0005));
        assertThat(number(objects(fit, "items").get(8), "difficulty")).isCloseTo(2.923, within(0.001));
    }

    @Test
    void warnsOfADegenerateFit() {
        assertThat(text(shared("r_export/lsat6_ltm_1000x5.csv", "fit", "model", "3pl")))
                .contains("degenerate");
    }

    @Test
    void aSentenceSaysOfWhichCoefficientItSpeaks() throws IOException {
        assertThat(text(run("agreement", file("x,y\n1,1\n2,2\n3,3\n1,1\n", StandardCharsets.UTF_8))))
                .contains(
                        "ICC(1,1), ICC(2,1), ICC(3,1), ICC(1,k), ICC(2,k), ICC(3,k): No interval",
                        "Cohen's kappa: The raters agree in 100.0 % of cases.",
                        "Krippendorff's alpha (ratio): No interval: without any disagreement");
    }

    @Test
    void turnsATableWhoseRowsAreRaters() {
        Map<String, Object> agreement = fields(shared("r_export/krippendorff_4x12.csv", "agreement", "raters", "rows"));
        assertThat(coefficient(agreement, "Krippendorff's alpha (nominal)")).isCloseTo(0.743, within(0.0005));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF%s", "%s\n\n", "\"%s"})
    void theDressOfTheFileDoesNotMatter(String dress) throws IOException {
        String plain = dress.startsWith("\"")
                ? RATINGS.replaceFirst("x,y,z", "\"x\",\"y\",\"z\"")
                : String.format(Locale.ROOT, dress, RATINGS);
        assertThat(icc(plain)).isEqualTo(icc(RATINGS));
        assertThat(icc(plain.replace(',', ';'))).isEqualTo(icc(RATINGS));
        assertThat(icc(plain.replace(',', '\t'))).isEqualTo(icc(RATINGS));
        assertThat(icc(plain.replace("\n", "\r\n"))).isEqualTo(icc(RATINGS));
        assertThat(icc(plain.replace("\n", "\r"))).isEqualTo(icc(RATINGS));
    }

    private double icc(String text) throws IOException {
        return coefficient(fields(run("agreement", file(text, StandardCharsets.UTF_8))), "ICC(2,1)");
    }

    @Test
    void numbersThatNobodyRatesWithAreRefusedWithTheirPlace() throws IOException {
        assertThat(refusal(run("agreement", file("x,y\n1,2\n3,-1e308\n", StandardCharsets.UTF_8))))
                .contains("Row 3, column y", "-1e308");
    }

    @Test
    void aDegenerateFitIsNotRecommendedAndNoFitAdvisesItself() throws IOException {
        String guttman = guttman();
        assertThat(text(run("fit", file(guttman, StandardCharsets.UTF_8), "model", "rasch")))
                .contains("degenerate, so leave it at 1")
                .doesNotContain("noticeably better", "fit 2pl");
        assertThat(text(run("fit", file(guttman, StandardCharsets.UTF_8), "model", "2pl")))
                .contains("degenerate")
                .doesNotContain("fit 2pl");
    }

    @Test
    void answersWithoutAnAbilityAreCountedAllTheSame() throws IOException {
        Path bank = file("name,a,b\na,0.2,-1\nb,0.2,1\n", StandardCharsets.UTF_8);
        Map<String, Object> answer = run(
                "score",
                file("p,a,b\nann,1,0\nbob,1,1\n", StandardCharsets.UTF_8),
                "person",
                "p",
                "bank",
                bank.toString(),
                "estimator",
                "ml");
        assertThat(objects(fields(answer), "persons")).allSatisfy(person -> assertThat(person)
                .containsEntry("answered", 2)
                .containsKey("reason")
                .doesNotContainKey("theta"));
        assertThat(text(answer)).contains("-13.9 to 13.9");
    }

    private static String guttman() {
        StringBuilder guttman = new StringBuilder("a,b,c,d\n");
        for (int i = 0; i < 100; i++) {
            guttman.append(i % 5 > 0 ? "1," : "0,")
                    .append(i % 5 > 1 ? "1," : "0,")
                    .append(i % 5 > 2 ? "1," : "0,")
                    .append(i % 5 > 3 ? "1\n" : "0\n");
        }
        return guttman.toString();
    }

    @Test
    void aStepInPlaceOfAnItemIsAnsweredInNumbers() throws IOException {
        Map<String, Object> answer = run("fit", file(guttman(), StandardCharsets.UTF_8), "model", "3pl");
        assertThat(answer.toString()).doesNotContain("NaN", "Infinity").contains("degenerate");
    }

    @Test
    void missingIsWrittenInManyWays() throws IOException {
        String gaps = RATINGS + "NA,,*\nna,n/a,3\n";
        Map<String, Object> found = fields(run("agreement", file(gaps, StandardCharsets.UTF_8)));
        assertThat(coefficient(found, "ICC(2,1)")).isEqualTo(icc(RATINGS));
        assertThat(coefficient(found, "Krippendorff's alpha (interval)"))
                .isEqualTo(coefficient(
                        fields(run("agreement", file(RATINGS, StandardCharsets.UTF_8))),
                        "Krippendorff's alpha (interval)"));
    }

    @Test
    void decimalCommasAreNumbers() throws IOException {
        String commas = "x;y\n1,5;2\n2,5;3\n4;3,5\n";
        String points = "x,y\n1.5,2\n2.5,3\n4,3.5\n";
        assertThat(icc(commas)).isEqualTo(icc(points));
    }

    @Test
    void textInAColumnOfNumbersIsNamedWithItsPlace() throws IOException {
        assertThat(refusal("reliability", "id,a,b\nx7,1,2\nx8,2,3\nx9,3,3\n"))
                .contains("name it with --person")
                .contains("id (\"x7\" in row 2)", "--items");
        assertThat(refusal("reliability", "a,b\n1,2\n1\n2,3\n")).contains("Row 3", "1 cell");
    }

    @Test
    void anUnknownColumnIsAnsweredWithTheNearest() throws IOException {
        Map<String, Object> answer =
                run("agreement", file("anna,bob\n1,2\n2,1\n", StandardCharsets.UTF_8), "items", "ana,bob");
        assertThat(refusal(answer)).contains("\"ana\"", "Did you mean \"anna\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fit", "score", "severity", "reliability", "agreement"})
    void nothingToMeasureIsASentence(String kind) throws IOException {
        assertThat(refusal(kind, "a,b\nNA,*\nNA,NA\n"))
                .isNotBlank()
                .contains(".")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fit", "severity", "reliability", "agreement"})
    void everythingAlikeIsASentence(String kind) throws IOException {
        assertThat(refusal(kind, "a,b,c\n" + "1,1,1\n".repeat(20))).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void withoutCalibrationThereIsPercentCorrectAndNoAbility() throws IOException {
        Map<String, Object> score = fields(run("score", file("a,b,c\n1,0,1\n1,1,NA\n", StandardCharsets.UTF_8)));
        assertThat(score).containsEntry("calibrated", false);
        assertThat(objects(score, "persons").get(0))
                .doesNotContainKey("theta")
                .containsKeys("percentLow", "percentHigh");
        assertThat(objects(score, "persons").get(1)).containsEntry("percentCorrect", 100.0);
    }

    @Test
    void everyItemHasItsOwnRangeOfPoints() throws IOException {
        String text = "right,rated,twos\n1,5,2\n0,1,1\n1,3,2\n";
        Map<String, Object> answer = run("score", file(text, StandardCharsets.UTF_8));
        Map<String, Object> score = fields(answer);
        assertThat(objects(score, "persons").get(0)).containsEntry("percentCorrect", 100.0);
        assertThat(objects(score, "persons").get(1)).containsEntry("percentCorrect", 0.0);
        assertThat(number(objects(score, "persons").get(2), "percentCorrect")).isCloseTo(250.0 / 3, within(1e-9));
        assertThat(objects(score, "percentItems").get(1))
                .containsEntry("lowest", 1)
                .containsEntry("highest", 5);
        assertThat(text(answer)).contains("right 0 to 1, rated 1 to 5, twos 1 to 2", "--range");
    }

    @Test
    void aRangeThatIsSaidHoldsForAllAndOneNumberShowsNone() throws IOException {
        Map<String, Object> said =
                fields(run("score", file("a,b\n3,3\n5,3\n", StandardCharsets.UTF_8), "range", "1:5"));
        assertThat(objects(said, "persons").get(0)).containsEntry("percentCorrect", 50.0);
        Map<String, Object> seen = run("score", file("a,b\n3,3\n5,3\n", StandardCharsets.UTF_8));
        assertThat(objects(fields(seen), "persons").get(1))
                .containsEntry("percentCorrect", 100.0)
                .containsEntry("percentAnswered", 1);
        assertThat(text(seen)).contains("a single number shows no range: b");
        assertThat(refusal(run("score", file("a,b\n3,3\n6,3\n", StandardCharsets.UTF_8), "range", "1:5")))
                .contains("a holds numbers from 3 to 6");
    }

    @Test
    void fewPersonsGiveNoAbility() throws IOException {
        StringBuilder text = new StringBuilder("a,b,c\n");
        for (int i = 0; i < 12; i++) {
            text.append(i % 2)
                    .append(',')
                    .append(i / 2 % 2)
                    .append(',')
                    .append(i / 3 % 2)
                    .append('\n');
        }
        Map<String, Object> score = fields(run("score", file(text.toString(), StandardCharsets.UTF_8)));
        assertThat(score).containsEntry("calibrated", false).containsEntry("enough", false);
        assertThat(objects(score, "persons").get(0)).doesNotContainKey("theta").containsKey("percentCorrect");
        Map<String, Object> lsat = fields(shared("r_export/lsat6_ltm_1000x5.csv", "score"));
        assertThat(lsat).containsEntry("enough", true).containsEntry("calibratedBy", 1000);
    }

    @Test
    void aBankScoresItsItemsAndLeavesOthersAsPercent() throws IOException {
        Path bank = Files.writeString(folder.resolve("bank.csv"), "name,a,b,c\nq1,1,0,\nq2,1,1,0\n");
        Map<String, Object> score = fields(run(
                "score",
                file("who,q1,q2,new\nAda,1,0,1\n", StandardCharsets.UTF_8),
                "bank",
                bank.toString(),
                "person",
                "who",
                "estimator",
                "ml"));
        assertThat(objects(score, "percentItems").get(0)).containsEntry("name", "new");
        Map<String, Object> ada = objects(score, "persons").get(0);
        assertThat(ada).containsEntry("person", "Ada").containsEntry("percentAnswered", 1);
        assertThat(number(ada, "theta")).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void anAdaptiveTestRepeatsItsPathAndTakesAnswers() {
        Map<String, Object> one = fields(shared("r_export/tcals_itembank_85.csv", "adaptive", "seed", "7"));
        assertThat(fields(shared("r_export/tcals_itembank_85.csv", "adaptive", "seed", "7")))
                .isEqualTo(one);
        assertThat(number(one, "se") <= 0.35 || number(one, "items") == 20).isTrue();
        Map<String, Object> begun = fields(shared("r_export/tcals_itembank_85.csv", "adaptive", "answers", "1,0"));
        assertThat(begun).containsKeys("next", "theta").doesNotContainKey("stopped");
    }

    @Test
    void unlinkedRatersGetAListOfSecondRatings() throws IOException {
        Map<String, Object> answer = run(
                "severity", file("p,ann,bob\nA,3,\nB,2,\nC,,4\nD,,5\nE,,1\n", StandardCharsets.UTF_8), "person", "p");
        assertThat(refusal(answer)).contains("ann | bob", "1 more person");
        assertThat(objects(fields(answer), "secondRatings")).hasSize(1);
        assertThat(text(answer)).contains("These further ratings would do", "LINKS GROUPS");
    }

    @Test
    void rowsWithoutANameAreNotOnePerson() throws IOException {
        Map<String, Object> answer = fields(
                run("severity", file("p,x,y\n,3,4\n,2,3\nann,1,3\n,4,4\n", StandardCharsets.UTF_8), "person", "p"));
        assertThat(present(answer, "links").toString()).contains("rated=4");
        assertThat(objects(answer, "persons").get(1)).containsEntry("person", "row 2");
    }

    @Test
    void aRaterHasOneRow() throws IOException {
        assertThat(refusal(run(
                        "agreement",
                        file("p,x,y\nann,1,2\nbob,2,2\nann,2,3\n", StandardCharsets.UTF_8),
                        "person",
                        "p",
                        "raters",
                        "rows")))
                .contains("two rows are called \"ann\"");
    }

    @Test
    void severityCountsPersonsNotTheirRows() throws IOException {
        String once = "1,ann,3,4\n2,bob,2,3\n3,cy,1,3\n4,dee,2,4\n5,eve,3,\n6,flo,,2\n";
        Map<String, Object> single = fields(
                run("severity", file("n,p,x,y\n" + once, StandardCharsets.UTF_8), "person", "p", "items", "x,y"));
        Map<String, Object> rows = run(
                "severity",
                file("n,p,x,y\n" + once + once + once, StandardCharsets.UTF_8),
                "person",
                "p",
                "items",
                "x,y");
        assertThat(present(fields(rows), "links").toString()).contains("rated=6", "ratedTwice=4");
        assertThat(number(objects(fields(rows), "raters").get(0), "se"))
                .isGreaterThan(0.9 * number(objects(single, "raters").get(0), "se"));
        assertThat(text(rows)).contains("4 of 6 persons were rated twice", "several rows");
    }

    @Test
    void thatRatersAreEquallySevereIsAsSureAsTheirIntervals() throws IOException {
        String rows = "p,x,y\n" + "ann,3,4\n".repeat(8) + "bob,2,2.5\n".repeat(8) + "cy,3,2.9\n".repeat(8)
                + "dee,4,3.8\n".repeat(8);
        Map<String, Object> found = fields(run("severity", file(rows, StandardCharsets.UTF_8), "person", "p"));
        Map<String, Object> first = objects(found, "raters").get(0);
        double t = number(first, "severity") / number(first, "se");
        assertThat(number(found, "f")).isCloseTo(t * t, within(1e-9));
        assertThat(number(found, "p")).as("its interval holds 0").isGreaterThan(0.05);
        Map<String, Object> few = run(
                "severity",
                file("p,x,y,z\nann,3,4,3\nann,2,2,3\nbob,2,1,4\nbob,4,3,4\n", StandardCharsets.UTF_8),
                "person",
                "p");
        assertThat(fields(few)).containsKey("notTested").doesNotContainKeys("f", "p");
        assertThat(text(few)).contains("is not tested: 2 persons").doesNotContain("p =");
    }

    @Test
    void severityIsBeforeAndAfterWithIntervals() throws IOException {
        Map<String, Object> found = fields(run(
                "severity",
                file("p,ann,bob\nA,3,4\nB,2,3\nC,1,3\nD,4,\nE,,3\n", StandardCharsets.UTF_8),
                "person",
                "p"));
        assertThat(objects(found, "raters").get(0)).containsKeys("severity", "low", "high");
        assertThat(objects(found, "persons").get(3))
                .containsEntry("before", 4.0)
                .containsKeys("after", "low");
    }

    @Test
    void ratesAreComparedByCountsOrByCandidates() throws IOException {
        String counts =
                "group,selected,total,stage\nwomen,12,40,screen\nmen,48,80,screen\nwomen,1,4,offer\nmen,5,10,offer\n";
        List<Map<String, Object>> stages =
                objects(fields(run("adverse", file(counts, StandardCharsets.UTF_8))), "stages");
        assertThat(impact(stages.get(0)))
                .containsEntry("standing", "below threshold")
                .containsEntry("judgement", "flagged");
        assertThat(impact(stages.get(1)))
                .containsEntry("judgement", "too few to judge")
                .containsEntry("flips", true);
        String persons = "group,selected\n" + "a,yes\n".repeat(7) + "a,no\n".repeat(3) + "b,1\n".repeat(7) + "b,0\n";
        Map<String, Object> one =
                impact(objects(fields(run("adverse", file(persons, StandardCharsets.UTF_8))), "stages")
                        .get(0));
        assertThat(one).containsEntry("standing", "at threshold").containsEntry("candidates", 10L);
    }

    @Test
    void rulesOfTheCitysOwnNameTheirSource() throws IOException {
        Path rules = Files.writeString(
                folder.resolve("own.properties"),
                "id=own\ntitle=Nine tenths\nthreshold=9/10\nsource=City Code 2.30\ndate=2025-01-01\n");
        Map<String, Object> answer = run(
                "adverse",
                file("group,selected,total\na,85,100\nb,100,100\n", StandardCharsets.UTF_8),
                "rules",
                rules.toString());
        assertThat(text(answer))
                .contains("under 9/10 of the highest rate: City Code 2.30 (2025-01-01)", "below threshold (9/10)")
                .contains("Judged from 5 candidates of a group: 29 CFR 1607.4(D)", "this product's choice");
        assertThat((String)
                        run("adverse", file("group,selected,total\na,1,2\n", StandardCharsets.UTF_8), "rules", "none")
                                .get("refusal"))
                .contains("missing or cannot be read");
    }

    @Test
    void itemsAreComparedBetweenGroups() throws IOException {
        StringBuilder text = new StringBuilder("g,a,b,c\n");
        for (int i = 0; i < 240; i++) {
            text.append(i % 2 == 0 ? "F," : "M,")
                    .append((i / 2) % 3 == 0 ? 1 : 0)
                    .append(',')
                    .append((i / 3) % 2)
                    .append(',')
                    .append((i / 5) % 2)
                    .append('\n');
        }
        Map<String, Object> found = fields(run("dif", file(text.toString(), StandardCharsets.UTF_8), "group", "g"));
        Map<String, Object> comparison = objects(found, "comparisons").get(0);
        assertThat(found).containsEntry("reference", "F");
        assertThat(objects(comparison, "items").get(0)).containsKeys("class", "delta", "se");
        assertThat(comparison).containsEntry("compared", 120).containsEntry("enough", true);
        String gaps = text.toString().replaceAll("(?m)^F,1,", "F,,");
        Map<String, Object> fewer = objects(
                        fields(run("dif", file(gaps, StandardCharsets.UTF_8), "group", "g")), "comparisons")
                .get(0);
        assertThat(fewer)
                .containsEntry("referenceCompared", 80)
                .containsEntry("leftOut", 40)
                .containsEntry("enough", false);
        assertThat(refusal(run("dif", file("g,a,b\nF,1,0\nF,0,1\n", StandardCharsets.UTF_8), "group", "g")))
                .contains("1 group");
    }

    @Test
    void aMissingFileAndAnUnknownModelAreSentences() throws IOException {
        assertThat(refusal(run("fit", folder.resolve("none.csv")))).contains("no such file");
        assertThat(refusal(run("fit", file(RATINGS, StandardCharsets.UTF_8), "model", "4pl")))
                .contains("4pl", "rasch, 2pl");
    }

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(Files.createTempFile(folder, "table", ".csv"), text.getBytes(charset));
    }

    private String refusal(String kind, String text) throws IOException {
        return refusal(run(kind, file(text, StandardCharsets.UTF_8)));
    }

    private static Map<String, Object> shared(String file, String kind, String... options) {
        return run(kind, SharedData.file("psy/" + file), options);
    }

    private static Map<String, Object> run(String kind, Path file, String... options) {
        Map<String, String> wish = new HashMap<>(Map.of("kind", kind, "file", file.toString()));
        for (int i = 0; i < options.length; i += 2) {
            wish.put(options[i], options[i + 1]);
        }
        return new MeasureRun().apply(wish);
    }

    private static String text(Map<String, Object> answer) {
        return present(answer, "text").toString();
    }

    private static String refusal(Map<String, Object> answer) {
        return present(answer, "refusal").toString();
    }

    private static Object present(Map<String, Object> object, String name) {
        return Objects.requireNonNull(object.get(name), name);
    }

    private static double number(Map<String, Object> object, String name) {
        return ((Number) present(object, name)).doubleValue();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(Map<String, Object> answer) {
        return (Map<String, Object>) present(answer, "fields");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Map<String, Object> object, String name) {
        return (List<Map<String, Object>>) present(object, name);
    }

    private static Map<String, Object> impact(Map<String, Object> stage) {
        return objects(stage, "comparisons").get(0);
    }

    private static double coefficient(Map<String, Object> fields, String name) {
        return objects(fields, "coefficients").stream()
                .filter(c -> present(c, "name").equals(name))
                .mapToDouble(c -> number(c, "value"))
                .findFirst()
                .orElseThrow();
    }
}
