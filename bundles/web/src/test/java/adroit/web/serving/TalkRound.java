package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.evidence.Purpose;
import adroit.form.FormRound;
import adroit.form.NewRound;
import adroit.identity.Actor;
import adroit.identity.Role;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A village with an open round about two people, and those who take part: the first person as an employee, the second, who supervises both, and HR. The round is opened anew for each
 * test.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled before each test
abstract class TalkRound {
    static final String DESIGN = "s.maps.map-design";

    Village village;
    FormRound round;
    Browser employee;
    Browser supervisor;
    Browser analyst;
    String own;

    @BeforeAll
    void settle(@TempDir Path home) {
        village = new Village(home);
    }

    @AfterAll
    void leave() throws Exception {
        village.close();
    }

    @BeforeEach
    void openARound() {
        employee = village.as(Role.EMPLOYEE);
        supervisor = village.as(Role.EMPLOYEE, "p-2");
        analyst = village.as(Role.HR_ANALYST);
        round = village.rounds.open(
                Actor.OWNER,
                new NewRound(
                        "Talk " + System.nanoTime(),
                        Purpose.DEVELOPMENT,
                        LocalDate.now(ZoneOffset.UTC).plusDays(9),
                        null,
                        null,
                        List.of("p-1", "p-3")));
        own = formOf("p-1", "p-1");
    }

    /** The id of the form about a person that somebody fills in. */
    String formOf(String person, String writer) {
        return village.rounds.progress(Actor.OWNER, round.id()).lines().stream()
                .map(line -> line.form())
                .filter(f -> f.person().equals(person) && f.writer().equals(writer))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Has the supervisor rate both people and submit the form about the first. */
    void rate() {
        String first = formOf("p-1", "p-2");
        String second = formOf("p-3", "p-2");
        String page = supervisor.get("/forms/rate/" + round.id() + "/" + DESIGN).body();
        assertThat(page).contains("answer." + first, "answer." + second, "Does it alone from a written request.");
        HttpResponse<String> saved = supervisor.post(
                "/forms/rate/" + round.id() + "/" + DESIGN,
                csrf(supervisor) + "&answer." + first + "=2&answer." + second + "=not-observed");
        assertThat(saved.statusCode()).isEqualTo(303);
        supervisor.post("/forms/" + first + "/submit", csrf(supervisor));
        assertThat(supervisor.get("/forms/rate/" + round.id()).body()).contains("Submitted", "2 of 2 people");
    }

    /** The id of the result in map design that a page offers to speak of. */
    static String resultOf(String page) {
        Matcher result = Pattern.compile("value=\"(r-\\d+) maps map-design\"").matcher(page);
        assertThat(result.find()).isTrue();
        return result.group(1);
    }

    static HttpResponse<String> answer(Browser browser, String form, String question, String fields) {
        return browser.post("/forms/" + form + "/" + question, csrf(browser) + "&" + fields);
    }

    static String csrf(Browser browser) {
        return "csrf=" + browser.csrf();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
