package adroit.web.serving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import adroit.intake.ImportState;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bringing a file in by the pages alone, without a script. */
class ImportPagesTest {

    private final Path home;
    private Village village;
    private Browser analyst;

    ImportPagesTest(@TempDir Path home) {
        this.home = home;
        village = new Village(home);
        analyst = village.as(Role.HR_ANALYST);
    }

    @AfterEach
    void leave() throws Exception {
        village.close();
    }

    @Test
    void endsWhoIsMissingOnlyAfterAConfirmationThatNamesHowMany() {
        String page = sent("everybody.csv", "employee id,department,title\nN-1,Parks,Gardener\n");
        String columns = "&c0=person-key&c1=department&c2=title";
        analyst.post(page, form("do=try" + columns));
        village.settled();
        assertThat(analyst.get(page).body())
                .contains("60 people and 60 assignments of earlier files are not in this one.")
                .contains("Nothing changes for them.")
                .doesNotContain("name=\"confirm\"");

        analyst.post(page, form("do=try&complete=yes" + columns));
        village.settled();
        assertThat(analyst.get(page).body())
                .contains("these assignments end", "name=\"confirm\" value=\"60-60\" required")
                .contains("Yes: 60 people and 60 assignments end");
        for (String unconfirmed : List.of("do=take", "do=take&confirm=yes", "do=take&confirm=59-60")) {
            HttpResponse<String> refused = analyst.post(page, form(unconfirmed));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("Nothing was taken in: confirm whose assignments end.");
        }

        analyst.post(page, form("do=take&confirm=60-60"));
        village.settled();
        assertThat(analyst.get(page).body()).contains("Taken in", "Their last day is");
    }

    @Test
    void oneRepeatedNumberLeavesTheKeyAKeyAndIsAProblemOfItsRow() {
        String rows = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> "N-" + (i == 30 ? 1 : i) + ",Parks,Gardener\n")
                .collect(Collectors.joining());
        String page = sent("people.csv", "Emp No,department,title\n" + rows);
        analyst.post(page, form("do=try"));
        village.settled();
        assertThat(analyst.get(page).body())
                .contains("Take in 29 rows", "The same key stands on row 2 already", "29 people. Of those on record")
                .doesNotContain("--key", "name=\"confirm\"");
        analyst.post(page, form("do=take"));
        village.settled();

        String again = sent(
                "more.csv",
                "Emp No,department,title\n"
                        + rows.replace("N-2,Parks", "N-2,Parcs").replace("N-30,", "N-31,") + "N-40,Waterworks,Diver\n");
        analyst.post(again, form("do=try"));
        village.settled();
        assertThat(analyst.get(again).body())
                .contains("What is new in this file")
                .contains("1 person. Of those on record 1 person gets another position", "and 28 stay as before")
                .contains("2 departments, which would be founded", "“Parcs” (1 row; did you mean “Parks”?)")
                .contains("1 job class that nobody held before: “Diver” (1 row)");
    }

    @Test
    void withoutAKeyNewPeopleAreMadeOnlyAfterAConfirmationThatSaysHowMany() {
        String keyed = sent("keyed.csv", "Emp No,department,title\nN-1,Parks,Gardener\nN-2,Parks,Gardener\n");
        analyst.post(keyed, form("do=try"));
        village.settled();
        analyst.post(keyed, form("do=take"));
        village.settled();
        String page = sent("plain.csv", "first name,department,title\nAda,Parks,Gardener\nBo,Parks,Gardener\n");
        analyst.post(page, form("do=try"));
        village.settled();
        assertThat(analyst.get(page).body())
                .contains("2 people, none of them matched with the people on record")
                .contains("name=\"confirm\" value=\"2-new\" required")
                .contains("Yes: make 2 people new, and match none with the people on record")
                .doesNotContain("--key");
        assertThat(analyst.post(page, form("do=take")).statusCode()).isEqualTo(422);
        assertThat(people("Ada")).contains("Nobody found");
        analyst.post(page, form("do=take&confirm=2-new"));
        village.settled();
        assertThat(people("Ada")).contains("Gardener");
    }

    @Test
    void takesAFileAfterATrialAndGivesBackWhatWasLeftOut() {
        String page = sent("people.csv", roster());
        assertThat(analyst.get(page).body())
                .contains("What the columns mean", "N-1001 · N-1002 · N-1003", "Its name says so.");
        assertThat(analyst.post(page, form("do=try&c0=person-key&c1=department&c2=title"))
                        .statusCode())
                .isEqualTo(303);
        village.settled();
        assertThat(analyst.get(page).body())
                .contains("430 rows read: 423 can be taken in, 7 cannot. Nothing is stored yet.", "Take in 423 rows")
                .contains("Row 425", "There is no department. Every row needs one: add it.");
        assertThat(people("N-1001")).contains("Nobody found");

        analyst.post(page, form("do=take"));
        village.settled();
        assertThat(analyst.get(page).body())
                .contains("423 taken in, 7 left out.")
                .doesNotContain("Take in 423");
        assertThat(people("Sample-1")).contains("Gardener");
        HttpResponse<String> rejected = analyst.get(page + "/rejected.csv");
        assertThat(rejected.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment");
        assertThat(rejected.body().lines()).hasSize(8);

        String corrected = rejected.body().replace(",,Gardener", ",Parks,Gardener");
        String again = sent("rejected.csv", corrected);
        assertThat(analyst.get(again).body()).contains("Remembered</span> Sam Sample said so on");
        analyst.post(again, form("do=try&c0=person-key&c1=department&c2=title"));
        village.settled();
        analyst.post(again, form("do=take"));
        village.settled();
        assertThat(analyst.get(again).body()).contains("7 rows read: 7 taken in, 0 left out.");
        assertThat(analyst.get("/imports").body()).contains("430 read, 423 good, 7 left out", "Forget");
    }

    @Test
    void theRowsThatWereLeftOutAreSaidToBeGoneOnceTheirTimeIsOver() throws IOException {
        String page = sent("people.csv", roster());
        HttpResponse<String> early = analyst.get(page + "/rejected.csv");
        assertThat(early.statusCode()).isEqualTo(404);
        assertThat(early.body()).doesNotContain("This file is not kept any more");
        analyst.post(page, form("do=try&c0=person-key&c1=department&c2=title"));
        village.settled();
        analyst.post(page, form("do=take"));
        village.settled();
        Files.delete(home.resolve(page.substring(1)).resolve("rejected.csv"));
        HttpResponse<String> gone = analyst.get(page + "/rejected.csv");
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("This file is not kept any more", "send the file again");
    }

    /** Its link was shown, and a moment later its time was over. */
    @Test
    void aFileThatIsThrownAwayAsItIsAskedForIsSaidToBeGone() {
        HttpResponse<String> gone = analyst.get("/thrown-away");
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("This file is not kept any more", "send the file again");
        assertThat(gone.headers().firstValue("Content-Disposition")).isEmpty();
    }

    @Test
    void takesNothingBeforeATrialAndNothingTwice() {
        String page = sent("people.csv", "id,department,title\nN-7,Parks,Gardener\n");
        analyst.post(page, form("do=take"));
        village.settled();
        assertThat(people("N-7")).contains("Nobody found");
        analyst.post(page, form("do=try"));
        village.settled();
        analyst.post(page, form("do=take"));
        analyst.post(page, form("do=take"));
        village.settled();
        analyst.post(page, form("do=take"));
        assertThat(analyst.get(page).body()).contains("1 row read: 1 taken in");
    }

    @Test
    void saysWhatToDoWithAFileThatCannotBeTaken() {
        assertRefused(upload("roster", "", "x"), 422, "No file was chosen");
        assertRefused(upload("alchemy", "a.csv", "x"), 422, "Say what the file holds");
        assertRefused(upload("roster", "big.csv", "x".repeat(2 << 20)), 413, "A file has at most 1 MB");
        assertRefused(analyst.upload("/imports", "stale", "roster", "a.csv", new byte[9]), 403, "no longer valid");
        assertThat(analyst.get(sent("none.csv", "")).body()).contains("The file is empty.");
        assertThat(analyst.get(sent("old.xls", "\u00D0\u00CF\u0011\u00E0")).body())
                .contains("The file cannot be read");
        assertThat(analyst.get(sent("a.pdf", "%PDF-1.7")).body()).contains("This is a PDF document");
        String words = sent("words.csv", "just,words\nx,y\n");
        analyst.post(words, form("do=try"));
        village.settled();
        assertThat(analyst.get(words).body())
                .contains("Nothing was stored", "No column is known to hold the department", "What the columns mean");
        analyst.post(words, form("do=try&c0=department&c1=title"));
        village.settled();
        assertThat(analyst.get(words).body()).contains("Take in 1 row");
    }

    @Test
    void saysBeforeATrialWhatIsNeededAndAfterwardsHowNamesWereParted() {
        String page = sent("names.csv", "id,Employee Name,Where,title\nN-7,\"Alder, Ada M.\",Parks,Gardener\n");
        assertThat(analyst.get(page).body())
                .contains("No column is known to hold the department, which every row needs.", "Choose it below");
        analyst.post(page, form("do=try&c0=person-key&c1=full-name&c2=department&c3=title"));
        village.settled();
        assertThat(analyst.get(page).body())
                .contains("Names stand in one column", "Its name says so. What stands before a comma", "You said so.")
                .doesNotContain("which every row needs");
        analyst.post(page, form("do=take"));
        village.settled();
        assertThat(analyst.get(page).body()).contains("What you can do now", "See the people");
        assertThat(people("N-7")).contains("Alder, Ada M.");
    }

    @Test
    void showsTheFirstRowsOfAFileThatIsMostlyWrong() {
        String page = sent("wrong.csv", "id,department,title\n" + "N-7,,Gardener\n".repeat(12_000));
        analyst.post(page, form("do=try&c0=person-key&c1=department&c2=title"));
        village.settled();
        assertThat(analyst.get(page).body())
                .contains("Nothing was stored", "10,000 rows one after the other cannot be taken")
                .contains("Row 2<", "Row 4<", "These are the first that were found.")
                .doesNotContain("Row 5<", "Take in");
    }

    @Test
    void saysOfAFileThatWasBeingTakenWhenTheServerEndedThatNothingWasStored() throws Exception {
        String page = sent("people.csv", "id,department,title\nN-7,Parks,Gardener\n");
        village.mark(page.substring(page.lastIndexOf('/') + 1), run -> run.now(ImportState.TAKING, run.changed()));
        village.close();
        village = new Village(home);
        analyst = village.as(Role.HR_ANALYST);
        assertThat(analyst.get(page).body())
                .contains("Interrupted: nothing was stored", "Nothing of it was stored", "Try again");
        assertThat(people("N-7")).contains("Nobody found");
        analyst.post(page, form("do=try"));
        village.settled();
        analyst.post(page, form("do=take"));
        village.settled();
        assertThat(people("N-7")).contains("Gardener");
    }

    @Test
    void forgetsWhatColumnsMean() {
        String page = sent("people.csv", "id,department,title\nN-7,Parks,Gardener\n");
        analyst.post(page, form("do=try&c0=person-key&c1=department&c2=title"));
        village.settled();
        analyst.post(page, form("do=take"));
        village.settled();
        String list = analyst.get("/imports").body();
        String id = list.replaceAll("(?s).*name=\"id\" value=\"([^\"]+)\".*", "$1");
        assertThat(analyst.post("/imports/forget", form("id=" + id)).statusCode())
                .isEqualTo(303);
        assertThat(analyst.get("/imports").body()).doesNotContain("What columns mean, as remembered");
    }

    @Test
    void givesTemplatesOut() {
        HttpResponse<String> csv = analyst.get("/imports/templates/roster.csv");
        assertThat(csv.body()).contains("person-key,given-name", "It is never taken in");
        assertThat(analyst.get("/imports/templates/evidence.xlsx").body()).startsWith("PK");
        assertThat(analyst.get("/imports/templates/alchemy.csv").statusCode()).isEqualTo(404);
        String page = sent("roster.csv", csv.body());
        analyst.post(page, form("do=try"));
        village.settled();
        assertThat(analyst.get(page).body()).contains("No row can be taken", "which is never taken in");
    }

    private String people(String text) {
        return analyst.get("/people?q=" + text).body();
    }

    private static String roster() {
        return "id,department,title,first name\n"
                + IntStream.rangeClosed(1, 423)
                        .mapToObj(i -> "N-" + (1000 + i) + ",Parks,Gardener,Sample-" + i + "\n")
                        .collect(Collectors.joining())
                + IntStream.rangeClosed(1, 7)
                        .mapToObj(i -> "N-" + (2000 + i) + ",,Gardener,Left-" + i + "\n")
                        .collect(Collectors.joining());
    }

    private String form(String fields) {
        return "csrf=" + analyst.csrf() + "&" + fields;
    }

    private HttpResponse<String> upload(String kind, String name, String content) {
        return analyst.upload("/imports", analyst.csrf(), kind, name, content.getBytes(UTF_8));
    }

    private String sent(String name, String content) {
        byte[] bytes = name.endsWith(".xls") ? content.getBytes(StandardCharsets.ISO_8859_1) : content.getBytes(UTF_8);
        HttpResponse<String> answer = analyst.upload("/imports", analyst.csrf(), "roster", name, bytes);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String sentence) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("The file was not taken", sentence);
    }
}
