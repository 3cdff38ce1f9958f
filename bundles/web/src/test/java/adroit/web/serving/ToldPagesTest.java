package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages tell those who may not see single results moves by five people or more, on all of them. */
class ToldPagesTest {
    private static final List<String> PAGES =
            List.of("/overview", "/overview?field=maps&area=drawing", "/departments/planning", "/brief", "/champions");

    @Test
    void aChiefsPagesStayAsTheyAreUntilFivePeopleHaveChanged(@TempDir Path home) throws Exception {
        try (Village village = new Village(home)) {
            for (int person = 2; person <= 6; person++) {
                village.rated(person, 4);
            }
            Browser chief = village.as(Role.CHIEF);
            Browser analyst = village.as(Role.HR_ANALYST);
            assertThat(chief.get("/overview").body())
                    .contains("until those of 5 people or more have changed", "as of ");
            List<String> before =
                    PAGES.stream().map(page -> inside(chief, page)).toList();
            String seenByHr = inside(analyst, "/overview");

            village.rated(2, 1);

            assertThat(PAGES.stream().map(page -> inside(chief, page)).toList()).isEqualTo(before);
            assertThat(inside(analyst, "/overview")).isNotEqualTo(seenByHr);
            for (int person = 3; person <= 6; person++) {
                village.rated(person, 1);
            }
            assertThat(inside(chief, "/overview")).isNotEqualTo(before.get(0));
        }
    }

    @Test
    void aChiefReadsHowManyWorkThereAndHowManyTheNumbersAreAboutApartFromEachOther(@TempDir Path home)
            throws Exception {
        try (Village village = new Village(home)) {
            for (int person = 2; person <= 6; person++) {
                village.rated(person, 4);
            }

            assertThat(village.as(Role.CHIEF).get("/departments/planning").body())
                    .containsPattern("[0-9]+ people today; the numbers are about 5 people assessed")
                    .contains("who came since may not be in them, and who left may still be");
            assertThat(village.as(Role.HR_ANALYST).get("/departments/planning").body())
                    .containsPattern("[0-9]+ people, 5 assessed")
                    .doesNotContain("people today");
        }
    }

    @Test
    void aChiefIsOfferedNoPurposeBesideWhoseNumbersOnePersonWouldShow(@TempDir Path home) throws Exception {
        try (Village village = new Village(home)) {
            Browser chief = village.as(Role.CHIEF);

            assertThat(chief.get("/overview").body())
                    .contains("Counted for workforce planning alone")
                    .doesNotContain("name=\"purpose\"");
            assertThat(chief.get("/overview?purpose=succession").statusCode()).isEqualTo(403);
            assertThat(chief.get("/overview?purpose=succession").body())
                    .contains("differ by one person")
                    .doesNotContain("covered</span>");
            assertThat(village.as(Role.HR_ANALYST).get("/overview").body()).contains("name=\"purpose\"");
        }
    }

    /** The words of a page, without the order of the three kinds of champions, which is drawn by lot. */
    private static String inside(Browser visitor, String address) {
        String page = visitor.get(address).body();
        return Arrays.stream(page.substring(page.indexOf("<main"), page.indexOf("</main>"))
                        .split("[\\s·.]+"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
