package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is missing and what would help, as a client of the REST face is told it. */
class GapWordsTest {
    private final Town town;
    private final Client owner;
    private int facts;

    GapWordsTest(@TempDir Path home) {
        town = new Town(home);
        owner = town.owner();
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void record(String fact) {
        String whole = "[{\"clientId\":\"g-" + facts++ + "\",\"person\":\"E-1\",\"discipline\":\"maps\",\"observed\":\""
                + Field.DAY + "\"," + fact + "}]";
        assertThat(owner.post("/api/v1/evidence", whole).json().path("accepted").asInt())
                .as(whole)
                .isEqualTo(1);
    }

    private void pen(boolean supplied) {
        record("\"kind\":\"tool-access\",\"tool\":\"pen\",\"supplied\":" + supplied);
    }

    private JsonNode assess() {
        String id = owner.post("/api/v1/assessments", "{\"person\":\"E-1\",\"purpose\":\"workforce-planning\"}")
                .json()
                .path("id")
                .asText();
        return owner.get("/api/v1/assessments/" + id).json();
    }

    private JsonNode gaps(String type) {
        return owner.get("/api/v1/gaps?type=" + type).json().path("items");
    }

    private static JsonNode about(JsonNode gaps, String subject) {
        for (JsonNode gap : gaps) {
            if (gap.path("subject").asText().equals(subject)) {
                return gap;
            }
        }
        return gaps.path("none");
    }

    @Test
    void withoutTheToolThereIsACapabilityGapAndNoTrainingAdviceAndGrantingItMakesASkillToBuild() {
        record("\"kind\":\"rating\",\"skill\":\"lettering\",\"channel\":\"supervisor\",\"source\":\"s\",\"level\":1");
        pen(false);
        assess();

        assertThat(about(gaps("talent"), "skill/lettering").isMissingNode()).isTrue();
        JsonNode missing = about(gaps("capability"), "tool/pen");
        assertThat(missing.path("remedy").asText())
                .contains("Supply Pen", "Training would not help")
                .doesNotContain("course", "practice");

        pen(true);
        assess();

        assertThat(about(gaps("capability"), "tool/pen").isMissingNode()).isTrue();
        assertThat(about(gaps("talent"), "skill/lettering").path("remedy").asText())
                .contains("practice");
    }

    @Test
    void aGoodResultWithAnotherToolThanTheSuppliedOneIsHighInOutcomeAndLowInFitAndNotApplicableWithoutIt() {
        record("\"kind\":\"duty-rating\",\"duty\":\"draw\",\"channel\":\"supervisor\",\"source\":\"s\",\"outcome\":5,"
                + "\"otherTool\":\"Spreadsheet\"");
        pen(true);
        JsonNode fit = assess().path("disciplines").path(0).path("fits").path(0);
        assertThat(fit.path("outcome").asDouble()).isEqualTo(5);
        assertThat(fit.path("fit").asText()).isEqualTo("low");
        assertThat(fit.path("better").path(0).asText()).isEqualTo("pen");

        pen(false);
        fit = assess().path("disciplines").path(0).path("fits").path(0);
        assertThat(fit.path("outcome").asDouble()).isEqualTo(5);
        assertThat(fit.path("fit").asText()).isEqualTo("not-supplied");
    }

    @Test
    void aStepThatMostMissIsSaidOfTenPeopleOrMoreAndOfFewerNobodyKnows() {
        for (int person = 1; person <= 3; person++) {
            String fact = "[{\"clientId\":\"s-" + person + "\",\"person\":\"E-" + person
                    + "\",\"discipline\":\"maps\",\"observed\":\"" + Field.DAY
                    + "\",\"kind\":\"process-step\",\"process\":\"publish\",\"step\":\"check\",\"outcome\":\"missed\","
                    + "\"channel\":\"test\",\"source\":\"t\"}]";
            owner.post("/api/v1/evidence", fact);
        }
        assess();

        assertThat(about(gaps("process"), "step/publish/check").isMissingNode()).isTrue();
        assertThat(about(gaps("talent"), "step/publish/check").path("sentence").asText())
                .contains("unknown");
    }
}
