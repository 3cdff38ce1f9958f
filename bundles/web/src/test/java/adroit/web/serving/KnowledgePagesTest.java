package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import adroit.web.knowledge.AskingCatalog;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that people take in a browser without a script. */
class KnowledgePagesTest {
    private static final String PEN = "/knowledge/tools/maps/pen";
    private static final String PUBLISH = "/knowledge/processes/maps/publish";

    private final Village village;

    KnowledgePagesTest(@TempDir Path home) {
        village = new Village(home);
        village.disciplines.activate(Field.ACTIVE.withEdition(AskingCatalog.of(Field.EDITION)));
    }

    @AfterEach
    void close() throws Exception {
        village.close();
    }

    @Test
    void answersQuestionsAndTellsHowSureTheNumberIs() {
        Browser browser = village.person("p-1");
        assertThat(browser.get("/knowledge").body())
                .contains("0 of 5 questions answered", "a number rests on 3", "drafts");
        assertThat(browser.get(PEN).body())
                .contains("Which ink &lt;0", "I do not know")
                .doesNotContain("secret key");
        HttpResponse<String> after = send(browser, PEN, "ink-0=a&ink-1=a&ink-2=b&ink-3=-");
        assertThat(after.statusCode()).isEqualTo(303);
        assertThat(browser.get("/knowledge").body())
                .contains(
                        "4 of 5 questions answered",
                        "Between 15 and 85 percent right, by 4 answers",
                        "fewer than 30 people")
                .doesNotContain("50 percent");
        assertThat(browser.get(PEN).body()).contains("value=\"-\" checked");
        assertThat(village.person("p-2").get("/knowledge").body()).contains("0 of 5 questions answered");
    }

    @Test
    void whereManyAnsweredATestChoosesItsQuestionsAndSaysHowItEnded() {
        askTwelve();
        Browser browser = village.person("p-1");
        assertThat(browser.get("/knowledge").body()).contains("12 questions to choose from");
        assertThat(browser.get(PEN).body())
                .contains("chooses each question", "Begin")
                .doesNotContain("Which ink");
        assertThat(send(browser, PEN, "_sitting=_begin").statusCode()).isEqualTo(303);
        assertThat(send(browser, PEN, "_sitting=" + asked(browser)).statusCode())
                .as("nothing chosen")
                .isEqualTo(422);
        assertThat(send(browser, PEN, "_sitting=" + asked(browser) + "&_answer=z")
                        .statusCode())
                .isEqualTo(422);
        String first = asked(browser);
        int questions = 0;
        for (String item = first; !item.isEmpty(); item = asked(browser)) {
            assertThat(send(browser, PEN, "_sitting=" + item + "&_answer=" + (questions % 2 == 0 ? "a" : "-"))
                            .statusCode())
                    .isEqualTo(303);
            questions++;
            assertThat(send(browser, PEN, "_sitting=" + first + "&_answer=b").statusCode())
                    .as("the back button changes nothing")
                    .isEqualTo(303);
        }
        assertThat(questions).isBetween(5, 12);
        assertThat(browser.get(PEN).body()).contains("Begin again", "standard error");
        assertThat(browser.get("/knowledge").body())
                .contains("chose its questions by your answers: " + questions + " questions, ended because")
                .doesNotContain("percent, range");
        assertThat(village.person("p-2").get("/knowledge").body()).contains("range");
        send(browser, PEN, "ink-0=a");
        assertThat(browser.get("/knowledge").body())
                .as("one answer apart is no newer test")
                .contains("chose its questions by your answers:");
        send(
                browser,
                PEN,
                IntStream.range(0, 12).mapToObj(i -> "ink-" + i + "=a").collect(Collectors.joining("&")));
        assertThat(browser.get("/knowledge").body())
                .contains("12 of 12 questions answered", "12 of 12 right")
                .doesNotContain("chose its questions by your answers:");
        assertThat(browser.get(PEN).body()).doesNotContain("Begin again");
    }

    @Test
    void aTestUnderWayIsGoneOnWithAndAllQuestionsComeWithTheirReason() {
        askTwelve();
        Browser browser = village.person("p-1");
        send(browser, PEN, "_sitting=_begin");
        send(browser, PEN, "_sitting=" + asked(browser) + "&_answer=a");
        assertThat(browser.get("/knowledge").body()).contains("Under way: 1 question answered");
        assertThat(browser.get(PEN).body()).contains("Question 2 of 12 at most").doesNotContain("secret key");
        village.disciplines.activate(Field.ACTIVE.withEdition(AskingCatalog.of(Field.EDITION)));
        assertThat(browser.get(PEN).body())
                .contains("All questions are asked", "There are only 5 questions to choose from", "Which ink &lt;4");
        assertThat(browser.get("/knowledge").body()).contains("The questions have changed since the test");
    }

    @Test
    void aTestTellsNothingOnceTheQuestionsDoNotHangTogether() {
        askTwelve();
        Browser browser = village.person("p-1");
        send(browser, PEN, "_sitting=_begin");
        for (String item = asked(browser); !item.isEmpty(); item = asked(browser)) {
            send(browser, PEN, "_sitting=" + item + "&_answer=a");
        }
        assertThat(browser.get("/knowledge").body()).contains("chose its questions by your answers:");

        village.keep(AskingCatalog.guesses(others(), 12, 10_000));

        assertThat(browser.get("/knowledge").body())
                .contains("No number: the answers of those asked here do not hang together well enough", "under 0.6")
                .doesNotContain("chose its questions by your answers:", "standard error");
    }

    private void askTwelve() {
        village.disciplines.activate(Field.ACTIVE.withEdition(AskingCatalog.of(Field.EDITION, 12)));
        village.keep(AskingCatalog.answers(others(), 12, 1_000));
    }

    private static List<String> others() {
        return IntStream.rangeClosed(2, 60).mapToObj(i -> "p-" + i).toList();
    }

    /** The question that the test asks now; empty where it asks none. */
    private static String asked(Browser browser) {
        Matcher hidden = Pattern.compile("name=\"_sitting\" value=\"(ink-\\d+)\"")
                .matcher(browser.get(PEN).body());
        return hidden.find() ? hidden.group(1) : "";
    }

    @Test
    void namesTheStepsThatAreMissedAndOutOfOrder() {
        Browser browser = village.person("p-1");
        assertThat(send(browser, PUBLISH, "draw=2&check=1&print=-").statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/knowledge").body())
                .contains("1 of 3 steps in place", "Missed: To print", "Out of order: To draw");
        assertThat(browser.get("/people/p-1/evidence").statusCode()).isNotEqualTo(500);
    }

    @Test
    void refusesWhatIsNoAnswerAndKeepsWhatWasSent() {
        Browser browser = village.person("p-1");
        assertThat(send(browser, PEN, "ink-0=z").statusCode()).isEqualTo(422);
        HttpResponse<String> twice = send(browser, PUBLISH, "draw=1&check=1");
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("Two steps have the place 1");
        assertThat(send(browser, PUBLISH, "draw=77").statusCode()).isEqualTo(422);
        assertThat(send(browser, PUBLISH, "draw=-&check=-&print=-").body()).contains("No step has a place");
        assertThat(send(browser, "/knowledge/tools/maps/plotter", "ink-0=a").statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/knowledge").body()).contains("0 of 5 questions answered", "Not answered yet");
    }

    @Test
    void anUntouchedStepIsAskedForAndNotTakenForOneThatIsNotKnown() {
        Browser browser = village.person("p-1");
        assertThat(browser.get(PUBLISH).body()).contains(">Choose</option>", "I do not know this step");
        HttpResponse<String> half = send(browser, PUBLISH, "draw=2&check=-");
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(half.body())
                .contains("Nothing is chosen yet for: To print.", "Not chosen yet")
                .contains("value=\"2\" selected", "value=\"-\" selected", "value=\"\" selected");
        assertThat(send(browser, PUBLISH, "").body()).contains("To draw; To check; To print");
        assertThat(browser.get("/knowledge").body()).contains("Not answered yet");
    }

    @Test
    void whoSeesAggregatesSeesHowTheQuestionsDo() {
        send(village.person("p-1"), PEN, "ink-0=a&ink-1=a&ink-2=a");
        assertThat(village.as(Role.HR_ANALYST).get("/instruments").body())
                .contains("Tests of tools", "5, 5 drafts", "under 5", "an ability from 50 people on")
                .contains("People and questions on one line", "Fewer than five people have answered enough of it");
        assertThat(village.as(Role.HR_ANALYST)
                        .get("/instruments?family=maps/pen&scale=opportunity")
                        .body())
                .contains("value=\"maps/pen\" selected", "value=\"opportunity\" selected")
                .doesNotContain("secret key");
        assertThat(village.as(Role.DEPARTMENT_LEAD).get("/instruments").body()).doesNotContain("Tests of tools");
        assertThat(village.as(Role.HR_ANALYST).get("/knowledge").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> send(Browser browser, String address, String fields) {
        return browser.post(address, "csrf=" + browser.csrf() + "&" + fields);
    }
}
