package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table without a form of its own: what its columns mean is suggested, said, and remembered for the next table with the same columns. */
class FrameworkTablePagesTest {
    private static final String HEADER = "Capability,Key,Notes,Meaning\n";

    private final Village village;
    private final Browser keeper;

    FrameworkTablePagesTest(@TempDir Path home) {
        village = new Village(home);
        keeper = village.as(Role.TREND_KEEPER);
    }

    @AfterEach
    void close() throws Exception {
        village.close();
    }

    private HttpResponse<String> send(String columns, boolean look, String rows) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("csrf", keeper.csrf());
        fields.put("format", "table");
        fields.put("edition", "1");
        fields.put("columns", columns);
        if (look) {
            fields.put("dryRun", "true");
        }
        return keeper.uploadWith("/frameworks", fields, "skills.csv", HEADER + rows);
    }

    @Test
    void whatWasSaidOnceIsRememberedForTheNextTableWithTheSameColumns() {
        assertThat(send("", true, "Reading the sky,k-1,x,Tells the weather.\n").body())
                .contains("No column is known to hold the title.", "Capability, Key, Notes, Meaning");

        String looked = send("Capability = title\nKey = id", true, "Reading the sky,k-1,x,Tells the weather.\n")
                .body();
        assertThat(looked)
                .contains("What the columns mean", "Capability = title", "Notes = none", "Nothing is known of it.")
                .contains("Key = id\nNotes = none\nMeaning = none</textarea>");
        assertThat(send("", true, "Reading the sky,k-1,x,Tells the weather.\n").statusCode())
                .as("a look remembers nothing")
                .isEqualTo(422);

        String kept = send(
                        "capability = title\nKey = id\nMeaning = text\nNotes = none",
                        false,
                        "Reading the sky,k-1,x,Tells the weather.\n")
                .body();
        assertThat(kept).contains("is kept.");

        String next = send("", false, "Reading the sea,k-2,y,Tells the tide.\n").body();
        assertThat(next).contains("is kept.", "Capability = title", "Remembered: ");
        assertThat(village.as(Role.HR_ANALYST).get("/imports").body()).contains("Capability");
        assertThat(send("Meaning = title", true, "Reading the sea,k-2,y,Tells the tide.\n")
                        .body())
                .as("what is said now stands over what was said before")
                .contains("Meaning = title", "Capability = none", "Key = id");
    }

    /** The first hundred stand on the page, all of them in the file behind its link. */
    @Test
    void everyRowThatIsLeftOutIsInAFile() {
        String untitled = IntStream.rangeClosed(1, 150)
                .mapToObj(i -> ",k-" + i + ",x,y\n")
                .collect(Collectors.joining());
        String page = send("Capability = title\nKey = id", false, "Reading the sky,k-0,x,y\n" + untitled)
                .body();
        assertThat(page).contains("is kept.", "These are the first 100 of 150.");
        String file = page.replaceFirst("(?s).*href=\"(/frameworks/rejected/[^\"]+)\".*", "$1");
        assertThat(keeper.get(file).body().lines()).hasSize(151);
        assertThat(village.as(Role.EMPLOYEE).get(file).statusCode()).isEqualTo(404);
        HttpResponse<String> gone = keeper.get("/frameworks/rejected/none");
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("There is no such list of what is wrong any more", "Send the file once more");
    }

    /** An edition is kept for good, so a file that breaks off is not stored unless that is asked for. */
    @Test
    void aFileThatBreaksOffIsKeptWhereThatIsAskedFor() {
        String cutOff =
                "[{\"uuid\":\"a\",\"skillName\":\"Reading the sky\",\"skillStatement\":\"Tells the weather.\"},{\"uuid\":";
        Map<String, String> fields =
                new LinkedHashMap<>(Map.of("csrf", keeper.csrf(), "format", "rsd", "edition", "1"));
        assertThat(keeper.get("/frameworks").body()).contains("name=\"brokenToo\"");

        assertThat(keeper.uploadWith("/frameworks", fields, "skills.json", cutOff)
                        .body())
                .contains("nothing was stored.", "breaks off in the middle", "ask for what could be read");
        assertThat(keeper.get("/frameworks").body()).contains("No framework was brought in yet");

        fields.put("brokenToo", "true");
        assertThat(keeper.uploadWith("/frameworks", fields, "skills.json", cutOff)
                        .body())
                .contains("is kept.", "Read only to");
        assertThat(keeper.get("/frameworks").body()).contains("1 skill").doesNotContain("No framework was brought in");
    }

    @Test
    void aLineThatSaysNothingIsRefused() {
        assertThat(send("Capability", false, "Reading the sky,k-1,x,y\n").body())
                .contains("Say what columns mean one in a line");
        assertThat(send("Missing = title\nCapability = colour", false, "Reading the sky,k-1,x,y\n")
                        .body())
                .contains("A column cannot mean \"colour\"", "There is no column \"Missing\"", "Capability = colour");
        assertThat(send("Capability = title\nMeaning = title", false, "Reading the sky,k-1,x,y\n")
                        .body())
                .contains("Two columns cannot both mean \"title\"");
    }

    /** As long as the page lets it be, of letters of two bytes. */
    @Test
    void whatIsSaidOfVeryManyColumnsArrives() {
        String many = "ü".repeat(19_900) + " = none\nCapability = title";
        assertThat(send(many, true, "Reading the sky,k-1,x,y\n").body())
                .contains("There is no column", "Capability = title</textarea>");
    }
}
