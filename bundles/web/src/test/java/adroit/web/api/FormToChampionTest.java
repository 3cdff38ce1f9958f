package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody wants is asked on their form, and their answer there decides which kind of champion they may be. */
class FormToChampionTest {
    private final Town town;
    private final Client ada;

    FormToChampionTest(@TempDir Path home) {
        town = new Town(home);
        ada = town.as(Role.EMPLOYEE, "E-1", null);
        String rating = "[{\"clientId\":\"c-1\",\"person\":\"E-1\",\"discipline\":\"maps\",\"observed\":\"" + Field.DAY
                + "\",\"kind\":\"rating\",\"skill\":\"lettering\",\"channel\":\"supervisor\",\"source\":\"s\",\"level\":5}]";
        town.owner().post("/api/v1/evidence", rating);
        town.owner().post("/api/v1/assessments", "{\"person\":\"E-1\",\"purpose\":\"workforce-planning\"}");
    }

    @AfterEach
    void close() {
        town.close();
    }

    private String openedForm() {
        String round = "{\"title\":\"Talks\",\"purpose\":\"development\",\"department\":\"Planning\",\"closes\":\""
                + LocalDate.now(ZoneOffset.UTC).plusDays(20) + "\"}";
        String id = town.owner().post("/api/v1/rounds", round).json().path("id").asText();
        for (JsonNode form : ada.get("/api/v1/forms").json().path("items")) {
            if (form.path("round").asText().equals(id)) {
                return "/api/v1/forms/" + form.path("id").asText();
            }
        }
        return "/api/v1/forms/"
                + ada.get("/api/v1/forms").json().at("/items/0/id").asText();
    }

    private static String interestIn(JsonNode form) {
        for (JsonNode part : form.findParents("kind")) {
            if (part.path("kind").asText().equals("interest")
                    && part.path("id").asText().contains("technology")) {
                return part.path("id").asText();
            }
        }
        throw new AssertionError("nothing asks for the interest: " + form);
    }

    private JsonNode kinds() {
        return ada.get("/api/v1/champions/mine").json().path("candidacies");
    }

    @Test
    void anotherAnswerOnTheFormIsAnotherKindAndNothingElseMoves() {
        String form = openedForm();
        String question = interestIn(ada.get(form).json());
        put(form + "/answers/" + question, "{\"interest\":\"explore\"}");
        assertThat(kinds()).as("an answer counts once the form is sent").isEmpty();
        assertThat(ada.post(form + "/submit").status()).isEqualTo(200);
        assertThat(kinds())
                .singleElement()
                .satisfies(k -> assertThat(k.path("kind").asText()).isEqualTo("technology"));

        String correction = form + "/answers/" + question + "/corrections";
        assertThat(ada.post(correction, "{\"interest\":\"use\"}").status()).isLessThan(300);

        assertThat(kinds())
                .singleElement()
                .satisfies(k -> assertThat(k.path("kind").asText()).isEqualTo("operations"));
    }

    private void put(String path, String body) {
        Client.Answer answer = ada.send("PUT", path, body, b -> b.header("Content-Type", "application/json"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
}
