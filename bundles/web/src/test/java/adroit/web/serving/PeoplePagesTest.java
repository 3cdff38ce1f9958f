package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import adroit.organization.Assignment;
import adroit.organization.AssignmentKind;
import adroit.organization.Classification;
import adroit.organization.Department;
import adroit.organization.Employment;
import adroit.organization.Person;
import adroit.organization.Position;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of people, as one turns its pages. */
class PeoplePagesTest {
    private final Village village;
    private final Browser analyst;

    PeoplePagesTest(@TempDir Path home) {
        village = new Village(home);
        analyst = village.as(Role.HR_ANALYST);
    }

    @AfterEach
    void close() throws Exception {
        village.close();
    }

    @Test
    void thePeopleListGoesOnPageByPageAndFindsByWord() {
        String first = analyst.get("/people").body();
        assertThat(first)
                .contains("1–50 of 60 people, by family name.", "Next page")
                .doesNotContain("Previous page");
        String second = analyst.get(address(first, "after")).body();
        assertThat(second).contains("51–60 of 60 people, by family name.").doesNotContain("Next page");
        String back = analyst.get(address(second, "before")).body();
        assertThat(rows(back)).isEqualTo(rows(first));
        assertThat(back).contains("1–50 of 60 people, by family name.").doesNotContain("Previous page");
        assertThat(rows(analyst.get(address(back, "after")).body())).isEqualTo(rows(second));
        assertThat(analyst.get("/people?after=p-none&at=51").body()).contains("1–50 of 60 people");
        assertThat(analyst.get(address(first, "after").replaceAll("at=.*", "at=1e9"))
                        .body())
                .contains("10 of 60 people, by family name.");
        assertThat(analyst.get("/people?q=sample60").body()).contains("1 person matching “sample60”, by family name.");
        assertThat(analyst.get("/people?q=%3Cscript%3E").body()).doesNotContain("<script>");
    }

    private static String address(String page, String direction) {
        return page.replaceAll("(?s).*href=\"([^\"]*" + direction + "=[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
    }

    private static List<String> rows(String page) {
        return Pattern.compile("href=\"/people/([^\"]*)\"")
                .matcher(page)
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    @Test
    void twoPeopleOfOneNameAreToldApartByTheirNumbersAndFoundByThem() {
        village.store.write(session -> {
            session.organization().save(List.of(namesake("p-n1", "AF7702"), namesake("p-n2", "AF7701")));
            return true;
        });

        String found = analyst.get("/people?q=quillon").body();

        assertThat(rows(found)).containsExactly("p-n2", "p-n1");
        assertThat(found)
                .contains("2 people matching “quillon”", "Quillon, Vera", ">AF7701<", ">AF7702<")
                .contains("Name, employee number or title");
        assertThat(rows(analyst.get("/people?q=af7702").body())).containsExactly("p-n1");
    }

    private static Employment namesake(String id, String key) {
        Position position =
                new Position("o-" + id, Classification.titled("Clerk"), Department.titled("Law and Clerk"), null);
        return new Employment(
                new Person(id, key, "Vera", "Quillon"),
                new Assignment("a-" + id, id, position, AssignmentKind.REGULAR, null, null));
    }
}
