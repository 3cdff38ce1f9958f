package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Account;
import adroit.identity.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a position description to a signed analysis and a result, through REST: four experts, their ratings, screening, linkage, sign-off. */
class JobAnalysisTest {
    private static final String TEXT =
            "{\"title\":\"Planner\",\"classification\":\"Planner\",\"department\":\"Planning\","
                    + "\"purpose\":\"Plans the town.\",\"duties\":[\"Run plotter\",\"Order supplies\",\"Write SQL reports\"]}";

    private final Town town;
    private final Client analyst;

    JobAnalysisTest(@TempDir Path home) {
        town = new Town(home);
        analyst = town.as(Role.HR_ANALYST);
    }

    @AfterEach
    void close() {
        town.close();
    }

    /** An expert with an account of their own. */
    private record Rater(String name, Client client) {}

    private Rater rater(int number) {
        Account account = town.account(Role.EMPLOYEE, "E-" + number, null);
        return new Rater(account.name(), town.signedIn(account));
    }

    private String published(Client by, String id, String text) {
        by.post("/api/v1/position-descriptions/" + id + "/draft", text);
        return by.post("/api/v1/position-descriptions/" + id + "/publish")
                .json()
                .path("edition")
                .asText();
    }

    private String open(String description) {
        Client.Answer opened = analyst.post(
                "/api/v1/job-analyses", "{\"positionDescription\":\"" + description + "\",\"discipline\":\"maps\"}");
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        return "/api/v1/job-analyses/" + opened.json().path("id").asText();
    }

    private JsonNode step(String path, String json) {
        Client.Answer answer = analyst.post(path, json);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
        return answer.json();
    }

    private void rate(Client client, String analysis, String task, int importance, int frequency) {
        Client.Answer answer = client.post(
                analysis.replace("job-analyses", "task-ratings"),
                "{\"task\":\"" + task + "\",\"importance\":" + importance + ",\"frequency\":" + frequency + "}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** Four experts with the ratings of the three tasks, ready to be linked. */
    private String rated() {
        published(analyst, "planner", TEXT);
        String analysis = open("planner");
        step(
                analysis + "/tasks",
                "{\"tasks\":[{\"statement\":\"Run plotter\",\"source\":\"description\"},"
                        + "{\"statement\":\"Order supplies\"},{\"statement\":\"Write SQL reports\"}]}");
        List<Rater> raters =
                new ArrayList<>(IntStream.of(1, 2, 3, 1).mapToObj(this::rater).toList());
        raters.forEach(r -> step(analysis + "/experts", "{\"name\":\"" + r.name() + "\"}"));
        step(analysis + "/start", "");
        int[][] importance = {{0, 0, 2, 3}, {2, 2, 2, 2}, {0, 3, 3, 4}};
        int[][] frequency = {{0, 0, 2, 3}, {4, 4, 4, 4}, {0, 3, 4, 3}};
        for (int task = 0; task < 3; task++) {
            for (int expert = 0; expert < 4; expert++) {
                rate(
                        raters.get(expert).client(),
                        analysis,
                        "t" + (task + 1),
                        importance[task][expert],
                        frequency[task][expert]);
            }
        }
        return analysis;
    }

    @Test
    void screensTasksByTheRuleOfTheOfficeOfPersonnelManagement() {
        String analysis = rated();
        JsonNode before = analyst.get(analysis).json();
        assertThat(before.at("/tasks/0/screened").isNull()).isTrue();
        assertThat(before.at("/experts/0/rated").asInt()).isEqualTo(3);

        JsonNode closed = step(analysis + "/close", "");

        assertThat(closed.at("/rule/name").asText()).isEqualTo("OPM");
        JsonNode plotter = closed.at("/tasks/0/screened");
        assertThat(plotter.path("outcome").asText()).isEqualTo("eliminated");
        assertThat(plotter.path("notPerformed").asInt()).isEqualTo(2);
        assertThat(plotter.path("experts").asInt()).isEqualTo(4);
        JsonNode supplies = closed.at("/tasks/1/screened");
        assertThat(supplies.path("outcome").asText()).isEqualTo("not-critical");
        assertThat(supplies.path("importance").asDouble()).isEqualTo(2.0);
        assertThat(supplies.path("frequency").asDouble()).isEqualTo(4.0);
        JsonNode reports = closed.at("/tasks/2/screened");
        assertThat(reports.path("outcome").asText()).isEqualTo("critical");
        assertThat(reports.path("importance").asDouble()).isEqualTo(3.33);
        assertThat(reports.path("frequency").asDouble()).isEqualTo(3.33);
        assertThat(closed.path("fewExperts").asBoolean()).isFalse();
        assertThat(closed.at("/problems/0/code").asText()).isEqualTo("task-unlinked");
    }

    @Test
    void keepsARareTaskWithItsReasonLinksRequiresAndSignsForGood() {
        String analysis = rated();
        step(analysis + "/close", "");
        Client.Answer tooEarly = analyst.post(analysis + "/sign", "{\"role\":\"Planning manager\"}");
        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(tooEarly.body()).contains("linked to no skill", "There is no requirement");
        step(analysis + "/tasks/t1/keep", "{\"reason\":\"Rare, but a wrong plot reaches the builders\"}");
        step(analysis + "/tasks/t1/links", "{\"skills\":[\"lettering\"],\"tools\":[\"pen\"]}");
        step(analysis + "/tasks/t3/links", "{\"skills\":[\"map-design\"]}");
        step(analysis + "/requirements", "{\"skill\":\"projection\",\"level\":3}");
        JsonNode unlinked = analyst.get(analysis).json().path("problems");
        assertThat(unlinked).hasSize(1);
        assertThat(unlinked.at("/0/code").asText()).isEqualTo("requirement-unlinked");
        analyst.delete(analysis + "/requirements/projection");
        step(analysis + "/requirements", "{\"skill\":\"map-design\",\"level\":4,\"neededAtEntry\":true}");
        step(analysis + "/requirements", "{\"skill\":\"lettering\",\"level\":2,\"tools\":[\"pen\"]}");
        step(analysis + "/processes", "{\"processes\":[\"publish\"]}");

        JsonNode signed = analyst.post(analysis + "/sign", "{\"role\":\"Planning manager\"}")
                .json();

        assertThat(signed.path("experts").asInt()).isEqualTo(4);
        assertThat(signed.at("/tasks/0/outcome").asText()).isEqualTo("kept");
        assertThat(signed.at("/tasks/0/task/keepReason").asText()).startsWith("Rare, but");
        assertThat(signed.at("/tasks/0/task/importance").toString()).isEqualTo("[0,0,2,3]");
        assertThat(signed.at("/rule/notPerformed").asDouble()).isEqualTo(0.5);
        assertThat(signed.path("catalogEdition").asText()).isEqualTo(Field.EDITION.id());
        assertThat(analyst.get("/api/v1/job-analyses/signed/"
                                + signed.path("id").asText())
                        .json())
                .isEqualTo(signed);
        assertThat(analyst.post(analysis + "/tasks/t1/keep", "{}").status()).isEqualTo(409);
        assertThat(analyst.post("/api/v1/job-analyses", "{\"positionDescription\":\"planner\",\"discipline\":\"maps\"}")
                        .body())
                .contains("never changes: publish a new edition");
    }

    @Test
    void anExpertSeesOnlyOwnRatingsUntilRatingIsOverAndNobodyElseAny() {
        published(analyst, "planner", TEXT);
        String analysis = open("planner");
        step(analysis + "/tasks", "{\"tasks\":[{\"statement\":\"Run plotter\"}]}");
        Rater ada = rater(1);
        Rater bo = rater(2);
        List.of(ada, bo).forEach(r -> step(analysis + "/experts", "{\"name\":\"" + r.name() + "\"}"));
        String sheet = analysis.replace("job-analyses", "task-ratings");
        assertThat(ada.client().get(sheet).status()).as("before rating begins").isEqualTo(404);
        step(analysis + "/start", "");
        rate(ada.client(), analysis, "t1", 5, 4);

        assertThat(bo.client().get(sheet).json().at("/tasks/0/importance").isNull())
                .isTrue();
        assertThat(bo.client().get("/api/v1/task-ratings").json().path("items")).hasSize(1);
        assertThat(rater(3).client().get(sheet).status()).isEqualTo(404);
        assertThat(rater(3).client().get("/api/v1/task-ratings").json().path("items"))
                .isEmpty();
        assertThat(ada.client().get(analysis).status()).isEqualTo(404);
        assertThat(town.as(Role.DEPARTMENT_LEAD, null, "Utilities")
                        .get(analysis)
                        .status())
                .isEqualTo(404);
        assertThat(analyst.get(analysis).body()).doesNotContain("\"importance\":5");
        step(analysis + "/close", "");
        assertThat(bo.client().get(sheet).json().at("/screened/0/importance").asDouble())
                .isEqualTo(5.0);
        assertThat(bo.client().post(sheet, "{\"task\":\"t1\",\"importance\":1}").status())
                .as("rating is not opened again")
                .isEqualTo(409);
    }

    @Test
    void anExpertIsFoundByTheNameThatIsShownWhereOnlyOneHasIt() {
        published(analyst, "planner", TEXT);
        String analysis = open("planner");
        String asked = "{\"name\":\"some EMPLOYEE\"}";
        assertThat(analyst.post(analysis + "/experts", asked).status()).isEqualTo(409);
        Rater ada = rater(1);
        assertThat(step(analysis + "/experts", asked).at("/experts/0/name").asText())
                .isEqualTo("Some employee");
        Rater bo = rater(2);
        assertThat(analyst.post(analysis + "/experts", asked).body())
                .contains("may be any of several", ada.name(), bo.name());
    }

    @Test
    void noToolIsTakenFromTheWordsOfADescription() {
        published(
                analyst,
                "planner",
                "{\"title\":\"Town Planner\",\"classification\":\"Planner\",\"purpose\":\"Draws with the Pen.\","
                        + "\"duties\":[\"Draw plans with the Pen\"]}");
        String analysis = open("planner");
        JsonNode task = step(
                        analysis + "/tasks",
                        "{\"tasks\":[{\"statement\":\"Draw plans with the Pen\",\"source\":\"description\"}]}")
                .at("/tasks/0");
        assertThat(task.path("statement").asText()).isEqualTo("Draw plans with the Pen");
        assertThat(task.path("tools")).isEmpty();
        assertThat(analyst.get(analysis).json().path("requirements")).isEmpty();
    }

    @Test
    void anExpertProposesToolsAndAPersonLinksThem() {
        published(analyst, "planner", TEXT);
        String analysis = open("planner");
        step(analysis + "/tasks", "{\"tasks\":[{\"statement\":\"Run plotter\"}]}");
        Rater ada = rater(1);
        step(analysis + "/experts", "{\"name\":\"" + ada.name() + "\"}");
        step(analysis + "/start", "");
        String sheet = analysis.replace("job-analyses", "task-ratings");
        assertThat(ada.client()
                        .post(sheet, "{\"task\":\"t1\",\"tools\":[\"crystal-ball\"]}")
                        .status())
                .isEqualTo(409);
        ada.client().post(sheet, "{\"task\":\"t1\",\"importance\":0,\"tools\":[\"pen\"]}");

        JsonNode closed = step(analysis + "/close", "");

        assertThat(closed.at("/tasks/0/toolsNamedByExperts/pen").asInt()).isEqualTo(1);
        assertThat(closed.at("/tasks/0/tools")).isEmpty();
        assertThat(closed.path("fewExperts").asBoolean()).isTrue();
    }

    @Test
    void aLeadWritesAndAnalyzesForTheirOwnDepartmentAlone() {
        Client lead = town.as(Role.DEPARTMENT_LEAD);
        Client other = town.as(Role.DEPARTMENT_LEAD, null, "Utilities");
        assertThat(published(lead, "planner", TEXT)).isEqualTo("1");
        assertThat(lead.post("/api/v1/position-descriptions/operator/draft", TEXT.replace("Planning", "Utilities"))
                        .status())
                .isEqualTo(404);
        assertThat(other.post("/api/v1/position-descriptions/planner/draft", TEXT.replace("Planning", "Utilities"))
                        .status())
                .as("taking over another department's description")
                .isEqualTo(404);
        assertThat(other.post("/api/v1/position-descriptions/planner/publish").status())
                .isEqualTo(404);
        assertThat(other.get("/api/v1/position-descriptions/planner").status()).isEqualTo(200);
        String open = "{\"positionDescription\":\"planner\",\"discipline\":\"maps\"}";
        assertThat(other.post("/api/v1/job-analyses", open).status()).isEqualTo(404);
        assertThat(lead.post("/api/v1/job-analyses", open).status()).isEqualTo(201);
    }

    @Test
    void aRuleWithOtherNumbersHasAnotherNameAndIsChosenBeforeRating() {
        published(analyst, "planner", TEXT);
        String analysis = open("planner");
        String strict = "{\"name\":\"Strict\",\"importance\":4,\"frequency\":3,\"notPerformed\":0.4}";
        assertThat(analyst.post(analysis + "/rule", strict.replace("Strict", "OPM"))
                        .status())
                .isEqualTo(422);
        assertThat(step(analysis + "/rule", strict).at("/rule/name").asText()).isEqualTo("Strict");
        step(analysis + "/tasks", "{\"tasks\":[{\"statement\":\"Run plotter\"}]}");
        Rater ada = rater(1);
        step(analysis + "/experts", "{\"name\":\"" + ada.name() + "\"}");
        step(analysis + "/start", "");
        assertThat(analyst.post(analysis + "/rule", strict).status()).isEqualTo(409);
    }

    @Test
    void aNewEditionLeavesTheOldResultAsItIsAndMakesTheAnalysisDue() {
        String body = "{\"person\":\"E-1\",\"purpose\":\"workforce-planning\"}";
        String id =
                town.owner().post("/api/v1/assessments", body).json().path("id").asText();
        String before = town.owner().get("/api/v1/assessments/" + id).body();
        assertThat(analyst.get("/api/v1/job-analyses/due").json().path("items")).isEmpty();

        String text = TEXT.replace("Planner", "Cartographer").replace("\"department\":\"Planning\",", "");
        assertThat(published(analyst, "cartographer", text)).isEqualTo("2");

        assertThat(town.owner().get("/api/v1/assessments/" + id).body()).isEqualTo(before);
        assertThat(town.owner()
                        .post("/api/v1/assessments/" + id + "/replay")
                        .json()
                        .path("identical")
                        .asBoolean())
                .isTrue();
        JsonNode due = analyst.get("/api/v1/job-analyses/due").json().path("items");
        assertThat(due).hasSize(1);
        assertThat(due.at("/0/reasons/0/cause").asText()).isEqualTo("description");
        assertThat(due.at("/0/positions")).hasSize(1);
        assertThat(published(analyst, "cartographer", text)).isEqualTo("3");
        Client utilities = town.as(Role.DEPARTMENT_LEAD, null, "Utilities");
        assertThat(utilities.get("/api/v1/job-analyses/due").json().path("items"))
                .isEmpty();
    }

    @Test
    void thePersonInTwoPositionsGetsTwoFormsAndTwoResults() {
        String first = town.owner()
                .get("/api/v1/people/E-1")
                .json()
                .at("/assignments/0/position/id")
                .asText();
        town.keep(Field.ofPlanners());
        String second = town.employ("E-1", "Planner");

        JsonNode one = assess(first);
        JsonNode other = assess(second);

        assertThat(one.at("/disciplines/0/analysis/positionDescription").asText())
                .isEqualTo("cartographer");
        assertThat(other.at("/disciplines/0/analysis/positionDescription").asText())
                .isEqualTo("planner");
        assertThat(one.at("/disciplines/0/requirements")).hasSize(3);
        assertThat(other.at("/disciplines/0/requirements")).hasSize(1);
        assertThat(one.path("id")).isNotEqualTo(other.path("id"));
        assertThat(ownForms())
                .as("questions by position")
                .hasSize(2)
                .extractingByKeys(first, second)
                .doesNotHaveDuplicates()
                .allSatisfy(questions -> assertThat(questions).isNotEmpty());
    }

    /** The questions of each form that the first person fills about themselves, by position. */
    private Map<String, Set<String>> ownForms() {
        assertThat(town.owner()
                        .post(
                                "/api/v1/rounds",
                                "{\"title\":\"Talks\",\"purpose\":\"development\",\"closes\":\""
                                        + LocalDate.now(ZoneOffset.UTC).plusDays(20) + "\"}")
                        .status())
                .isEqualTo(201);
        Client person = town.as(Role.EMPLOYEE, "E-1", null);
        Map<String, Set<String>> questions = new TreeMap<>();
        for (JsonNode form : person.get("/api/v1/forms").json().path("items")) {
            Set<String> asked = new TreeSet<>();
            JsonNode whole =
                    person.get("/api/v1/forms/" + form.path("id").asText()).json();
            whole.path("questions").forEach(q -> asked.add(q.path("id").asText()));
            questions.put(whole.path("position").asText(), asked);
        }
        return questions;
    }

    private JsonNode assess(String position) {
        Client.Answer answer = town.owner()
                .post(
                        "/api/v1/assessments",
                        "{\"person\":\"E-1\",\"purpose\":\"workforce-planning\",\"position\":\"" + position + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return town.owner()
                .get("/api/v1/assessments/" + answer.json().path("id").asText())
                .json();
    }

    @Test
    void nobodyReplacesADraftThatTheyHaveNotSeen() {
        String path = "/api/v1/position-descriptions/drawer";
        assertThat(analyst.post(path + "/draft", "{\"title\":\"Drawer\",\"purpose\":\"One\"}")
                        .status())
                .isEqualTo(200);
        String seen = analyst.get(path).json().path("revision").asText();
        String other = "{\"title\":\"Drawer\",\"purpose\":\"Two\"";

        assertThat(analyst.post(path + "/draft", other + "}").status()).isEqualTo(409);
        Client.Answer written = analyst.post(path + "/draft", other + ",\"revision\":\"" + seen + "\"}");
        assertThat(written.status()).isEqualTo(200);
        Client.Answer late = analyst.post(path + "/draft", "{\"title\":\"Drawer\",\"revision\":\"" + seen + "\"}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body())
                .contains("changed-since", written.json().path("revision").asText());
        assertThat(analyst.get(path).json().at("/draft/text/purpose").asText()).isEqualTo("Two");
        assertThat(analyst.post(path + "/draft", other + ",\"revision\":\"" + seen + "\"}")
                        .status())
                .as("the same text again")
                .isEqualTo(200);
    }

    @Test
    void nobodyPublishesOrThrowsAwayADraftThatTheyHaveNotSeen() {
        String path = "/api/v1/position-descriptions/drawer";
        String draft = "{\"title\":\"Drawer\",\"classification\":\"Planner\",\"purpose\":";
        analyst.post(path + "/draft", draft + "\"One\"}");
        String seen = analyst.get(path).json().path("revision").asText();
        analyst.post(path + "/draft", draft + "\"Two\",\"revision\":\"" + seen + "\"}");
        String stands = analyst.get(path).json().path("revision").asText();

        Client.Answer published = analyst.post(path + "/publish?revision=" + seen);
        assertThat(published.status()).isEqualTo(409);
        assertThat(published.body()).contains("changed-since", stands);
        assertThat(analyst.delete(path + "/draft?revision=" + seen).status()).isEqualTo(409);
        assertThat(analyst.get(path).json().at("/draft/text/purpose").asText()).isEqualTo("Two");
        assertThat(analyst.post(path + "/publish?revision=" + stands).status()).isEqualTo(201);
    }

    @Test
    void nobodyReplacesOrRemovesARequirementThatTheyHaveNotSeen() {
        String analysis = rated();
        step(analysis + "/close", "");
        String path = analysis + "/requirements";
        step(path, "{\"skill\":\"lettering\",\"level\":2,\"revision\":\"none\"}");
        String seen =
                analyst.get(analysis).json().at("/requirements/0/revision").asText();

        assertThat(analyst.post(path, "{\"skill\":\"lettering\",\"level\":3,\"revision\":\"none\"}")
                        .status())
                .isEqualTo(409);
        step(path, "{\"skill\":\"lettering\",\"level\":4,\"revision\":\"" + seen + "\"}");
        Client.Answer late = analyst.post(path, "{\"skill\":\"lettering\",\"level\":5,\"revision\":\"" + seen + "\"}");

        assertThat(late.status()).isEqualTo(409);
        String stands =
                analyst.get(analysis).json().at("/requirements/0/revision").asText();
        assertThat(late.body()).contains("changed-since", stands);
        assertThat(analyst.delete(path + "/lettering?revision=" + seen).status())
                .isEqualTo(409);
        assertThat(analyst.get(analysis).json().at("/requirements/0/level").asInt())
                .isEqualTo(4);
        step(path, "{\"skill\":\"lettering\",\"level\":4,\"revision\":\"" + seen + "\"}");
        assertThat(analyst.delete(path + "/lettering?revision=" + stands).status())
                .isEqualTo(200);
    }

    @Test
    void nobodyClassifiesADraftThatTheyHaveNotSeen() {
        String path = "/api/v1/position-descriptions/plotter";
        String draft = "{\"title\":\"Plotter\",\"purpose\":\"Plots.\"}";
        String seen =
                analyst.post(path + "/draft", draft).json().path("revision").asText();
        analyst.post(
                path + "/draft", draft.replace("Plots.", "Draws.").replace("}", ",\"revision\":\"" + seen + "\"}"));
        String choice = "{\"classification\":\"Planner\"";

        assertThat(analyst.post(path + "/classification", choice + ",\"revision\":\"" + seen + "\"}")
                        .status())
                .isEqualTo(409);
        String stands = analyst.get(path).json().path("revision").asText();
        Client.Answer chosen = analyst.post(path + "/classification", choice + ",\"revision\":\"" + stands + "\"}");
        assertThat(chosen.status()).isEqualTo(200);
        assertThat(analyst.post(path + "/classification", choice + ",\"revision\":\"" + stands + "\"}")
                        .status())
                .isEqualTo(200);
        assertThat(analyst.get(path).json().at("/draft/text/purpose").asText()).isEqualTo("Draws.");
    }

    @Test
    void nobodyReplacesLinksReasonsCredentialsOrProcessesThatTheyHaveNotSeen() {
        String analysis = rated();
        JsonNode before = step(analysis + "/close", "");
        for (String part : List.of("links", "keep")) {
            String path = analysis + "/tasks/t1/" + part;
            String seen = analyst.get(analysis).json().at("/tasks/0/revision").asText();
            step(path, part.equals("links") ? "{\"skills\":[\"lettering\"]}" : "{\"reason\":\"It matters.\"}");
            String late = part.equals("links") ? "{\"skills\":[]" : "{\"reason\":\"\"";
            assertThat(analyst.post(path, late + ",\"revision\":\"" + seen + "\"}")
                            .status())
                    .as(part)
                    .isEqualTo(409);
            String now = analyst.get(analysis).json().at("/tasks/0/revision").asText();
            step(path, late + ",\"revision\":\"" + now + "\"}");
        }
        String credentials = analysis + "/credentials";
        String asked = "{\"credentials\":[{\"credential\":\"drawing-license\"}]";
        String none = before.path("credentialsRevision").asText();
        step(credentials, asked + ",\"revision\":\"" + none + "\"}");
        step(credentials, asked + ",\"revision\":\"" + none + "\"}");
        assertThat(analyst.post(credentials, "{\"credentials\":[],\"revision\":\"" + none + "\"}")
                        .status())
                .isEqualTo(409);
        assertThat(analyst.get(analysis).json().path("credentials")).hasSize(1);
        String processes = before.path("processesRevision").asText();
        step(analysis + "/processes", "{\"processes\":[\"publish\"]}");
        assertThat(analyst.post(analysis + "/processes", "{\"processes\":[],\"revision\":\"" + processes + "\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void publishingNeedsAClassADraftAndWords() {
        String path = "/api/v1/position-descriptions/clerk";
        assertThat(analyst.post(path + "/publish").status()).isEqualTo(404);
        analyst.post(path + "/draft", "{\"title\":\"Planer\",\"duties\":[\"Plans\"]}");
        assertThat(town.as(Role.EMPLOYEE).get(path).status()).as("a draft").isEqualTo(404);
        assertThat(analyst.post(path + "/publish").body()).contains("which job class");
        assertThat(analyst.get(path + "/suggestions")
                        .json()
                        .at("/items/0/title")
                        .asText())
                .isEqualTo("Planner");
        assertThat(analyst.post(path + "/classification", "{\"classification\":\"Wizard\"}")
                        .status())
                .isEqualTo(409);
        analyst.post(path + "/classification", "{\"classification\":\"planner\"}");
        assertThat(analyst.post(path + "/publish").status()).isEqualTo(201);
        assertThat(town.as(Role.EMPLOYEE).get(path).status()).isEqualTo(200);
        assertThat(analyst.post(path + "/draft", "{\"title\":\"\",\"department\":\"Moon\"}")
                        .status())
                .isEqualTo(422);
        assertThat(analyst.post(path + "/draft", "{\"title\":\"X\",\"department\":\"Moon\"}")
                        .status())
                .isEqualTo(409);
        List<String> acts = town.store.read(session -> session.audit().before(Long.MAX_VALUE, 100)).stream()
                .map(entry -> entry.event().act())
                .toList();
        assertThat(acts).contains("description.publish", "description.classify");
    }
}
