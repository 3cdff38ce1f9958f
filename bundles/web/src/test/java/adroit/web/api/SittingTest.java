package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.evidence.Fact;
import adroit.identity.Role;
import adroit.web.knowledge.AskingCatalog;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A test that chose its questions tells its result as long as that is the newest that is known, and the questions measure something. */
class SittingTest {
    private static final int QUESTIONS = 12;
    private static final String PEN = "{\"discipline\":\"maps\",\"family\":\"pen\"}";

    private final Town town;
    private final Client ada;

    SittingTest(@TempDir Path home) {
        StringBuilder roster = new StringBuilder(Town.ROSTER);
        IntStream.range(0, 60).forEach(i -> roster.append("Q-" + i + ",Sam,Sample" + i + ",Planning,Cartographer\n"));
        town = new Town(home, roster.toString());
        ada = town.as(Role.EMPLOYEE, "E-1", null);
    }

    @BeforeEach
    void taken() {
        town.disciplines.activate(Field.ACTIVE.withEdition(AskingCatalog.of(Field.EDITION, QUESTIONS)));
        othersSay((people, from) -> AskingCatalog.answers(people, QUESTIONS, from));
        JsonNode family = send("/sittings", PEN);
        for (int i = 0; family.at("/sitting/state").asText().equals("asking"); i++) {
            String item = family.at("/sitting/question/id").asText();
            family = send(
                    "/sittings/answers", with("\"item\":\"" + item + "\",\"option\":\"" + "ab".charAt(i % 2) + "\""));
        }
        assertThat(family.at("/sitting/state").asText()).isEqualTo("ended");
        assertThat(family.at("/sitting/result").isObject()).isTrue();
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void othersSay(BiFunction<List<String>, Long, List<Fact>> answers) {
        town.store.write(session -> {
            List<String> people = IntStream.range(0, 60)
                    .mapToObj(i -> session.organization()
                            .person("Q-" + i)
                            .orElseThrow()
                            .id())
                    .toList();
            return session.evidence()
                    .append(answers.apply(people, session.evidence().lastSequence() + 1));
        });
    }

    private JsonNode send(String to, String body) {
        Client.Answer answer = ada.post("/api/v1/knowledge/mine" + to, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().at("/families/0");
    }

    private static String with(String fields) {
        return PEN.replace("}", "," + fields + "}");
    }

    private JsonNode sitting() {
        return ada.get("/api/v1/knowledge/mine").json().at("/families/0/sitting");
    }

    @Test
    void tellsNothingOnceTheQuestionsDoNotHangTogether() {
        othersSay((people, from) -> AskingCatalog.guesses(people, QUESTIONS, from));

        assertThat(sitting().path("state").asText()).isEqualTo("not-reliable");
        assertThat(sitting().path("result").isNull()).isTrue();
    }

    @Test
    void tellsNothingOnceAllQuestionsWereAnsweredSince() {
        assertThat(answer(1).at("/sitting/state").asText())
                .as("one answer is no newer test")
                .isEqualTo("ended");

        JsonNode family = answer(QUESTIONS);

        assertThat(family.at("/sitting/state").asText()).isEqualTo("answered-since");
        assertThat(family.at("/sitting/result").isNull()).isTrue();
        assertThat(family.path("answered").asInt()).isEqualTo(QUESTIONS);
    }

    /** Answers so many questions, none of them chosen by a test. */
    private JsonNode answer(int questions) {
        String answers = IntStream.range(0, questions)
                .mapToObj(i -> "{\"item\":\"ink-" + i + "\",\"option\":\"a\"}")
                .collect(Collectors.joining(","));
        return send("/answers", with("\"answers\":[" + answers + "]"));
    }
}
