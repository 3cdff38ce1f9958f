package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.contest.Remark;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Of which result a comment speaks, and that what was written is not lost. */
class CommentPagesTest extends TalkRound {
    @Test
    void aCommentIsNotLostWithTheSession() {
        Browser gone = new Browser(village.uri(), "a-token-that-is-over", "old");
        String fields = "csrf=old&kind=contest&subject=r&text=" + encoded("I drew it.");
        String again = gone.post("/comments/p-1", fields)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(gone.post(again, fields).body()).contains("name=\"carried.text\" value=\"I drew it.\"");
    }

    @Test
    void whatIsContestedIsTheResultThatWasChosenAndNoOtherThatTheAddressNames() {
        for (String purpose : List.of("development", "promotion")) {
            analyst.post("/people/p-1", csrf(analyst) + "&purpose=" + purpose);
        }
        String linked =
                subjectLinked(employee.get("/people/p-1?purpose=promotion").body());
        String page = employee.get("/comments/p-1?subject=" + linked).body();
        assertThat(page)
                .contains("action=\"/comments/p-1\"", "(promotion, ")
                .containsPattern("value=\"" + linked.replace('+', ' ') + "\" selected");
        String chosen = linked.substring(0, linked.lastIndexOf('+')).replace('+', ' ') + " projection";
        assertThat(page).contains("value=\"" + chosen + "\"");

        String sent = employee.post(
                        "/comments/p-1?kind=contest&text=Of+the+address&subject=" + linked,
                        csrf(employee) + "&kind=comment&text=Of+the+form&subject=" + encoded(chosen))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String said = employee.get(sent).body();
        assertThat(said).contains("Sent. Your comment stands", "Of the form").doesNotContain("Of the address");
        assertThat(said.substring(said.indexOf("So far"))).containsPattern("<h3 id=\"c-\\d+-title\">Projection");
    }

    /** The page takes as many characters as are kept, counted as a browser counts them; what is longer is refused and stays in the form. */
    @Test
    void aCommentHasAsManyCharactersAsItsFieldSays() {
        analyst.post("/people/p-1", csrf(analyst) + "&purpose=development");
        String linked =
                subjectLinked(employee.get("/people/p-1?purpose=development").body());
        String fields = csrf(employee) + "&kind=comment&subject=" + linked + "&text=";
        assertThat(employee.get("/comments/p-1?subject=" + linked).body())
                .contains("maxlength=\"" + Remark.LONGEST_TEXT + "\"");
        HttpResponse<String> refused = employee.post("/comments/p-1", fields + "x".repeat(Remark.LONGEST_TEXT + 1));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("in 1 to " + Remark.LONGEST_TEXT + " characters", "x".repeat(Remark.LONGEST_TEXT + 1));
        String line = encoded("x".repeat(Remark.LONGEST_TEXT / 2 - 1) + "\r\n");
        assertThat(employee.post("/comments/p-1", fields + line + "y".repeat(Remark.LONGEST_TEXT / 2))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aResultThatIsNoLongerThereIsNotReplacedByAnother() {
        analyst.post("/people/p-1", csrf(analyst) + "&purpose=development");
        String page =
                employee.get("/comments/p-1?subject=r-999999+maps+map-design").body();
        assertThat(page).contains("no longer among your newest", "<option value=\"\" selected>Choose a result");
        HttpResponse<String> empty = employee.post("/comments/p-1", csrf(employee) + "&kind=contest&text=x&subject=");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Choose which result you mean.");
    }

    private static String subjectLinked(String page) {
        Matcher link = Pattern.compile("/comments/p-1\\?subject=(r-\\d+\\+maps\\+[a-z-]+)")
                .matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
