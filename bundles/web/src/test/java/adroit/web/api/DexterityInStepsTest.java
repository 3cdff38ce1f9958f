package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.evidence.EvidenceLog;
import adroit.evidence.Fact;
import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.instrument.DigitalDexterity;
import adroit.instrument.Statement;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers about digital dexterity move by five people or more, in every answer and after a restart. */
class DexterityInStepsTest {
    private static final int PEOPLE = 40;
    private static final List<Statement> STATEMENTS = DigitalDexterity.INSTRUMENT.statements();

    private final Path home;
    private Town town;
    private int facts;

    DexterityInStepsTest(@TempDir Path home) {
        this.home = home;
        StringBuilder roster = new StringBuilder("id,first name,last name,department,title\n");
        IntStream.range(0, PEOPLE)
                .forEach(n -> roster.append("E-" + n + ",Sam,Sample" + n + ",Planning,Cartographer\n"));
        town = new Town(home, roster.toString());
        List<Fact> answers = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            for (int s = 0; s < STATEMENTS.size(); s++) {
                answers.add(answer(person, STATEMENTS.get(s).id(), level(person, s)));
            }
        }
        record(answers);
    }

    private static int level(int person, int statement) {
        return 1 + (person + person / 7 + statement * person % 3 / 2) % 5;
    }

    @AfterEach
    void close() {
        town.close();
    }

    private Fact answer(int person, String statement, int level) {
        return new Fact.StatementAnswer(
                "d-" + facts++, "E-" + person, DigitalDexterity.ID, LocalDate.of(2026, 6, 1), statement, level);
    }

    private void record(List<Fact> answers) {
        assertThat(new EvidenceLog(town.store, Clock.systemUTC()).record(Actor.OWNER, answers, true))
                .allMatch(EvidenceLog.Outcome::kept);
    }

    private void says(int person, int statement, int level) {
        record(List.of(answer(person, STATEMENTS.get(statement).id(), level)));
    }

    private JsonNode told() {
        return town.as(Role.CHIEF).get("/api/v1/dexterity").json();
    }

    @Test
    void whoCompletesTheFiveIsNotHeardAloneAfterwards() {
        JsonNode before = told();
        IntStream.range(0, 4).forEach(person -> says(person, 0, 5));
        assertThat(told()).isEqualTo(before);

        says(4, 0, 1);
        JsonNode step = told();
        says(4, 1, 5);
        JsonNode second = told();
        says(4, 1, 1);
        JsonNode corrected = told();

        assertThat(step).isNotEqualTo(before);
        assertThat(second).isEqualTo(step);
        assertThat(corrected).isEqualTo(step);

        town.close();
        town = new Town(home, "");
        assertThat(told()).isEqualTo(step);
    }

    @Test
    void fourWhoAnswerAsBeforeDoNotHideTheOneWhoChanged() {
        JsonNode before = told();
        says(0, 0, 5);

        IntStream.range(1, 20).forEach(person -> says(person, 0, level(person, 0)));

        assertThat(told()).isEqualTo(before);
    }

    @Test
    void numbersHaveTheTwoDecimalsOfThePages() {
        JsonNode report = told();
        for (JsonNode scale : report.path("scales")) {
            assertThat(scale.path("alpha").asText()).matches("-?[01]\\.[0-9]{1,2}");
            assertThat(scale.path("low").asText()).matches("-?[0-9]+\\.[0-9]{1,2}");
            assertThat(scale.path("high").asText()).matches("-?[0-9]+\\.[0-9]{1,2}");
        }
        assertThat(report.path("statements"))
                .hasSize(STATEMENTS.size())
                .allSatisfy(s -> assertThat(s.path("restCorrelation").asText()).matches("-?[01]\\.[0-9]{1,2}"));
    }
}
