package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rosters with supervisors and numbers, lists of positions, and rosters sent again, as a city sends them. */
class PeopleImportsTest {
    private static final String POSITIONS =
            "position number,title,department,dept code,status,vacant since,reports to\n"
                    + "1,Director,Planning,PL,filled,,\n"
                    + "2,Planner,Planning,PL,filled,,1\n"
                    + "3,Lineworker,Utilities,UT,vacant,2026-01-15,1\n";
    private static final String PEOPLE =
            "employee id,first name,position number,department,title,type,start date,end date,supervisor id\n"
                    + "E-20,Dee,1,Planning,Director,Regular,,,\n"
                    + "E-21,Eve,2,Planning,Planner,Regular,,,E-20\n";

    private final Path home;
    private Town town;
    private Client owner;

    PeopleImportsTest(@TempDir Path home) {
        this.home = home;
        town = new Town(home);
        owner = town.owner();
    }

    @AfterEach
    void close() {
        town.close();
    }

    private JsonNode send(String kind, String table, String more) {
        Client.Answer answer = owner.send(
                "POST", "/api/v1/imports?kind=" + kind + more, table, b -> b.header("Content-Type", "text/csv"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode get(String path) {
        return owner.get("/api/v1" + path).json();
    }

    private static List<String> texts(JsonNode items, String field) {
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(item.path(field).asText()));
        return texts;
    }

    @Test
    void takesPositionsFilledAndVacantAndAnswersThemByStatusAndDepartment() {
        JsonNode report = send("positions", POSITIONS, "");
        assertThat(report.path("accepted").asInt()).as(report.toString()).isEqualTo(3);
        assertThat(report.path("rows")).isEmpty();
        send("roster", PEOPLE, "");

        JsonNode vacant = get("/positions?status=vacant&department=UT").path("items");
        assertThat(texts(vacant, "number")).containsExactly("3");
        assertThat(vacant.path(0).path("vacantSince").asText()).isEqualTo("2026-01-15");
        assertThat(texts(get("/positions?status=filled&department=planning").path("items"), "number"))
                .contains("1", "2");
        JsonNode planner = get("/positions/2");
        assertThat(texts(planner.path("holders"), "name")).containsExactly("Eve");
        assertThat(planner.path("reportsTo").asText())
                .isEqualTo(get("/positions/1").path("id").asText());
        assertThat(texts(get("/people/E-21").path("supervisors"), "name")).containsExactly("Dee");
        assertThat(texts(get("/people?department=PL").path("items"), "key")).contains("E-20", "E-21");
    }

    @Test
    void aDryRunOfPositionsSaysTheSameAndKeepsNothing() {
        JsonNode report = send("positions", POSITIONS, "&dryRun=true");
        assertThat(report.path("accepted").asInt()).isEqualTo(3);
        assertThat(report.path("stored").asBoolean()).isFalse();
        assertThat(owner.get("/api/v1/positions/3").status()).isEqualTo(404);
    }

    @Test
    void tellsWithPlaceAndRemedyWhatIsWrongWithPositions() {
        JsonNode report = send(
                "positions",
                "number,title,department,status,vacant since,reports to,employee id\n"
                        + "1,Director,Planning,busy,,,\n"
                        + "2,Planner,Planning,vacant,,,E-1\n"
                        + "3,Planner,Planning,,,3,\n"
                        + "4,Planner,Planning,,,99,\n"
                        + "5,Planner,Planning,,,6,\n"
                        + "6,Planner,Planning,,,5,\n"
                        + "7,Planner,Planning,,,,E-404\n"
                        + "8,,Planning,,,,\n"
                        + "9,Planner,Planning,,,,E-1\n",
                "");
        assertThat(report.path("accepted").asInt()).as(report.toString()).isEqualTo(5);
        assertThat(report.path("rejected").asInt()).isEqualTo(4);
        assertThat(report.path("rows"))
                .extracting(r -> r.path("row").asInt() + " " + r.path("column").asText())
                .containsExactly(
                        "2 status",
                        "3 employee id",
                        "4 reports to",
                        "9 title",
                        "8 employee id",
                        "5 reports to",
                        "6 reports to",
                        "7 reports to");
        assertThat(report.path("rows"))
                .allSatisfy(r -> assertThat(r.path("remedy").asText()).isNotBlank());
        assertThat(texts(get("/positions/9").path("holders"), "name")).containsExactly("Ada Alder");
        assertThat(get("/people/E-1").path("assignments")).hasSize(1);
        assertThat(send("positions", "number,title,department,status\n9,Planner,Planning,vacant\n", "")
                        .at("/rows/0/reason")
                        .asText())
                .contains("somebody holds it");
    }

    @Test
    void tellsWithPlaceAndRemedyWhichSupervisorsCannotBe() {
        JsonNode report = send(
                "roster",
                "id,department,title,supervisor id\n"
                        + "E-30,Law,Clerk,\n"
                        + "E-31,Law,Clerk,E-31\n"
                        + "E-32,Law,Clerk,E-404\n"
                        + "E-33,Law,Clerk,E-34\n"
                        + "E-34,Law,Clerk,E-35\n"
                        + "E-35,Law,Clerk,E-33\n"
                        + "E-36,Law,Clerk,E-33\n",
                "");
        assertThat(report.path("accepted").asInt()).isEqualTo(7);
        assertThat(report.path("rows"))
                .extracting(r -> r.path("row").asInt() + " " + r.path("value").asText())
                .containsExactly("3 E-31", "4 E-404", "5 E-34", "6 E-35", "7 E-33");
        assertThat(report.path("rows")).allSatisfy(r -> {
            assertThat(r.path("reason").asText()).contains("taken without this supervisor");
            assertThat(r.path("remedy").asText()).isNotBlank();
        });
        assertThat(report.path("notes").toString()).contains("1 row names no supervisor");
        assertThat(texts(get("/people/E-36").path("supervisors"), "id")).hasSize(1);
        assertThat(get("/people/E-33").path("supervisors")).isEmpty();
    }

    @Test
    void oneSupervisorWhoCannotBeKeepsTheFileOutWhereEverythingMustBeRight() {
        JsonNode report =
                send("roster", "id,department,title,supervisor id\nE-40,Law,Clerk,E-404\n", "&allOrNothing=true");
        assertThat(report.path("stored").asBoolean()).isFalse();
        assertThat(owner.get("/api/v1/people/E-40").status()).isEqualTo(404);
    }

    @Test
    void aSupervisorWhoIsNamedNoMoreSeesNothingAnyMore() {
        send("roster", PEOPLE, "");
        Client dee = town.as(Role.EMPLOYEE, "E-20", null);
        assertThat(dee.get("/api/v1/people/E-21").status()).isEqualTo(200);
        assertThat(texts(dee.get("/api/v1/people").json().path("items"), "key")).containsExactly("E-21");

        send("roster", "id,department,title,supervisor id\nE-21,Planning,Planner,E-1\n", "");
        assertThat(dee.get("/api/v1/people/E-21").status()).isEqualTo(404);
        assertThat(dee.get("/api/v1/people").status()).isEqualTo(404);
        assertThat(texts(get("/people/E-21").path("supervisors"), "name")).containsExactly("Ada Alder");
    }

    @Test
    void whoActsInThePositionAboveSeesItsLineOnTheirDatesOnly() {
        send("positions", POSITIONS, "");
        String head = "id,position number,department,title,type,start date,end date\n";
        send("roster", head + "E-21,2,Planning,Planner,Regular,,\n", "");
        send("roster", head + "E-50,1,Planning,Director,Acting,2020-01-01,2099-12-31\n", "");
        send("roster", head + "E-51,1,Planning,Director,Acting,2020-01-01,2020-12-31\n", "");
        send("roster", head + "E-51,77,Planning,Clerk,Regular,,\n", "");

        assertThat(town.as(Role.EMPLOYEE, "E-50", null)
                        .get("/api/v1/people/E-21")
                        .status())
                .isEqualTo(200);
        assertThat(town.as(Role.EMPLOYEE, "E-51", null)
                        .get("/api/v1/people/E-21")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPersonMayHoldSeveralPositionsAndAPositionSeveralPeople() {
        send(
                "roster",
                "employee id,position number,department,title,type\n"
                        + "E-60,10,Law,Clerk,Regular\n"
                        + "E-60,11,Law,Records Officer,Acting\n"
                        + "E-61,10,Law,Clerk,Job shared\n",
                "");
        assertThat(texts(get("/people/E-60").path("assignments"), "kind"))
                .containsExactlyInAnyOrder("regular", "acting");
        assertThat(get("/positions/10").path("holders")).hasSize(2);
    }

    @Test
    void offersToEndWhoIsMissingAndEndsThemOnlyWhenTold() {
        send("roster", PEOPLE, "");
        String later = "employee id,position number,department,title\nE-20,1,Planning,Director\n";

        assertThat(send("roster", later, "").path("notes").toString())
                .contains("4 people and 4 assignments", "Nothing was changed", "--complete");
        assertThat(get("/people?department=planning").path("items")).hasSize(4);
        JsonNode dry = send("roster", later, "&complete=true&dryRun=true");
        assertThat(dry.path("notes").toString()).contains("4 people", "Their last day is");
        assertThat(get("/people?department=planning").path("items")).hasSize(4);
        JsonNode withABadRow = send("roster", later + "E-21,2,,Planner\n", "&complete=true");
        assertThat(withABadRow.path("notes").toString()).contains("Nothing was ended");
        assertThat(get("/people?department=planning").path("items")).hasSize(4);

        send("roster", later, "&complete=true");
        assertThat(texts(get("/people?department=planning").path("items"), "key"))
                .containsExactly("E-20");
        assertThat(texts(get("/positions?status=vacant").path("items"), "number"))
                .containsExactly("2");
        assertThat(get("/people/E-21").path("assignments").path(0).path("ends").asText())
                .isNotEmpty();
    }

    @Test
    void aFileWithoutDatesBringsNobodyBackAndSaysSo() {
        String head = "id,first name,position number,department,title,type,start date,end date\n";
        send("roster", head + "E-80,Fay,20,Law,Clerk,Acting,2020-01-01,2021-06-30\n", "");

        JsonNode report = send("roster", "id,position number,department,title\nE-80,20,Law,Clerk\n", "");

        JsonNode assignment = get("/people/E-80").at("/assignments/0");
        assertThat(assignment.path("starts").asText()).isEqualTo("2020-01-01");
        assertThat(assignment.path("ends").asText()).isEqualTo("2021-06-30");
        assertThat(assignment.path("kind").asText()).isEqualTo("acting");
        assertThat(get("/people/E-80").path("name").asText()).isEqualTo("Fay");
        assertThat(report.path("notes").toString()).contains("1 assignment in this file ended", "They stay over");
    }

    @Test
    void whoIsInAFileOfEverybodyIsBackAndWhoBeginsAgainIsToo() {
        String head = "id,position number,department,title,start date,end date\n";
        send("roster", head + "E-81,21,Law,Clerk,2020-01-01,2021-06-30\nE-82,22,Law,Clerk,2020-01-01,2021-06-30\n", "");

        send("roster", "id,position number,department,title,start date\nE-82,22,Law,Clerk,2024-05-01\n", "");
        JsonNode again = get("/people/E-82").at("/assignments/0");
        assertThat(again.path("starts").asText()).isEqualTo("2024-05-01");
        assertThat(again.path("ends").isNull()).isTrue();

        JsonNode report = send("roster", "id,position number,department,title\nE-81,21,Law,Clerk\n", "&complete=true");
        assertThat(report.path("notes").toString()).contains("They are in force again");
        assertThat(get("/people/E-81").at("/assignments/0/ends").isNull()).isTrue();
    }

    @Test
    void aBlankCellOfDatesTakesTheLastDayAway() {
        String head = "id,position number,department,title,end date\n";
        send("roster", head + "E-83,23,Law,Clerk,2021-06-30\n", "");
        send("roster", head + "E-83,23,Law,Clerk,\n", "");
        assertThat(get("/people/E-83").at("/assignments/0/ends").isNull()).isTrue();
    }

    @Test
    void twoWhoSwapTheirPositionsLeaveTheirFormerOnes() {
        String head = "number,title,department,employee id\n";
        send("roster", "id,department,title\nE-84,Law,Clerk\nE-85,Law,Clerk\n", "");
        send("positions", head + "31,Clerk,Law,E-84\n32,Clerk,Law,E-85\n33,Clerk,Law,\n", "");

        JsonNode report = send("positions", head + "31,Clerk,Law,E-85\n32,Clerk,Law,\n33,Clerk,Law,E-84\n", "");

        assertThat(report.path("rows")).isEmpty();
        assertThat(texts(get("/positions/31").path("holders"), "id"))
                .containsExactly(get("/people/E-85").path("id").asText());
        assertThat(texts(get("/positions/33").path("holders"), "id"))
                .containsExactly(get("/people/E-84").path("id").asText());
        assertThat(report.path("notes").toString()).contains("names the holder for another position");
    }

    @Test
    void aPositionThatSomebodyElseHoldsIsNotGivenTwice() {
        String head = "number,title,department,employee id\n";
        send("roster", "id,department,title\nE-86,Law,Clerk\nE-87,Law,Clerk\n", "");
        send("positions", head + "41,Clerk,Law,E-86\n", "");

        JsonNode report = send("positions", head + "41,Clerk,Law,E-87\n", "");

        assertThat(report.at("/rows/0/reason").asText()).contains("Somebody else holds this position");
        assertThat(texts(get("/positions/41").path("holders"), "id"))
                .containsExactly(get("/people/E-86").path("id").asText());
    }

    @Test
    void aFileThatWouldEndManyPeopleNeedsTheirNumber() {
        StringBuilder many = new StringBuilder("id,department,title\n");
        for (int i = 0; i < 40; i++) {
            many.append("M-").append(i).append(",Harbor,Pilot\n");
        }
        send("roster", many.toString(), "");
        String cut = "id,department,title\nM-0,Harbor,Pilot\n";
        JsonNode dry = send("roster", cut, "&complete=true&dryRun=true");
        String missing = dry.path("notes").toString().replaceAll("(?s).*?(\\d+) people and.*", "$1");

        Client.Answer refused = owner.send(
                "POST", "/api/v1/imports?kind=roster&complete=true", cut, b -> b.header("Content-Type", "text/csv"));

        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("--leaving " + missing);
        assertThat(get("/people?department=harbor&limit=100").path("items")).hasSize(40);
        send("roster", cut, "&complete=true&leaving=" + missing);
        assertThat(get("/people?department=harbor").path("items")).hasSize(1);
    }

    @Test
    void aRosterWithoutAKeyNeedsTheNumberOfItsPeopleWhereOthersAreKnownByTheirs() {
        String keyless = "first name,department,title\nVera,Harbor,Pilot\nWim,Harbor,Pilot\n";
        int before = get("/people").path("total").asInt();
        JsonNode dry = send("roster", keyless, "&dryRun=true");
        assertThat(dry.path("arriving").asInt()).isEqualTo(2);
        assertThat(dry.path("notes").toString()).contains("2 people, none of them matched with the people on record");

        for (String said : List.of("", "&arriving=3", "&leaving=2")) {
            Client.Answer refused = owner.send(
                    "POST", "/api/v1/imports?kind=roster" + said, keyless, b -> b.header("Content-Type", "text/csv"));
            assertThat(refused.status()).as(said + refused.body()).isEqualTo(422);
            assertThat(refused.body()).contains("--arriving 2", "--key COLUMN");
            assertThat(get("/people").path("total").asInt()).isEqualTo(before);
        }
        assertThat(send("roster", keyless, "&arriving=2").path("accepted").asInt())
                .isEqualTo(2);
        assertThat(get("/people").path("total").asInt()).isEqualTo(before + 2);
        assertThat(send("roster", keyless, "").path("arriving").asInt())
                .as("the same file again makes nobody new")
                .isZero();
    }

    @Test
    void whereNobodyIsKnownByAKeyNoNumberIsAsked() {
        town.close();
        town = new Town(home.resolve("other"), "");
        owner = town.owner();
        String first = "first name,department,title\nVera,Harbor,Pilot\n";

        assertThat(send("roster", first, "").path("arriving").asInt()).isZero();
        assertThat(send("roster", first + "Wim,Harbor,Pilot\n", "")
                        .path("accepted")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void refusesToEndAnybodyWithoutAKey() {
        Client.Answer answer = owner.send(
                "POST",
                "/api/v1/imports?kind=roster&complete=true",
                "department,title\nLaw,Clerk\n",
                b -> b.header("Content-Type", "text/csv"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("person key");
    }

    @Test
    void keepsPlanEligibilityAsSupplied() {
        send("roster", "id,department,title,plan eligible on\nE-70,Law,Clerk,2027-05-01\n", "");
        assertThat(get("/people/E-70").path("planEligibleOn").asText()).isEqualTo("2027-05-01");
    }
}
