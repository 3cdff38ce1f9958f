package adroit.web.serving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import adroit.scoring.Channel;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Making the city's results by the pages alone, without a script. */
class AssessPagesTest {
    private static final String ANALYSIS = """
            positionDescription: {id: cartographer, edition: 1, title: Cartographer, classification: Cartographer}
            discipline: maps
            analyzed: 2026-06-01
            signedOff: {by: Head of Planning, on: 2026-06-30}
            tasks:
              - id: t1
                duty: draw
                statement: Draw maps
                importance: [4, 5, 4]
                frequency: [4, 4, 4]
                skills: [map-design, lettering]
            requirements:
              - {skill: map-design, level: 3, atEntry: true}
              - {skill: lettering, level: 3, atEntry: false}
            """;

    private final Path home;

    AssessPagesTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void anAnalystsFirstDayByPageEndsInAHeatMap() throws Exception {
        try (Village city = Village.empty(home)) {
            Browser analyst = city.as(Role.HR_ANALYST);
            assertThat(analyst.get("/overview").body())
                    .contains("Nothing has been assessed for workforce planning yet", "bring analyses in first")
                    .doesNotContain("Assess everybody as of today");
            assertThat(analyst.get("/assess/").body()).contains("Nobody can be assessed here yet");
            assertThat(analyst.get("/").body()).contains("Bring signed job analyses in");

            takeIn(city, analyst, "roster", "roster.csv", people());
            takeIn(city, analyst, "positions", "positions.csv", "number,title,department\nP-1,Cartographer,Planning\n");
            assertThat(takeIn(city, analyst, "analyses", "cartographer.yaml", ANALYSIS))
                    .contains("href=\"/assess/\"");
            assertThat(analyst.get("/overview").body())
                    .contains(
                            "How many would be made is said before any is",
                            "No evidence was recorded yet",
                            "/assess/?purpose=workforce-planning");
            assertThat(takeIn(city, analyst, "evidence", "ratings.csv", ratings()))
                    .contains("Assess everybody as of today: results rest on this file after that");
            assertThat(analyst.get("/").body()).contains("There is no result for workforce planning yet.");

            String outlook = analyst.get("/assess/?purpose=workforce-planning").body();
            assertThat(outlook)
                    .contains("6 results would be made", "6 people", "There is no result for this purpose yet.");
            assess(city, analyst, "6 results were made");

            assertThat(analyst.get("/overview").body())
                    .contains("<table class=\"ad-heat\"", "Drawing", "6 assessed")
                    .doesNotContain("Nothing has been assessed");
            assertThat(analyst.get("/").body()).doesNotContain("Assess everybody", "Assess again as of today");
        }
    }

    @Test
    void saysWhoCanBeAssessedWhileNobodyHoldsAPosition() throws Exception {
        try (Village city = Village.empty(home)) {
            Browser analyst = city.as(Role.HR_ANALYST);
            takeIn(city, analyst, "analyses", "cartographer.yaml", ANALYSIS);
            assertThat(analyst.get("/").body())
                    .contains("Whoever holds a position that a signed job analysis describes can be assessed.")
                    .doesNotContain("Bring signed job analyses in");
        }
    }

    @Test
    void tellsWhoseEvidenceIsNewerUntilResultsAreMadeAgain() throws Exception {
        try (Village city = new Village(home)) {
            Browser analyst = city.as(Role.HR_ANALYST);
            assess(city, analyst, "6 results were made");
            city.rate("self-1", Channel.SELF);
            assertThat(analyst.get("/").body()).doesNotContain("Assess again as of today");
            city.rate("new-1", Channel.SUPERVISOR);
            assertThat(analyst.get("/").body())
                    .contains("Assess again as of today", "1 person has evidence that is newer");
            assertThat(analyst.get("/assess/").body())
                    .contains("Each has a result already", "Of 1 person evidence was recorded");
            assess(city, analyst, "6 results were made");
            assertThat(analyst.get("/").body()).doesNotContain("Assess again as of today");
            assertThat(analyst.get("/assess/").body()).contains("No evidence that counts is newer");
        }
    }

    @Test
    void assessesOneDepartmentAndOnlyForWhomThePolicyAllowsIt() throws Exception {
        try (Village city = new Village(home)) {
            Browser analyst = city.as(Role.HR_ANALYST);
            assertThat(analyst.get("/assess/?department=" + Village.WATER.id()).body())
                    .contains("Nobody can be assessed here yet");
            assertThat(analyst.get("/assess/?department=" + Village.PLANNING.id())
                            .body())
                    .contains("Assess Planning as of today");
            assertThat(analyst.get("/assess/?department=nowhere").statusCode()).isEqualTo(404);
            assertThat(analyst.get("/assess/?purpose=layoff").statusCode()).isEqualTo(403);
            assertThat(analyst.post("/assess/", "purpose=promotion").statusCode())
                    .isEqualTo(403);
            for (Role role : new Role[] {Role.CHIEF, Role.DEPARTMENT_LEAD, Role.ADMINISTRATOR, Role.EMPLOYEE}) {
                Browser other = city.as(role);
                assertThat(other.get("/assess/").statusCode()).as(role.key()).isEqualTo(404);
                assertThat(other.post("/assess/", "csrf=" + other.csrf()).statusCode())
                        .as(role.key())
                        .isEqualTo(404);
            }
            assertThat(city.as(Role.CHIEF).get("/overview").body())
                    .contains("The HR analyst makes it.")
                    .doesNotContain("/assess/");
            assertThat(analyst.get("/assess/11111111-2222-3333-4444-555555555555")
                            .headers()
                            .firstValue("Location"))
                    .hasValue("/assess/?gone=yes");
        }
    }

    private static void assess(Village city, Browser analyst, String expected) {
        HttpResponse<String> begun =
                analyst.post("/assess/", "csrf=" + analyst.csrf() + "&purpose=workforce-planning&department=");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(303);
        city.assessed();
        assertThat(analyst.get(begun.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains(expected, "href=\"/overview?purpose=workforce-planning\"");
    }

    /** Sends a file, tries it, takes it in, and says what the page shows then. */
    private static String takeIn(Village city, Browser analyst, String kind, String name, String content) {
        HttpResponse<String> sent = analyst.upload("/imports", analyst.csrf(), kind, name, content.getBytes(UTF_8));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        String page = sent.headers().firstValue("Location").orElseThrow();
        for (String step : new String[] {"try", "take"}) {
            analyst.post(page, "csrf=" + analyst.csrf() + "&do=" + step);
            city.settled();
        }
        String taken = analyst.get(page).body();
        assertThat(taken).contains("Taken in");
        return taken;
    }

    private static String people() {
        return "employee id,first name,last name,department,job title\n"
                + IntStream.rangeClosed(1, 6)
                        .mapToObj(i -> "E-" + i + ",Sample,Person" + i + ",Planning,Cartographer\n")
                        .collect(Collectors.joining());
    }

    private static String ratings() {
        return "client-id,person,kind,discipline,observed,skill,channel,source,level\n"
                + IntStream.rangeClosed(1, 6)
                        .mapToObj(i -> "r-" + i + ",E-" + i + ",rating,maps,2026-06-15,map-design,assessor,panel,"
                                + (1 + i % 5) + "\n")
                        .collect(Collectors.joining());
    }
}
