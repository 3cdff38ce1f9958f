package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.evidence.Fact;
import adroit.evidence.OrderAnswer;
import adroit.scoring.Channel;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step that more than forty in a hundred of ten people or more miss is the process's fault; what people say of themselves does not make it so. */
class ProcessToFixTest {
    private static final String STEP = "step/publish/check";

    private final Town town;
    private final Client owner;
    private int facts;

    ProcessToFixTest(@TempDir Path home) {
        town = new Town(home);
        owner = town.owner();
        StringBuilder roster = new StringBuilder("id,first name,last name,department,title\n");
        IntStream.rangeClosed(11, 24)
                .forEach(n -> roster.append("E-" + n + ",Sam,Sample" + n + ",Planning,Cartographer\n"));
        owner.send("POST", "/api/v1/imports?kind=roster", roster.toString(), b -> b.header("Content-Type", "text/csv"));
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void steps(int people, int missed) {
        IntStream.range(0, people).forEach(i -> {
            String fact = "[{\"clientId\":\"s-" + facts++ + "\",\"person\":\"E-" + (11 + i)
                    + "\",\"discipline\":\"maps\",\"observed\":\"" + Field.DAY
                    + "\",\"kind\":\"process-step\",\"process\":\"publish\",\"step\":\"check\",\"outcome\":\""
                    + (i < missed ? "missed" : "done") + "\",\"channel\":\"test\",\"source\":\"t\"}]";
            assertThat(owner.post("/api/v1/evidence", fact)
                            .json()
                            .path("accepted")
                            .asInt())
                    .isEqualTo(1);
        });
    }

    private String person(int number) {
        return town.store.read(
                s -> s.organization().person("E-" + number).orElseThrow().id());
    }

    private void append(Fact fact) {
        town.store.write(s -> s.evidence().append(List.of(fact)));
    }

    private JsonNode assess(String purpose) {
        String id = owner.post("/api/v1/assessments", "{\"person\":\"E-11\",\"purpose\":\"" + purpose + "\"}")
                .json()
                .path("id")
                .asText();
        return owner.get("/api/v1/assessments/" + id).json();
    }

    private JsonNode finding(String purpose) {
        return assess(purpose).at("/disciplines/0/findings/0");
    }

    private Stream<JsonNode> gaps(String type) {
        return StreamSupport.stream(
                        owner.get("/api/v1/gaps?type=" + type)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(gap -> gap.path("subject").asText().equals(STEP));
    }

    @Test
    void nineOfFourteenIsOneProcessToFixAndNobodysSkill() {
        steps(14, 9);
        assess("workforce-planning");

        assertThat(gaps("process")).singleElement().satisfies(gap -> {
            assertThat(gap.path("sentence").asText()).contains("9 of 14");
            assertThat(gap.path("person").isNull()).isTrue();
            assertThat(gap.path("remedy").asText()).doesNotContain("course", "training plan");
        });
        assertThat(gaps("talent")).isEmpty();
    }

    @Test
    void fourOfTenIsEachOnesOwnToLearnAndFiveIsTheProcess() {
        steps(10, 4);
        assess("workforce-planning");
        assertThat(gaps("process")).isEmpty();
        assertThat(gaps("talent")).hasSize(1);

        steps(10, 5);
        assess("workforce-planning");
        assertThat(gaps("process")).hasSize(1);
        assertThat(gaps("talent")).isEmpty();
    }

    @Test
    void nineOfNineAreTooFewToSay() {
        steps(9, 9);
        assess("workforce-planning");

        assertThat(gaps("process")).isEmpty();
        assertThat(gaps("talent")).hasSize(1);
    }

    @Test
    void whatSomebodySaysOfThemselvesUnderAnotherNameIsNotCounted() {
        steps(10, 4);
        for (int number : new int[] {21, 22}) {
            String person = person(number);
            append(new Fact.StepOutcome(
                    "own-" + number, person, "maps", Field.DAY, "publish", "check", false, Channel.SUPERVISOR, person));
        }

        assertThat(finding("workforce-planning").path("answered").asInt()).isEqualTo(10);
        assertThat(finding("workforce-planning").path("missed").asInt()).isEqualTo(4);
    }

    @Test
    void anOrderTakenAloneSaysSomethingOfTheProcessAndNothingWhereSomebodyIsChosen() {
        steps(10, 4);
        for (int number : new int[] {21, 22}) {
            append(new Fact.StepOutcome(
                    "alone-" + number,
                    person(number),
                    "maps",
                    Field.DAY,
                    "publish",
                    "check",
                    false,
                    Channel.TEST,
                    OrderAnswer.TAKEN_ALONE));
        }

        assertThat(finding("workforce-planning").path("answered").asInt()).isEqualTo(12);
        for (String purpose : List.of("hiring", "promotion", "succession")) {
            assertThat(finding(purpose).path("answered").asInt()).as(purpose).isEqualTo(10);
        }
    }

    @Test
    void whatSomebodyMissesInAnOrderTakenAloneIsTheirsInTheirOwnTalkOnly() {
        append(new Fact.StepOutcome(
                "alone",
                person(11),
                "maps",
                Field.DAY,
                "publish",
                "check",
                false,
                Channel.TEST,
                OrderAnswer.TAKEN_ALONE));

        assertThat(ownGap("workforce-planning")).isEmpty();
        assertThat(ownGap("development")).hasSize(1);
    }

    @Test
    void anOrderTakenAloneTakesNoObservationsPlace() {
        steps(1, 1);
        append(new Fact.StepOutcome(
                "alone",
                person(11),
                "maps",
                Field.DAY,
                "publish",
                "check",
                true,
                Channel.TEST,
                OrderAnswer.TAKEN_ALONE));

        assertThat(ownGap("workforce-planning")).hasSize(1);
        assertThat(ownGap("development")).isEmpty();
    }

    private List<JsonNode> ownGap(String purpose) {
        return StreamSupport.stream(
                        assess(purpose).at("/disciplines/0/processGaps").spliterator(), false)
                .filter(gap -> gap.path("subject").asText().equals(STEP))
                .toList();
    }
}
