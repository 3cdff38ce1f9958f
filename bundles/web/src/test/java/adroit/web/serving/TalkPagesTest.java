package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import adroit.web.layout.Days;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An employee's and a supervisor's side of one talk, by the pages and without any script. */
class TalkPagesTest extends TalkRound {
    private static final Pattern FORM = Pattern.compile("/forms/(form-[0-9a-f]+)");

    @Test
    void thePurposeComesBeforeTheFirstQuestion() {
        assertThat(employee.get("/forms").body()).contains(round.title());
        String card = employee.get("/forms/" + own).body();
        assertThat(card)
                .contains("Who sees it", "May be used for development, and for nothing else.")
                .contains("Never used for", "promotion", "layoff", "Deleted when you submit")
                .contains("href=\"/forms/" + own + "/" + DESIGN + "\"")
                .doesNotContain("type=\"radio\"");
    }

    @Test
    void anAnswerIsOnDiskBeforeTheNextQuestionIsShown() {
        HttpResponse<String> saved = answer(employee, own, DESIGN, "answer=4&tool=pen");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.headers().firstValue("Location")).hasValue("/forms/" + own + "/s.maps.lettering");
        String again = employee.get("/forms/" + own + "/" + DESIGN).body();
        assertThat(again).contains("value=\"4\" checked", "Saved, ", "<option value=\"pen\" selected>");
        assertThat(employee.get("/forms/" + own).body()).contains("Go on where you stopped");
    }

    @Test
    void sendingTwiceIsSavingOnceAndASecondWindowIsAsked() {
        answer(employee, own, DESIGN, "answer=4&seen=0");
        assertThat(answer(employee, own, DESIGN, "answer=4&seen=0").statusCode())
                .isEqualTo(303);

        HttpResponse<String> other = answer(employee, own, DESIGN, "answer=2&seen=0");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("answered in another window meanwhile: Level 4", "value=\"2\" checked");
        assertThat(answer(employee, own, DESIGN, "answer=2&seen=1").statusCode())
                .isEqualTo(303);
    }

    @Test
    void whatIsMissingIsSaidAndNothingEnteredIsLost() {
        HttpResponse<String> missing = answer(employee, own, DESIGN, "tool=other&otherTool=");
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.body()).contains("Choose one of the answers.", "<option value=\"other\" selected>");
        HttpResponse<String> unnamed = answer(employee, own, DESIGN, "answer=3&tool=other");
        assertThat(unnamed.body()).contains("Say in a few words what was used.", "value=\"3\" checked");
    }

    @Test
    void aScriptThatSavesInPlaceGetsThePageAgainWithTheNewRevision() {
        HttpResponse<String> saved = employee.post(
                "/forms/" + own + "/" + DESIGN, "csrf=" + employee.csrf() + "&answer=4&seen=0", "HX-Request", "true");
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).contains("name=\"seen\" value=\"1\"", "Saved, ");
    }

    @Test
    void aSessionThatEndsInTheMiddleLosesNothing() {
        Browser gone = new Browser(village.uri(), "a-token-that-is-over", "old");
        HttpResponse<String> sent = answer(gone, own, DESIGN, "answer=3&seen=0");
        assertThat(sent.statusCode()).isEqualTo(307);
        String again = sent.headers().firstValue("Location").orElseThrow();
        assertThat(again).startsWith("/sign-in/again?next=").doesNotContain("answer");

        HttpResponse<String> signIn = gone.post(again, "csrf=old&answer=3&seen=0");
        assertThat(signIn.statusCode()).isEqualTo(401);
        assertThat(signIn.body())
                .contains("name=\"carried.answer\" value=\"3\"", "value=\"/forms/" + own + "/" + DESIGN + "\"");

        HttpResponse<String> back = employee.post(again, "csrf=old&answer=3&seen=0");
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.body())
                .contains("name=\"answer\" value=\"3\"", "name=\"csrf\" value=\"" + employee.csrf() + "\"");
        assertThat(gone.get("/forms/" + own + "/" + DESIGN).headers().firstValue("Location"))
                .hasValue("/sign-in?next=" + encoded("/forms/" + own + "/" + DESIGN));
    }

    @Test
    void anEmployeeAndASupervisorHaveOneTalk() {
        answer(employee, own, DESIGN, "answer=5");
        answer(employee, own, "i.maps.technology", "answer=use");
        assertThat(employee.get("/forms/" + own + "/review").body()).contains("Level 5", "have no answer");
        assertThat(employee.post("/forms/" + own + "/submit", csrf(employee)).statusCode())
                .isEqualTo(303);
        employee.post("/forms/" + own + "/submit", csrf(employee));
        assertThat(employee.get("/forms/" + own + "/review").body()).contains("Submitted. Thank you");

        rate();
        HttpResponse<String> assessed = analyst.post("/rounds/" + round.id() + "/assess", csrf(analyst));
        assertThat(analyst.get(assessed.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("1 result was made as of today.", "1 person has a submitted form");
        String result = resultOf(employee.get("/comments/p-1").body());
        String person = employee.get("/people/p-1?purpose=development").body();
        assertThat(person).contains("disagrees; not counted", "href=\"/people/p-1/evidence?purpose=development\"");
        seeTheFacts();

        HttpResponse<String> contested = employee.post(
                "/comments/p-1",
                csrf(employee) + "&kind=contest&text=" + encoded("I drew the\nzoning map.") + "&subject="
                        + encoded(result + " maps map-design"));
        assertThat(contested.statusCode()).isEqualTo(303);
        String sent = contested.headers().firstValue("Location").orElseThrow();
        assertThat(employee.get(sent).body()).contains("Sent. Your supervisor or HR answers");
        assertThat(supervisor.get("/comments").body()).contains("/comments/p-1");
        for (Browser answering : List.of(supervisor, analyst)) {
            assertThat(answering.get("/").body()).contains("Answer 1 contested result", "href=\"/comments/p-1#");
        }
        for (Browser not : List.of(employee, village.as(Role.CHIEF), village.as(Role.ADMINISTRATOR))) {
            assertThat(not.get("/").body()).doesNotContain("contested result");
        }
        String talk = supervisor.get("/comments/p-1").body();
        Matcher id = Pattern.compile("name=\"talk\" value=\"(c-\\d+)\"").matcher(talk);
        assertThat(id.find()).isTrue();
        assertThat(talk)
                .containsPattern("Level 3 required, level \\d\\.\\d scored\\. Decided by: supervisor\\.")
                .contains("You made this rating")
                .contains("/people/p-1/evidence?purpose=development", "<option value=\"\">Choose an answer");
        assertThat(analyst.get("/comments/p-1").body())
                .contains("Decided by: supervisor.")
                .doesNotContain("You made this rating");
        HttpResponse<String> unanswered =
                supervisor.post("/comments/p-1", csrf(supervisor) + "&talk=" + id.group(1) + "&kind=&text=We+looked.");
        assertThat(unanswered.statusCode()).isEqualTo(422);
        assertThat(unanswered.body()).contains(">We looked.</textarea>");
        supervisor.post("/comments/p-1", csrf(supervisor) + "&talk=" + id.group(1) + "&kind=upheld&text=We+looked.");

        assertThat(employee.get("/comments/p-1").body())
                .contains("Contested; answered: the result stands", "We looked.", "a supervisor");
        assertThat(employee.get("/people/p-1?purpose=development").body())
                .contains("Contested; answered: the result stands");
        assertThat(supervisor.get("/").body()).doesNotContain("contested result");
    }

    @Test
    void whatWasSubmittedSinceAResultIsTold() {
        String page = "/people/p-1?purpose=development";
        analyst.post("/people/p-1", csrf(analyst) + "&purpose=development");
        assertThat(employee.get(page).body()).doesNotContain("since this result was made");

        rate();
        assertThat(employee.get(page).body())
                .contains("1 fact was recorded since this result was made", "as soon as HR assesses again");
        assertThat(analyst.get(page).body()).contains("Assess again to let them count.");
        assertThat(supervisor
                        .post("/rounds/" + round.id() + "/assess", csrf(supervisor))
                        .statusCode())
                .isEqualTo(404);
        analyst.post("/rounds/" + round.id() + "/assess", csrf(analyst));
        assertThat(employee.get(page).body())
                .doesNotContain("since this result was made")
                .contains("Made a result");
    }

    @Test
    void whatWaitsStandsOnTheFirstPageUntilItIsSent() {
        String closes = Days.of(round.closes());
        assertThat(employee.get("/").body())
                .contains("Fill in your form", "href=\"/forms/" + own + "\"", "until the end of " + closes);
        String forms = supervisor.get("/").body();
        assertThat(forms)
                .contains("Fill in the forms about 2 people you supervise", round.title())
                .contains("href=\"/forms/rate/" + round.id() + "\"")
                .doesNotContain(own);
        assertThat(analyst.get("/").body()).doesNotContain("Fill in");

        employee.post("/forms/" + own + "/submit", csrf(employee));
        assertThat(employee.get("/").body()).doesNotContain(own);
        String about = formOf("p-3", "p-2");
        supervisor.post("/forms/" + about + "/withdraw", csrf(supervisor));
        assertThat(supervisor.get("/").body())
                .contains("href=\"/forms/" + formOf("p-1", "p-2") + "\"")
                .doesNotContain(about);
    }

    /** Of the self-rating only who talks with the person hears, and only HR who rated. */
    private void seeTheFacts() {
        String own = employee.get("/people/p-1/evidence").body();
        assertThat(own)
                .contains("Map design", "Level 5", "Level 2", "self-rating")
                .doesNotContain(">From<");
        assertThat(supervisor.get("/people/p-1/evidence?purpose=development").body())
                .contains("Level 5", "That you looked is recorded")
                .doesNotContain(">From<");
        assertThat(supervisor
                        .get("/people/p-1/evidence?purpose=workforce-planning")
                        .body())
                .contains("Level 2")
                .doesNotContain("Level 5");
        assertThat(analyst.get("/people/p-1/evidence?purpose=workforce-planning")
                        .body())
                .contains(">From<", "Sample2");
        for (Browser not :
                List.of(village.as(Role.CHIEF), village.as(Role.ADMINISTRATOR), village.as(Role.EMPLOYEE, "p-9"))) {
            assertThat(not.get("/people/p-1/evidence").statusCode()).isEqualTo(404);
        }
        assertThat(employee.get("/people/p-1").body()).contains("Supervisor", "HR analyst");
    }

    @Test
    void hrOpensARoundPrintsSlipsAndEndsIt() {
        String wanted = csrf(analyst) + "&title=By+hand&purpose=development&people=p-3&closes="
                + LocalDate.now(ZoneOffset.UTC).plusDays(5);
        String address =
                analyst.post("/rounds", wanted).headers().firstValue("Location").orElseThrow();
        assertThat(analyst.get(address).body()).contains("0 of 2 forms submitted", "Make slips to print");
        assertThat(analyst.post(address + "/slips", csrf(analyst)).body())
                .containsPattern("[2-9A-Z]{4}(-[2-9A-Z]{4}){3}")
                .contains("/invitation");
        assertThat(analyst.post("/rounds", csrf(analyst) + "&title=&purpose=development&closes=2020-01-01")
                        .body())
                .contains("Title: 1 to 80 characters.", "Last day: a day from today on");
        analyst.post(address + "/end", csrf(analyst));
        assertThat(analyst.get(address).body()).contains("Withdrawn").doesNotContain("End this round");
    }

    @Test
    void aFormOfSomebodyElseIsNotThere() {
        assertThat(supervisor.get("/forms/" + own).statusCode()).isEqualTo(404);
        assertThat(analyst.get("/forms").statusCode()).isEqualTo(404);
        assertThat(village.as(Role.ADMINISTRATOR).get("/rounds").statusCode()).isEqualTo(404);
        assertThat(village.as(Role.CHIEF).get("/comments/p-1").statusCode()).isEqualTo(404);
        assertThat(FORM.matcher(supervisor.get("/forms").body()).results().map(m -> m.group(1)))
                .doesNotContain(own);
    }

    @Test
    void aWithdrawnFormSaysSo() {
        answer(employee, own, DESIGN, "answer=4");
        employee.post("/forms/" + own + "/withdraw", csrf(employee));

        assertThat(employee.get("/forms/" + own).body()).contains("This form was withdrawn");
        assertThat(answer(employee, own, DESIGN, "answer=4").headers().firstValue("Location"))
                .hasValue("/forms/" + own);
    }
}
