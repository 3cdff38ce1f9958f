package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.evidence.Fact;
import adroit.evidence.ItemAnswer;
import adroit.identity.Role;
import adroit.instrument.DigitalDexterity;
import adroit.instrument.InstrumentScale;
import adroit.storage.Session;
import adroit.web.knowledge.AskingCatalog;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real answers, held against the contract: a walk through every operation, and what is refused on the way. */
class ContractTest {
    private static final String SMALLEST_CATALOG = """
            discipline: maps
            title: Map making
            edition: "2"
            affirmed: 2026-10-01
            levels:
              - {level: 1, name: Awareness, meaning: Knows what it is for.}
              - {level: 2, name: Basic, meaning: Draws beside somebody.}
              - {level: 3, name: Intermediate, meaning: Draws alone.}
              - {level: 4, name: Advanced, meaning: Corrects the sheets of others.}
              - {level: 5, name: Expert, meaning: Sets how it is drawn.}
            sources: [{id: own, title: Own practice, publisher: The city, year: 2026}]
            areas: [{id: drawing, title: Drawing}]
            tools: [{id: pen, title: Pen, kind: manual, status: current}]
            skills:
              - id: map-making
                title: Map making
                area: drawing
                category: operations
                statement: Draws what is there.
                anchors: {1: Names the sheet., 3: Draws the sheet., 5: Designs the series.}
                status: current
                sources: [own]
            duties: []
            processes: []
            positions: []
            """;

    private final Town town;
    private final Client owner;
    private final Contract contract = new Contract();

    ContractTest(@TempDir Path home) {
        town = new Town(home);
        owner = town.owner();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void describesExactlyTheRoutesThatThereAre() {
        Set<String> routes = new TreeSet<>();
        town.routes.forEach(r -> routes.add(r.name()));
        assertThat(contract.operations()).isEqualTo(routes);
    }

    @Test
    void answersEveryOperationAsItIsDescribed() throws InterruptedException {
        walkOrganization();
        walkImports();
        String result = walkAssessments();
        walkInsight();
        walkChampions();
        walkKnowledge();
        walkSelfRatings();
        new AnalysisWalk(town, contract).walk();
        FunctionMovesTest.walk(town, contract);
        TalkingWalk.opened(town).walk(contract);
        walkCatalogs();
        walkAccounts();
        walkPublishers();
        walkInstalledSet();
        new FrameworkWalk(town, contract).walk();
        contract.check("/assessments/{id}", owner.get("/api/v1/assessments/" + result));
        contract.check("/verify", owner.post("/api/v1/verify"));
        contract.check("/audit", owner.get("/api/v1/audit?limit=5"));
        contract.check("/people/{id}/looks", owner.get("/api/v1/people/E-1/looks"));
        contract.check("/backup", owner.get("/api/v1/backup"));
        contract.check("/stop", owner.post("/api/v1/stop"));
        assertThat(town.stopped.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(contract.answered()).isEqualTo(contract.operations());
    }

    private void walkOrganization() {
        JsonNode first = contract.check("/departments", owner.get("/api/v1/departments?limit=1"))
                .json();
        assertThat(first.path("items")).hasSize(1);
        String next = first.path("next").asText();
        JsonNode second = contract.check("/departments", owner.get("/api/v1/departments?limit=1&cursor=" + next))
                .json();
        assertThat(second.path("items").path(0))
                .isNotEqualTo(first.path("items").path(0));
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(contract.check("/positions", owner.get("/api/v1/positions?limit=2"))
                        .json()
                        .path("items"))
                .hasSize(2);
        String position =
                owner.get("/api/v1/positions").json().at("/items/0/id").asText();
        contract.check("/positions/{id}", owner.get("/api/v1/positions/" + position));
        contract.check("/positions/{id}", owner.get("/api/v1/positions/missing"));
        contract.check("/positions", owner.get("/api/v1/positions?status=vacant&department=planning"));
        contract.check("/positions", owner.get("/api/v1/positions?status=busy"));
        contract.check("/positions", town.as(Role.EMPLOYEE).get("/api/v1/positions?status=vacant"));
        JsonNode people =
                contract.check("/people", owner.get("/api/v1/people?q=ald")).json();
        assertThat(people.path("items")).hasSize(1);
        contract.check("/people/{id}", owner.get("/api/v1/people/E-1"));
        contract.check("/people/{id}", owner.get("/api/v1/people/missing"));
        contract.check("/people", owner.get("/api/v1/people?limit=0"));
    }

    private void walkSelfRatings() {
        JsonNode cells = contract.check("/insights/self-ratings", owner.get("/api/v1/insights/self-ratings?limit=1"))
                .json();
        assertThat(cells.path("items"))
                .allSatisfy(cell -> assertThat(cell.path("shown").asBoolean()).isFalse());
        contract.check("/insights/self-ratings", owner.get("/api/v1/insights/self-ratings?year=then"));
        contract.check("/insights/self-ratings", owner.get("/api/v1/insights/self-ratings?department=Planning"));
    }

    private void walkImports() {
        JsonNode report = contract.check(
                        "/imports",
                        owner.send(
                                "POST",
                                "/api/v1/imports?kind=roster&name=new.csv&key=id",
                                "id,department,title\nE-9,Planning,Clerk\nE-10,,Clerk\n",
                                b -> b.header("Content-Type", "text/csv")))
                .json();
        assertThat(report.path("read").asInt()).isEqualTo(2);
        assertThat(report.path("accepted").asInt()).isEqualTo(1);
        assertThat(report.path("rows")).hasSize(1);
        assertThat(report.path("rows").path(0).path("row").asInt()).isEqualTo(3);
        String id = report.path("id").asText();
        contract.check("/imports", owner.get("/api/v1/imports?limit=1"));
        contract.check("/imports/templates/{kind}", owner.get("/api/v1/imports/templates/roster"));
        contract.check("/imports/templates/{kind}", owner.get("/api/v1/imports/templates/evidence?format=xlsx"));
        contract.check("/imports/templates/{kind}", owner.get("/api/v1/imports/templates/evidence?format=pdf"));
        contract.check("/imports/templates/{kind}", owner.get("/api/v1/imports/templates/alchemy"));
        contract.check("/imports", owner.get("/api/v1/imports?cursor=x"));
        contract.check("/imports/{id}", owner.get("/api/v1/imports/" + id));
        contract.check("/imports/{id}", owner.get("/api/v1/imports/i-404"));
        contract.check("/imports/{id}/rejected", owner.get("/api/v1/imports/" + id + "/rejected"));
        String columns = contract.check("/imports/columns", owner.get("/api/v1/imports/columns"))
                .json()
                .at("/items/0/id")
                .asText();
        contract.check("/imports/columns/{id}", owner.delete("/api/v1/imports/columns/" + columns));
        contract.check("/imports/columns/{id}", owner.delete("/api/v1/imports/columns/" + columns));
        contract.check("/imports", owner.send("POST", "/api/v1/imports?kind=roster", "", b -> {}));
        contract.check("/imports", owner.send("POST", "/api/v1/imports?kind=nothing", "x", b -> {}));
        JsonNode recorded = contract.check("/evidence", owner.post("/api/v1/evidence", Facts.GOOD_AND_BAD))
                .json();
        assertThat(recorded.path("accepted").asInt()).isEqualTo(4);
        assertThat(recorded.path("rejected").asInt()).isEqualTo(1);
        contract.check("/evidence", owner.post("/api/v1/evidence?allOrNothing=true", Facts.GOOD_AND_BAD));
    }

    private String walkAssessments() {
        JsonNode made = contract.check(
                        "/assessments",
                        owner.post(
                                "/api/v1/assessments",
                                "{\"person\":\"E-1\",\"purpose\":\"workforce-planning\",\"asOf\":\"2026-06-30\"}"))
                .json();
        String id = made.path("id").asText();
        assertThat(made).as("a result is read by its address").hasSize(1);
        assertThat(contract.check("/assessments/{id}/replay", owner.post("/api/v1/assessments/" + id + "/replay"))
                        .json()
                        .path("identical")
                        .asBoolean())
                .isTrue();
        JsonNode would = contract.check(
                        "/assessments",
                        owner.post(
                                "/api/v1/assessments?dryRun=true",
                                "{\"everyone\":true,\"purpose\":\"workforce-planning\",\"department\":\"Planning\"}"))
                .json();
        assertThat(would.path("results").asInt()).isEqualTo(1);
        assertThat(would.path("made").asInt()).isZero();
        contract.check(
                "/assessments",
                owner.post(
                        "/api/v1/assessments",
                        "{\"everyone\":true,\"purpose\":\"workforce-planning\",\"department\":\"Nowhere\"}"));
        JsonNode all = contract.check(
                        "/assessments",
                        owner.post("/api/v1/assessments", "{\"everyone\":true,\"purpose\":\"workforce-planning\"}"))
                .json();
        assertThat(all.path("made").asInt()).isEqualTo(1);
        JsonNode gaps = contract.check("/gaps", owner.get("/api/v1/gaps")).json();
        assertThat(gaps.path("totals").path("capability").asInt()).isEqualTo(1);
        assertThat(gaps.path("totals").path("process").asInt()).isEqualTo(1);
        assertThat(gaps.path("totals").path("talent").asInt()).isEqualTo(1);
        assertThat(contract.check("/gaps", owner.get("/api/v1/gaps?type=talent"))
                        .json()
                        .path("items"))
                .hasSize(1);
        contract.check("/gaps", owner.get("/api/v1/gaps?purpose=layoff"));
        contract.check("/assessments/{id}", owner.get("/api/v1/assessments/r-999999"));
        contract.check("/assessments/{id}", owner.get("/api/v1/assessments/nonsense"));
        return id;
    }

    private void walkInsight() {
        contract.check("/insights/overview", owner.get("/api/v1/insights/overview?limit=1"));
        contract.check("/insights/overview", owner.get("/api/v1/insights/overview?area=drawing"));
        JsonNode skills = contract.check(
                        "/insights/overview", owner.get("/api/v1/insights/overview?discipline=maps&area=drawing"))
                .json();
        assertThat(skills.path("items")).hasSize(3);
        contract.check("/insights/overview", town.as(Role.CHIEF).get("/api/v1/insights/overview"));
        contract.check("/insights/brief", owner.get("/api/v1/insights/brief"));
        contract.check("/insights/brief", town.as(Role.EMPLOYEE).get("/api/v1/insights/brief"));
        JsonNode cards = contract.check("/insights/first", owner.get("/api/v1/insights/first"))
                .json();
        assertThat(cards.path("items")).hasSize(8);
        contract.check("/insights/first/{id}/data", owner.get("/api/v1/insights/first/nothing/data"));
        for (JsonNode card : cards.path("items")) {
            String id = card.path("id").asText();
            Client.Answer data = owner.get("/api/v1/insights/first/" + id + "/data");
            assertThat(data.type()).startsWith("text/csv");
            contract.reached("/insights/first/{id}/data", data);
            if (card.path("missing").isNull()) {
                assertThat(data.body().lines().count() - 1)
                        .as(id)
                        .isEqualTo(card.path("value").asLong());
            }
        }
    }

    private static final String PEN = "{\"discipline\":\"maps\",\"family\":\"pen\"}";

    private void walkKnowledge() {
        town.disciplines.activate(Field.ACTIVE.withEdition(AskingCatalog.of(Field.EDITION)));
        Client ada = town.as(Role.EMPLOYEE, "E-1", null);
        contract.check("/people/{id}/dexterity", ada.get("/api/v1/people/E-1/dexterity"));
        contract.check("/people/{id}/dexterity", owner.get("/api/v1/people/E-1/dexterity"));
        contract.check("/knowledge", owner.get("/api/v1/knowledge"));
        contract.check("/knowledge/mine", owner.get("/api/v1/knowledge/mine"));
        assertThat(contract.check("/knowledge/mine", ada.get("/api/v1/knowledge/mine"))
                        .body())
                .contains("ink-0")
                .doesNotContain("secret key");
        JsonNode answered = contract.check(
                        "/knowledge/mine/answers",
                        ada.post(
                                "/api/v1/knowledge/mine/answers",
                                "{\"discipline\":\"maps\",\"family\":\"pen\",\"answers\":[{\"item\":\"ink-0\",\"option\":\"a\"},"
                                        + "{\"item\":\"ink-1\",\"option\":\"b\"},{\"item\":\"ink-2\"}]}"))
                .json();
        assertThat(answered.at("/families/0/answered").asInt()).isEqualTo(3);
        assertThat(answered.at("/families/0/percent").isNull())
                .as("nobody else answered, so that the reliability is not known")
                .isTrue();
        assertThat(answered.at("/families/0/low").asDouble()).isBetween(1.0, 15.0);
        assertThat(answered.at("/families/0/lacks/0").asText()).isEqualTo("few-people");
        walkMapOfQuestions();
        contract.check(
                "/knowledge/mine/answers",
                ada.post(
                        "/api/v1/knowledge/mine/answers",
                        "{\"discipline\":\"maps\",\"family\":\"pen\",\"answers\":[{\"item\":\"ink-0\",\"option\":\"z\"}]}"));
        assertThat(contract.check(
                                "/knowledge/mine/orders",
                                ada.post(
                                        "/api/v1/knowledge/mine/orders",
                                        "{\"discipline\":\"maps\",\"process\":\"publish\",\"steps\":[\"check\",\"draw\"],\"notKnown\":[\"print\"]}"))
                        .json()
                        .at("/processes/0/order/missed/0")
                        .asText())
                .isEqualTo("print");
        contract.check(
                "/knowledge/mine/orders",
                ada.post(
                        "/api/v1/knowledge/mine/orders",
                        "{\"discipline\":\"maps\",\"process\":\"publish\",\"steps\":[\"juggle\"]}"));
        assertThat(contract.check(
                                "/knowledge/mine/orders",
                                ada.post(
                                        "/api/v1/knowledge/mine/orders",
                                        "{\"discipline\":\"maps\",\"process\":\"publish\",\"steps\":[\"check\",\"draw\"]}"))
                        .body())
                .contains("neither in the order nor among those not known: print");
        walkSitting(ada);
        town.disciplines.activate(Field.ACTIVE);
    }

    private void walkSitting(Client ada) {
        String begin = "/knowledge/mine/sittings";
        String reply = "/knowledge/mine/sittings/answers";
        assertThat(contract.check(begin, ada.post("/api/v1" + begin, PEN)).body())
                .contains("There are only 5 questions to choose from");
        town.disciplines.activate(Field.ACTIVE.withEdition(AskingCatalog.of(Field.EDITION, 12)));
        town.store.write(session -> {
            List<String> people = IntStream.range(0, 60)
                    .mapToObj(i -> session.organization()
                            .person("Q-" + i)
                            .orElseThrow()
                            .id())
                    .toList();
            session.evidence()
                    .append(AskingCatalog.answers(people, 12, session.evidence().lastSequence() + 1));
            return true;
        });
        JsonNode family =
                contract.check(begin, ada.post("/api/v1" + begin, PEN)).json().at("/families/0");
        assertThat(family.path("adaptive").asBoolean()).isTrue();
        assertThat(family.path("items")).as("one question at a time").isEmpty();
        contract.check(reply, ada.post("/api/v1" + reply, PEN.replace("}", ",\"item\":\"ink-99\",\"option\":\"a\"}")));
        while (family.at("/sitting/state").asText().equals("asking")) {
            String item = family.at("/sitting/question/id").asText();
            Client.Answer answered = contract.check(
                    reply,
                    ada.post("/api/v1" + reply, PEN.replace("}", ",\"item\":\"" + item + "\",\"option\":\"a\"}")));
            assertThat(answered.body()).doesNotContain("secret key", "difficulty", "\"key\"");
            family = answered.json().at("/families/0");
        }
        assertThat(family.at("/sitting/state").asText()).isEqualTo("ended");
        assertThat(family.at("/sitting/answered").asInt()).isBetween(5, 12);
        assertThat(family.at("/sitting/result/stopped").asText()).isEqualTo("no-further-question");
        assertThat(family.at("/sitting/result/ability/theta").isNull())
                .as("all right tells little")
                .isTrue();
    }

    private void walkMapOfQuestions() {
        String map = "/knowledge/families/{discipline}/{family}/map";
        assertThat(contract.check(map, owner.get("/api/v1/knowledge/families/maps/pen/map"))
                        .json()
                        .path("why")
                        .asText())
                .contains("50 people");
        contract.check(map, owner.get("/api/v1/knowledge/families/maps/juggling/map"));
        hire(60);
        town.store.write(session -> {
            session.evidence().append(manyAnswers(session));
            return true;
        });
        JsonNode drawn = contract.check(map, owner.get("/api/v1/knowledge/families/maps/pen/map"))
                .json();
        assertThat(drawn.path("people").asInt())
                .as("61 answered, heard in steps of five")
                .isEqualTo(60);
        assertThat(drawn.path("items")).hasSize(5);
        assertThat(drawn.path("information")).hasSize(41);
        assertThat(drawn.path("bins")).isNotEmpty();
    }

    private void hire(int people) {
        StringBuilder roster = new StringBuilder("id,department,title\n");
        for (int person = 0; person < people; person++) {
            roster.append("Q-").append(person).append(",Planning,Planner\n");
        }
        owner.send("POST", "/api/v1/imports?kind=roster", roster.toString(), b -> b.header("Content-Type", "text/csv"));
    }

    /** Of those hired, some of whom know more. */
    private static List<Fact> manyAnswers(Session session) {
        long last = session.evidence().lastSequence();
        List<Fact> facts = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            String person =
                    session.organization().person("Q-" + number).orElseThrow().id();
            for (int item = 0; item < 5; item++) {
                boolean right = number % 6 > item || (number + item) % 7 == 0;
                facts.add(new ItemAnswer(
                        "item:" + person + ":" + (last + 1 + facts.size()),
                        person,
                        "maps",
                        LocalDate.of(2026, 1, 1),
                        "ink-" + item,
                        right ? "a" : "b"));
            }
        }
        return facts;
    }

    private void walkChampions() {
        JsonNode champions =
                contract.check("/champions", owner.get("/api/v1/champions")).json();
        assertThat(champions.path("coverage")).isNotEmpty();
        contract.check("/champions/mine", owner.get("/api/v1/champions/mine"));
        Client ada = town.as(Role.EMPLOYEE);
        contract.check("/champions/mine", ada.get("/api/v1/champions/mine"));
        contract.check("/champions/mine", ada.post("/api/v1/champions/mine", "{\"kind\":\"best\",\"named\":true}"));
        contract.check("/dexterity/mine", ada.get("/api/v1/dexterity/mine"));
        contract.check(
                "/dexterity/mine",
                ada.post(
                        "/api/v1/dexterity/mine",
                        "{\"answers\":[{\"statement\":\"tool-choice\",\"level\":6},{\"statement\":\"juggling\",\"level\":1}]}"));
        assertThat(contract.check(
                                "/dexterity/mine",
                                ada.post(
                                        "/api/v1/dexterity/mine",
                                        "{\"answers\":[{\"statement\":\"tool-choice\",\"level\":4}]}"))
                        .json()
                        .at("/answers/tool-choice")
                        .asInt())
                .isEqualTo(4);
        assertThat(contract.check(
                                "/dexterity/mine/release",
                                ada.post("/api/v1/dexterity/mine/release", "{\"released\":true}"))
                        .json()
                        .path("released")
                        .asBoolean())
                .isTrue();
        contract.check("/dexterity/mine/release", ada.post("/api/v1/dexterity/mine/release", "{\"released\":1}"));
        JsonNode mine = contract.check(
                        "/champions/mine",
                        ada.post("/api/v1/champions/mine", "{\"kind\":\"operations\",\"named\":true}"))
                .json();
        assertThat(mine.path("agreed").path(0).asText()).isEqualTo("operations");
    }

    private void walkSuggestions() {
        contract.check("/catalogs/{discipline}/skills/{skill}", owner.get("/api/v1/catalogs/maps/skills/lettering"));
        contract.check("/catalogs/{discipline}/skills/{skill}", owner.get("/api/v1/catalogs/maps/skills/swimming"));
        String all = "/api/v1/catalogs/maps/suggestions";
        JsonNode made = contract.check(
                        "/catalogs/{discipline}/suggestions",
                        owner.post(all, "{\"skill\":\"lettering\",\"text\":\"Name the new typeface rule.\"}"))
                .json();
        contract.check("/catalogs/{discipline}/suggestions", owner.post(all, "{\"text\":\"short\"}"));
        contract.check("/catalogs/{discipline}/suggestions", owner.get(all + "?limit=1"));
        String one = all + "/" + made.path("id").asText();
        contract.check(
                "/catalogs/{discipline}/suggestions/{id}/answers",
                owner.post(one + "/answers", "{\"decision\":\"taken-up\",\"text\":\"In the next edition.\"}"));
        contract.check(
                "/catalogs/{discipline}/suggestions/{id}/answers",
                owner.post(one + "/answers", "{\"decision\":\"perhaps\",\"text\":\"In the next edition.\"}"));
        JsonNode answered = contract.check("/catalogs/{discipline}/suggestions/{id}", owner.get(one))
                .json();
        assertThat(answered.path("decision").asText()).isEqualTo("taken-up");
        assertThat(answered.path("answers")).hasSize(1);
    }

    private void walkMap() {
        InstrumentScale scale = DigitalDexterity.INSTRUMENT.scales().get(0);
        String path = "/api/v1/dexterity/scales/" + scale.id() + "/map";
        assertThat(contract.check("/dexterity/scales/{scale}/map", owner.get(path))
                        .json()
                        .path("why")
                        .asText())
                .contains("150 people");
        contract.check("/dexterity/scales/{scale}/map", owner.get("/api/v1/dexterity/scales/juggling/map"));
    }

    private void walkCatalogs() {
        contract.check("/dexterity", owner.get("/api/v1/dexterity"));
        contract.check("/dexterity/mine", owner.get("/api/v1/dexterity/mine"));
        walkMap();
        contract.check("/raters", owner.get("/api/v1/raters?department=d-0&discipline=maps"));
        contract.check("/disciplines", owner.get("/api/v1/disciplines"));
        contract.check("/disciplines/{id}", owner.get("/api/v1/disciplines/maps"));
        contract.check("/disciplines/{id}", owner.get("/api/v1/disciplines/alchemy"));
        contract.check("/disciplines/{id}/disable", owner.post("/api/v1/disciplines/maps/disable"));
        contract.check("/disciplines/{id}/disable", owner.post("/api/v1/disciplines/maps/disable"));
        contract.check("/disciplines/{id}/enable", owner.post("/api/v1/disciplines/maps/enable"));
        contract.check("/disciplines/{id}/update", owner.post("/api/v1/disciplines/maps/update"));
        contract.check("/disciplines/{id}/back", owner.post("/api/v1/disciplines/maps/back"));
        contract.check("/disciplines/{id}/back", owner.post("/api/v1/disciplines/maps/back?dryRun=true"));
        contract.check("/disciplines/{id}", owner.delete("/api/v1/disciplines/maps"));
        contract.check("/disciplines/{id}/install", owner.post("/api/v1/disciplines/maps/install"));
        contract.check("/disciplines/{id}/install", owner.post("/api/v1/disciplines/alchemy/install"));
        walkSuggestions();
        JsonNode editions = contract.check(
                        "/catalogs/{discipline}/editions", owner.get("/api/v1/catalogs/maps/editions"))
                .json();
        String edition = editions.path("items").path(0).path("id").asText();
        contract.check(
                "/catalogs/{discipline}/editions/{edition}", owner.get("/api/v1/catalogs/maps/editions/" + edition));
        contract.check("/catalogs/{discipline}/editions", owner.get("/api/v1/catalogs/alchemy/editions"));
        contract.check(
                "/catalogs/{discipline}/editions",
                owner.send("POST", "/api/v1/catalogs/maps/editions", "title: [", b -> {}));
        contract.check(
                "/catalogs/{discipline}/editions",
                owner.send("POST", "/api/v1/catalogs/maps/editions", SMALLEST_CATALOG, b -> {}));
        walkProposals();
    }

    private void walkProposals() {
        String all = "/api/v1/catalogs/maps/proposals";
        String route = "/catalogs/{discipline}/proposals";
        town.store.write(session -> {
            session.editions().save(town.disciplines.find("maps").orElseThrow().edition());
            return true;
        });
        Client keeper = town.as(Role.TREND_KEEPER);
        String next = SMALLEST_CATALOG
                .replace("edition: \"2\"", "edition: \"3\"")
                .replace("title: Map making\n    area", "title: Drawing maps\n    area")
                .replace("Draws the sheet.", "Draws the whole sheet.");
        String first = contract.check(route, owner.send("POST", all + "?note=Words", next, b -> {}))
                .json()
                .path("id")
                .asText();
        contract.check(route, owner.send("POST", all, SMALLEST_CATALOG, b -> {}));
        contract.check(route, owner.get(all + "?limit=1"));
        String one = all + "/" + first;
        JsonNode seen = contract.check(route + "/{id}", owner.get(one)).json();
        assertThat(seen.path("changes").findValuesAsText("kind")).contains("reworded", "altered");
        assertThat(contract.check(route + "/{id}/impact", keeper.get(one + "/impact"))
                        .json()
                        .path("analysesDue")
                        .isInt())
                .isTrue();
        contract.check(route + "/{id}/comments", owner.post(one + "/comments", "{\"text\":\"Look at it.\"}"));
        contract.check(route + "/{id}/edition", owner.send("POST", one + "/edition", next, b -> {}));
        contract.check(route + "/{id}/decisions", owner.post(one + "/decisions", "{}"));
        contract.check(route + "/{id}/approve", owner.post(one + "/approve", "{}"));
        contract.check(route + "/{id}/publish", owner.post(one + "/publish"));
        contract.check(route + "/{id}/approve", keeper.post(one + "/approve", "{\"text\":\"Right.\"}"));
        contract.check(route + "/{id}/schedule", owner.post(one + "/schedule", "{\"day\":\"2000-01-01\"}"));
        contract.check(route + "/{id}/schedule", owner.post(one + "/schedule", "{\"day\":\"2999-01-01\"}"));
        contract.check(route + "/{id}/publish", owner.post(one + "/publish?edition=other"));
        JsonNode done = contract.check(
                        route + "/{id}/publish",
                        owner.post(one + "/publish?edition="
                                + seen.path("publishes").asText()))
                .json();
        assertThat(done.path("state").asText()).isEqualTo("published");
        String back = contract.check(
                        route,
                        owner.post(
                                all,
                                "{\"edition\":\"" + done.path("replaces").asText() + "\",\"note\":\"It was better.\"}"))
                .json()
                .path("id")
                .asText();
        contract.check(
                route + "/{id}/send-back", owner.post(all + "/" + back + "/send-back", "{\"text\":\"Not yet.\"}"));
        contract.check(route + "/{id}/withdraw", owner.post(all + "/" + back + "/withdraw", "{}"));
        contract.check(
                "/catalogs/{discipline}/affirmations",
                owner.post("/api/v1/catalogs/maps/affirmations", "{\"text\":\"Still right.\"}"));
        contract.check("/catalog-reviews/due", owner.get("/api/v1/catalog-reviews/due?by=2999-01-01"));
        contract.check("/catalog-reviews/due", owner.get("/api/v1/catalog-reviews/due?by=soon"));
        contract.check("/catalog-reviews/second-person", owner.get("/api/v1/catalog-reviews/second-person"));
        contract.check(
                "/catalog-reviews/second-person",
                owner.post("/api/v1/catalog-reviews/second-person", "{\"asked\":false,\"reason\":\"We are two.\"}"));
        contract.check("/catalogs/{discipline}/yaml", keeper.get("/api/v1/catalogs/maps/yaml"));
        contract.check("/catalogs/{discipline}/skill-table", keeper.get("/api/v1/catalogs/maps/skill-table"));
        contract.check(
                "/catalogs/{discipline}/skill-table", keeper.get("/api/v1/catalogs/maps/skill-table?format=csv"));
        contract.check("/catalogs/{discipline}/case", keeper.get("/api/v1/catalogs/alchemy/case"));
        assertThat(contract.check("/catalogs/{discipline}/case", keeper.get("/api/v1/catalogs/maps/case"))
                        .json()
                        .path("CFItems"))
                .isNotEmpty();
        String yaml = "/catalogs/{discipline}/editions/{edition}/yaml";
        contract.check(yaml, keeper.get("/api/v1/catalogs/maps/editions/0/yaml"));
        contract.check(
                yaml,
                keeper.get("/api/v1/catalogs/maps/editions/"
                        + done.path("publishes").asText() + "/yaml"));
    }

    private void walkInstalledSet() {
        contract.check("/disciplines/rollback", owner.get("/api/v1/disciplines/rollback?limit=1"));
        contract.check("/disciplines/rollback", owner.get("/api/v1/disciplines/rollback?limit=0"));
        contract.check("/disciplines/rollback", owner.post("/api/v1/disciplines/rollback?dryRun=true"));
        contract.check("/disciplines/rollback", owner.post("/api/v1/disciplines/rollback?to=1"));
        contract.check("/disciplines/rollback", owner.post("/api/v1/disciplines/rollback?to=99"));
        contract.check("/disciplines/{id}/log", owner.get("/api/v1/disciplines/maps/log"));
        contract.check("/disciplines/{id}/log", owner.get("/api/v1/disciplines/alchemy/log"));
        walkShadows();
        contract.check("/disciplines/{id}/settings", owner.get("/api/v1/disciplines/maps/settings"));
        contract.check("/disciplines/{id}/settings", owner.get("/api/v1/disciplines/alchemy/settings"));
        String settings = "/api/v1/disciplines/maps/settings";
        contract.check("/disciplines/{id}/settings", owner.post(settings, "{\"values\":{\"sheets\":\"3\"}}"));
        contract.check("/disciplines/{id}/settings", owner.post(settings, "{\"values\":{\"sheets\":\"9\"}}"));
        contract.check(
                "/disciplines/{id}/settings", owner.post(settings + "?dryRun=true", "{\"values\":{\"sheets\":\"3\"}}"));
        contract.check("/disciplines/policy", owner.get("/api/v1/disciplines/policy"));
        contract.check(
                "/disciplines/policy",
                owner.post("/api/v1/disciplines/policy", "{\"leadsInstall\":false,\"publishers\":[]}"));
        contract.check("/disciplines/policy", owner.post("/api/v1/disciplines/policy", "{\"leadsInstall\":3}"));
        contract.check(
                "/disciplines/{id}/use",
                owner.post("/api/v1/disciplines/maps/use", "{\"on\":false,\"department\":\"d-1\"}"));
        contract.check("/disciplines/{id}/use", owner.post("/api/v1/disciplines/maps/use", "{\"on\":false}"));
        contract.check("/disciplines/{id}/install", owner.post("/api/v1/disciplines/maps/install?dryRun=true"));
        contract.check("/disciplines/{id}/update", owner.post("/api/v1/disciplines/maps/update?dryRun=true"));
        String lock = contract.check("/disciplines/lock", owner.get("/api/v1/disciplines/lock"))
                .json()
                .toString();
        contract.check("/disciplines/lock", owner.post("/api/v1/disciplines/lock", lock));
        contract.check("/disciplines/lock", owner.post("/api/v1/disciplines/lock", "{}"));
        assertThat(contract.check("/disciplines/{id}/pack", owner.get("/api/v1/disciplines/maps/pack"))
                        .body())
                .isEqualTo("a good pack");
        contract.check("/disciplines/{id}/pack", owner.get("/api/v1/disciplines/alchemy/pack"));
        contract.check("/disciplines/notices", owner.get("/api/v1/disciplines/notices"));
        contract.check("/disciplines/notices", owner.get("/api/v1/disciplines/notices?limit=0"));
        for (String api : List.of("a coming api", "no api")) {
            contract.check("/disciplines/outlook", owner.send("POST", "/api/v1/disciplines/outlook", api, b -> {}));
        }
    }

    private void walkShadows() {
        String shadow = "/api/v1/disciplines/maps/shadow";
        contract.check("/disciplines/shadows", owner.get("/api/v1/disciplines/shadows"));
        contract.check(
                "/disciplines/shadows",
                owner.send("POST", "/api/v1/disciplines/shadows?department=d-1", "a good pack", b -> {}));
        contract.check(
                "/disciplines/shadows",
                owner.send("POST", "/api/v1/disciplines/shadows?department=d-1", "a jar", b -> {}));
        contract.check("/disciplines/{id}/shadow", owner.get(shadow));
        contract.check("/disciplines/{id}/shadow", owner.get("/api/v1/disciplines/alchemy/shadow"));
        contract.check("/disciplines/{id}/shadow", owner.post(shadow, "{\"department\":\"d-1\"}"));
        contract.check("/disciplines/{id}/shadow", owner.post(shadow, "{}"));
        contract.check("/disciplines/{id}/shadow/promote", owner.post(shadow + "/promote"));
        contract.check("/disciplines/{id}/shadow", owner.delete(shadow));
    }

    private void walkPublishers() {
        String first = contract.check(
                        "/publishers",
                        owner.post(
                                "/api/v1/publishers",
                                Keys.body(Keys.newKey(), ",\"disciplines\":[\"maps\"],\"until\":\"2999-01-01\"")))
                .json()
                .path("id")
                .asText();
        String second = contract.check(
                        "/publishers",
                        owner.post("/api/v1/publishers", Keys.body(Keys.newKey(), ",\"replaces\":\"" + first + "\"")))
                .json()
                .path("id")
                .asText();
        assertThat(contract.check("/publishers", owner.get("/api/v1/publishers"))
                        .json()
                        .path("items"))
                .hasSize(2);
        contract.check("/publishers", owner.post("/api/v1/publishers", Keys.body("no key", "")));
        contract.check("/publishers", owner.post("/api/v1/publishers", "{}"));
        contract.check("/publishers/{id}/retire", owner.post("/api/v1/publishers/" + second + "/retire"));
        contract.check("/publishers/{id}/retire", owner.post("/api/v1/publishers/" + second + "/retire"));
        contract.check("/publishers/{id}/revoke", owner.post("/api/v1/publishers/" + second + "/revoke"));
        contract.check("/publishers/{id}/revoke", owner.post("/api/v1/publishers/" + second + "/revoke"));
        contract.check("/disciplines", owner.send("POST", "/api/v1/disciplines?name=x", "a good pack", b -> {}));
        contract.check("/disciplines", owner.send("POST", "/api/v1/disciplines?dryRun=true", "a good pack", b -> {}));
        JsonNode refused = contract.check(
                        "/disciplines", owner.send("POST", "/api/v1/disciplines?name=x.jar", "a jar", b -> {}))
                .json();
        assertThat(refused.path("rule").asText()).isEqualTo("NOT_A_PACK");
        assertThat(refused.at("/problems/0/place").asText()).isEqualTo("x.jar");
        contract.check("/disciplines", owner.send("POST", "/api/v1/disciplines?dryRun=maybe", "a good pack", b -> {}));
        Client.Answer busy = contract.check(
                "/disciplines", owner.send("POST", "/api/v1/disciplines?dryRun=true", "a pack among many", b -> {}));
        assertThat(busy.status()).isEqualTo(503);
        assertThat(busy.raw().headers().firstValue("Retry-After")).hasValue("60");
        assertThat(busy.json().path("rule").asText()).isEqualTo("LOOKS_BUSY");
    }

    private void walkAccounts() {
        JsonNode made = contract.check(
                        "/accounts",
                        owner.post(
                                "/api/v1/accounts",
                                "{\"name\":\"dee\",\"displayName\":\"Dee Dogwood\",\"roles\":[\"chief\"]}"))
                .json();
        String id = made.path("id").asText();
        contract.check("/accounts", owner.get("/api/v1/accounts"));
        contract.check(
                "/accounts",
                owner.post("/api/v1/accounts", "{\"name\":\"x\",\"displayName\":\"\",\"roles\":[\"owner\"]}"));
        String changed = "{\"displayName\":\"Dee Dogwood\",\"roles\":[\"trend-keeper\"]}";
        assertThat(contract.check("/accounts/{id}", owner.post("/api/v1/accounts/" + id, changed))
                        .json()
                        .path("roles")
                        .path(0)
                        .asText())
                .isEqualTo("trend-keeper");
        contract.check(
                "/accounts/{id}",
                owner.post("/api/v1/accounts/" + id, "{\"displayName\":\"\",\"roles\":[\"employee\"]}"));
        contract.check("/accounts/{id}", owner.post("/api/v1/accounts/missing", changed));
        contract.check("/charter", owner.get("/api/v1/charter"));
        JsonNode link = contract.check("/accounts/{id}/link", owner.post("/api/v1/accounts/" + id + "/link"))
                .json();
        assertThat(link.path("link").asText()).startsWith(town.uri() + "/sign-in/link?token=");
        String waiting = town.account(Role.EMPLOYEE, "E-3", null).id();
        JsonNode held = contract.check(
                        "/accounts/{id}/link",
                        town.as(Role.ADMINISTRATOR).post("/api/v1/accounts/" + waiting + "/link"))
                .json();
        assertThat(held.path("waits").asBoolean()).isTrue();
        Client analyst = town.as(Role.HR_ANALYST);
        assertThat(contract.check("/sign-in-links", analyst.get("/api/v1/sign-in-links"))
                        .json()
                        .at("/items/0/id")
                        .asText())
                .isEqualTo(waiting);
        String release = "/api/v1/accounts/" + waiting + "/release";
        contract.check("/accounts/{id}/release", analyst.post(release));
        contract.check("/accounts/{id}/release", analyst.post(release));
        contract.check("/accounts/{id}/disable", owner.post("/api/v1/accounts/" + id + "/disable"));
        contract.check("/accounts/{id}/disable", owner.post("/api/v1/accounts/" + id + "/disable"));
        contract.check("/sign-in-links", owner.post("/api/v1/sign-in-links"));
        contract.check("/sign-in-links", town.as(Role.ADMINISTRATOR).post("/api/v1/sign-in-links"));
        contract.check("/sign-in-links", town.nobody().post("/api/v1/sign-in-links"));
    }
}
