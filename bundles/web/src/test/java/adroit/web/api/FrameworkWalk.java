package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Walks what can be asked about reference frameworks. */
final class FrameworkWalk {
    private static final String ALL = "/api/v1/frameworks";
    static final String FILE = ALL + "?format=onet&edition=0.1&name=Occupation%20Data.txt";
    static final String OCCUPATIONS = "O*NET-SOC Code\tTitle\tDescription\n"
            + "17-1022.00\tSurveyors\tMeasure land.\n"
            + "17-3031.01\tSurveying Technicians\tHelp to measure land.\n"
            + "17-3031.01\tMapping Technicians\tDraw maps.\n";

    private final Town town;
    private final Contract contract;
    private final Client owner;

    FrameworkWalk(Town town, Contract contract) {
        this.town = town;
        this.contract = contract;
        this.owner = town.owner();
    }

    /** A framework with one item at least. */
    static String broughtIn(Client client) {
        return client.send("POST", FILE, OCCUPATIONS, b -> {}).json().path("id").asText();
    }

    /** The id of the report of an import with a row that is wrong. */
    static String leftOut(Client client) {
        return rejectedRows(client.send("POST", FILE + "&dryRun=true", OCCUPATIONS, b -> {})
                        .json())
                .replaceFirst("^/api/v1/framework-reports/([^/]+)/rejected$", "$1");
    }

    private static String rejectedRows(JsonNode report) {
        return report.path("rejectedRows").asText();
    }

    void walk() {
        JsonNode tried = contract.check("/frameworks", owner.send("POST", FILE + "&dryRun=true", OCCUPATIONS, b -> {}))
                .json();
        assertThat(tried.path("stored").asBoolean()).isFalse();
        assertThat(contract.check("/frameworks", owner.get(ALL)).json().path("items"))
                .isEmpty();
        JsonNode report = contract.check("/frameworks", owner.send("POST", FILE, OCCUPATIONS, b -> {}))
                .json();
        assertThat(report.path("id").asText()).isEqualTo("onet-0-1");
        assertThat(report.path("accepted").asInt()).isEqualTo(2);
        assertThat(report.at("/rows/0/row").asInt()).isEqualTo(4);
        String rejected = "/framework-reports/{id}/rejected";
        assertThat(contract.check(rejected, owner.get(rejectedRows(report))).body())
                .contains("file,row,column,value,reason,remedy,cell\r\nOccupation Data.txt,4,");
        contract.check(rejected, town.as(Role.EMPLOYEE).get(rejectedRows(report)));
        contract.check(rejected, owner.get("/api/v1/framework-reports/none/rejected"));
        assertThat(contract.check("/frameworks", owner.send("POST", FILE, OCCUPATIONS, b -> {}))
                        .json()
                        .path("before")
                        .asBoolean())
                .isTrue();
        refused();
        read(town.as(Role.EMPLOYEE));
        search(town.as(Role.EMPLOYEE));
        draw();
        compare(town.as(Role.EMPLOYEE));
        match(town.as(Role.EMPLOYEE));
        move(town.as(Role.EMPLOYEE));
        chosen(town.as(Role.EMPLOYEE));
    }

    /** One says that a skill corresponds to something, another confirms it; then others see it, also that the newer edition has it no more. */
    private void match(Client reader) {
        town.disciplines.activate(Field.ACTIVE);
        String template = "/catalogs/{discipline}/skills/{skill}/crosswalk";
        String crosswalk = "/api/v1/catalogs/maps/skills/lettering/crosswalk";
        String body =
                "{\"framework\":\"onet-0-1\",\"item\":2,\"closeness\":\"related\",\"text\":\"Both letter maps.\"}";
        JsonNode made = contract.check(template, town.as(Role.TREND_KEEPER).post(crosswalk, body))
                .json();
        assertThat(made.path("state").asText()).isEqualTo("proposed");
        contract.check(template, owner.post(crosswalk, body));
        contract.check(template, owner.post(crosswalk, "{\"framework\":\"onet-0-1\"}"));
        contract.check(template, reader.post(crosswalk, body));
        assertThat(contract.check(template, reader.get(crosswalk)).json().path("items"))
                .isEmpty();
        contract.check(template, reader.get("/api/v1/catalogs/maps/skills/diving/crosswalk"));
        String decisions = crosswalk + "/" + made.path("id").asText() + "/decisions";
        contract.check(template + "/{id}/decisions", owner.post(decisions, "{\"decision\":\"declined\"}"));
        contract.check(template + "/{id}/decisions", owner.post(decisions, "{\"decision\":\"proposed\"}"));
        contract.check(template + "/{id}/decisions", reader.post(decisions, "{\"decision\":\"confirmed\"}"));
        assertThat(contract.check(template + "/{id}/decisions", owner.post(decisions, "{\"decision\":\"confirmed\"}"))
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("confirmed");
        JsonNode seen = contract.check(template, reader.get(crosswalk)).json().path("items");
        assertThat(seen).hasSize(1);
        assertThat(seen.at("/0/item/title").asText()).isEqualTo("Surveying Technicians");
        assertThat(seen.at("/0/gone").asBoolean()).isTrue();
        assertThat(seen.at("/0/newest/framework").asText()).isEqualTo("onet-0-2");
        likely(reader, crosswalk + "/likely");
        handOn(reader);
    }

    /** What counts goes out as a table, and comes in as what waits. */
    private void handOn(Client reader) {
        String template = "/catalogs/{discipline}/crosswalk";
        String all = "/api/v1/catalogs/maps/crosswalk";
        JsonNode listed = contract.check(template, reader.get(all)).json();
        assertThat(listed.at("/items/0/skill").asText()).isEqualTo("lettering");
        assertThat(listed.path("items")).as("what was declined is not live").hasSize(1);
        String table = contract.check(template, reader.get(all + "?format=csv")).body();
        assertThat(table)
                .contains("lettering,related,onet-0-1,O*NET,0.1,17-3031.01,Surveying Technicians,Both letter maps.");
        assertThat(reader.get(all + "?format=xlsx").body()).startsWith("PK");
        contract.check(template, reader.get(all + "?format=ods"));
        contract.check(template, reader.get("/api/v1/catalogs/diving/crosswalk"));
        JsonNode again = contract.check(template, owner.send("POST", all, table, b -> {}))
                .json();
        assertThat(again.path("known").asInt()).isEqualTo(1);
        assertThat(again.path("items")).isEmpty();
        JsonNode more = contract.check(
                        template,
                        owner.send(
                                "POST",
                                all,
                                "skill,closeness,framework title,edition,item\nlettering,broader,o*net,0.2,17-1022.00\n",
                                b -> {}))
                .json();
        assertThat(more.at("/items/0/state").asText()).isEqualTo("proposed");
        assertThat(contract.check(template, owner.get(all + "?limit=1"))
                        .json()
                        .path("next")
                        .asText())
                .startsWith("m-");
        assertThat(reader.get(all).json().path("items")).hasSize(1);
        contract.check(template, owner.send("POST", all + "?name=m.csv", "skill,item\nlettering,1\n", b -> {}));
        contract.check(template, reader.send("POST", all, table, b -> {}));
    }

    /** A tool that a list of tools names and no catalog has is suggested, set aside, suggested again, and proposed. */
    private void move(Client reader) {
        String template = "/catalogs/{discipline}/trends";
        String all = "/api/v1/catalogs/maps/trends";
        owner.post(
                "/api/v1/evidence",
                "[{\"kind\":\"tool-access\",\"clientId\":\"moves-1\",\"person\":\"E-1\",\"discipline\":\"maps\","
                        + "\"observed\":\"2026-06-01\",\"tool\":\"drone\",\"supplied\":true}]");
        JsonNode trend = contract.check(template, owner.get(all + "?kind=named&limit=1"))
                .json()
                .at("/items/0");
        assertThat(trend.path("title").asText()).isEqualTo("Drone");
        contract.check(template, owner.get(all + "?kind=new"));
        contract.check(template, reader.get(all));
        contract.check(template, owner.get("/api/v1/catalogs/diving/trends"));
        watch(reader, trend.path("id").asText());
        String decisions = template + "/decisions";
        contract.check(decisions, reader.post(all + "/decisions", "{}"));
        contract.check(decisions, owner.post(all + "/decisions", "{\"trends\":[]}"));
        contract.check(decisions, owner.post(all + "/decisions", decision("none", "propose")));
        String id = trend.path("id").asText();
        contract.check(decisions, owner.post(all + "/decisions", decision(id, "set-aside")));
        assertThat(contract.check(template, owner.get(all)).json().path("items"))
                .isEmpty();
        JsonNode aside =
                contract.check(template, owner.get(all + "?aside=true")).json();
        assertThat(aside.at("/items/0/aside/text").asText()).isEqualTo("It flies.");
        contract.check(decisions, owner.post(all + "/decisions", decision(id, "bring-back")));
        JsonNode made = contract.check(decisions, owner.post(all + "/decisions", decision(id, "propose")))
                .json();
        assertThat(contract.check(template, owner.get(all))
                        .json()
                        .at("/items/0/proposal")
                        .asText())
                .isEqualTo(made.path("proposal").asText())
                .startsWith("p-");
    }

    /** What moves, and something else, is put on the watch list, looked at again, proposed, and let go. */
    private void watch(Client reader, String trend) {
        String template = "/catalogs/{discipline}/watch-list";
        String all = "/api/v1/catalogs/maps/watch-list";
        contract.check(template, reader.get(all));
        contract.check(template, reader.post(all, "{}"));
        contract.check(template, owner.post(all, "{\"kind\":\"gadget\"}"));
        contract.check(template, owner.post(all, "{\"trend\":\"none\"}"));
        JsonNode moving = contract.check(template, owner.post(all, "{\"trend\":\"" + trend + "\"}"))
                .json();
        assertThat(moving.path("title").asText()).isEqualTo("Drone");
        assertThat(moving.path("origin").asText()).isEqualTo("trend/" + trend);
        contract.check(template, owner.post(all, "{\"trend\":\"" + trend + "\"}"));
        JsonNode made = contract.check(
                        template,
                        owner.post(
                                all,
                                "{\"kind\":\"standard\",\"title\":\"ISO 37120\",\"why\":\"Cities compare.\","
                                        + "\"link\":\"https://example.org/iso\",\"again\":\"2031-06-30\"}"))
                .json();
        contract.check(
                template,
                owner.post(all, "{\"kind\":\"tool\",\"title\":\"X\",\"why\":\"Y\",\"link\":\"javascript:0\"}"));
        assertThat(contract.check(template, owner.get(all + "?state=watched&limit=1"))
                        .json()
                        .at("/items/0/id")
                        .asText())
                .isEqualTo(moving.path("id").asText());
        contract.check(template, owner.get(all + "?state=gone"));
        String one = all + "/" + made.path("id").asText();
        contract.check(template + "/{id}", owner.get(one));
        contract.check(template + "/{id}", reader.get(one));
        contract.check(template + "/{id}", owner.get(all + "/w-99999"));
        String steps = template + "/{id}/steps";
        contract.check(steps, reader.post(one + "/steps", "{}"));
        contract.check(steps, owner.post(one + "/steps", "{\"step\":\"jump\",\"text\":\"No.\"}"));
        contract.check(steps, owner.post(one + "/steps", "{\"step\":\"became\",\"text\":\"No.\"}"));
        contract.check(steps, owner.post(one + "/steps", "{\"step\":\"propose\",\"text\":\"No tool.\"}"));
        contract.check(
                steps, owner.post(one + "/steps", "{\"step\":\"look\",\"text\":\"Wait.\",\"again\":\"2030-01-01\"}"));
        String due = "/api/v1/catalog-reviews/watched?by=2030-01-01";
        assertThat(contract.check("/catalog-reviews/watched", owner.get(due))
                        .json()
                        .path("items"))
                .hasSize(2);
        contract.check("/catalog-reviews/watched", owner.get("/api/v1/catalog-reviews/watched?by=soon"));
        contract.check("/catalog-reviews/watched", reader.get(due));
        JsonNode gone = contract.check(steps, owner.post(one + "/steps", "{\"step\":\"let-go\",\"text\":\"Too far.\"}"))
                .json();
        assertThat(gone.path("state").asText()).isEqualTo("let-go");
        assertThat(gone.path("history")).hasSize(3);
        contract.check(steps, owner.post(one + "/steps", "{\"step\":\"let-go\",\"text\":\"Once more.\"}"));
        retire(reader);
    }

    private void retire(Client reader) {
        String sunsets = "/api/v1/catalog-reviews/sunsets";
        contract.check("/catalog-reviews/sunsets", owner.get(sunsets));
        contract.check("/catalog-reviews/sunsets", owner.get(sunsets + "?by=2031-13-01"));
        contract.check("/catalog-reviews/sunsets", reader.get(sunsets));
        String proposals = "/api/v1/catalogs/maps/proposals";
        contract.check(
                "/catalogs/{discipline}/proposals",
                owner.post(proposals, "{\"retire\":\"pen\",\"note\":\"Nobody writes.\"}"));
        contract.check(
                "/catalogs/{discipline}/proposals",
                owner.post(proposals, "{\"retire\":\"tool/none\",\"note\":\"Nobody writes.\"}"));
        JsonNode made = contract.check(
                        "/catalogs/{discipline}/proposals",
                        owner.post(proposals, "{\"retire\":\"tool/pen\",\"note\":\"Nobody writes.\"}"))
                .json();
        assertThat(made.toString()).contains("“Pen” is retired");
        contract.check(
                "/catalogs/{discipline}/proposals/{id}/withdraw",
                owner.post(proposals + "/" + made.path("id").asText() + "/withdraw", "{\"text\":\"Only tried.\"}"));
    }

    private static String decision(String id, String decision) {
        return "{\"trends\":[\"" + id + "\"],\"decision\":\"" + decision + "\",\"text\":\"It flies.\"}";
    }

    /** HR chooses an occupation for a job class among those whose titles come near. */
    private void chosen(Client reader) {
        Client analyst = town.as(Role.HR_ANALYST);
        JsonNode classes = contract.check("/job-classes", reader.get("/api/v1/job-classes?limit=1"))
                .json();
        String id = classes.at("/items/0/id").asText();
        String job = "/api/v1/job-classes/" + id + "/crosswalk";
        String template = "/job-classes/{id}/crosswalk";
        contract.check("/job-classes", reader.get("/api/v1/job-classes?limit=0"));
        contract.check(template + "/likely", analyst.get(job + "/likely?framework=onet-0-1&q=mapping%20technician"));
        contract.check(template + "/likely", analyst.get(job + "/likely"));
        contract.check(template + "/likely", reader.get(job + "/likely?framework=onet-0-1"));
        JsonNode made = contract.check(
                        template,
                        analyst.post(job, "{\"framework\":\"onet-0-2\",\"item\":1,\"closeness\":\"broader\"}"))
                .json();
        contract.check(template, analyst.post(job, "{\"framework\":\"onet-0-2\",\"item\":99,\"closeness\":\"close\"}"));
        contract.check(template, reader.post(job, "{}"));
        assertThat(contract.check(template, reader.get(job)).json().path("items"))
                .isEmpty();
        contract.check(template, reader.get("/api/v1/job-classes/missing/crosswalk"));
        String decisions = job + "/" + made.path("id").asText() + "/decisions";
        contract.check(template + "/{match}/decisions", reader.post(decisions, "{\"decision\":\"confirmed\"}"));
        contract.check(template + "/{match}/decisions", analyst.post(decisions, "{\"decision\":\"confirmed\"}"));
        JsonNode seen = reader.get("/api/v1/job-classes?limit=1").json();
        assertThat(seen.at("/items/0/occupations/0/title").asText()).isEqualTo("Land Surveyors");
        assertThat(seen.at("/items/0/occupations/0/author").asText()).isNotEmpty();
    }

    private void likely(Client reader, String likely) {
        String template = "/catalogs/{discipline}/skills/{skill}/crosswalk/likely";
        String near = likely + "?framework=onet-0-2&kind=occupation&q=technician%20who%20surveys%20land";
        Instant end = Instant.now().plusSeconds(30);
        while (owner.get(near).json().path("items").isEmpty()) {
            assertThat(Instant.now()).as("the search has read the edition in").isBefore(end);
        }
        JsonNode found = contract.check(template, owner.get(near)).json().path("items");
        assertThat(found.at("/0/item/title").asText()).isNotEmpty();
        assertThat(found.at("/0/reason").asText()).contains("land");
        contract.check(template, owner.get(likely));
        contract.check(template, owner.get(likely + "?framework=missing"));
        contract.check(template, reader.get(likely + "?framework=onet-0-2"));
    }

    /** A proposal of what a framework has. */
    private void draw() {
        String table =
                "id,title,kind,text\nk-1,Reading the sky,skill,Tells the weather from clouds.\nk-2,Sextant,tool,\n";
        JsonNode kept = contract.check(
                        "/frameworks",
                        owner.send(
                                "POST",
                                ALL + "?format=table&edition=9&title=Sky&name=sky.csv&map=text%3Dtext",
                                table,
                                b -> {}))
                .json();
        assertThat(kept.path("columns").findValuesAsText("why"))
                .containsExactly("Its name says so.", "Its name says so.", "Its name says so.", "Said so.");
        JsonNode again = owner.send("POST", ALL + "?format=table&edition=9&title=Sky&name=sky.csv", table, b -> {})
                .json();
        assertThat(again.at("/columns/3/why").asText()).startsWith("Remembered: ");
        assertThat(again.at("/columns/0/why").asText())
                .as("what nobody said is in nobody's mouth")
                .isEqualTo("Its name says so.");
        String framework = kept.path("id").asText();
        String proposals = "/catalogs/{discipline}/proposals";
        JsonNode made = contract.check(
                        proposals,
                        owner.post(
                                "/api/v1/catalogs/maps/proposals",
                                "{\"framework\":\"" + framework
                                        + "\",\"items\":[\"k-1\",\"k-2\"],\"note\":\"From the sky.\"}"))
                .json();
        assertThat(made.path("problems").toString()).contains("Reading the sky", "says nothing of its levels");
        contract.check(
                proposals,
                owner.post(
                        "/api/v1/catalogs/maps/proposals",
                        "{\"framework\":\"" + framework + "\",\"items\":[\"k-9\"],\"note\":\"None.\"}"));
    }

    /** A search waits a little for the index and then answers what is there; on a busy machine that is not all yet. */
    private static void awaitIndex(Client client) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (System.nanoTime() < end
                && client.get("/api/v1/search?q=surveying&kind=occupation")
                        .json()
                        .path("items")
                        .isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private void search(Client client) {
        awaitIndex(client);
        JsonNode found = contract.check("/search", client.get("/api/v1/search?q=surveying&kind=occupation"))
                .json();
        assertThat(found.at("/items/0/title").asText()).isEqualTo("Surveying Technicians");
        assertThat(found.at("/items/0/id").asText()).isEqualTo("framework:onet-0-1/2");
        assertThat(found.at("/sources/0/id").asText()).isEqualTo("framework:onet-0-1");
        JsonNode first = contract.check("/search", client.get("/api/v1/search?q=surv&limit=1"))
                .json();
        assertThat(first.path("total").asInt()).isEqualTo(2);
        JsonNode second = client.get("/api/v1/search?q=surv&limit=1&cursor="
                        + first.path("next").asText())
                .json();
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(second.at("/items/0/id").asText())
                .isNotEqualTo(first.at("/items/0/id").asText());
        JsonNode alike = contract.check("/search", client.get("/api/v1/search?q=surveyers"))
                .json();
        assertThat(alike.path("nearness").asText()).isEqualTo("written-alike");
        assertThat(alike.path("meant").asText()).isEqualTo("surveyors");
        assertThat(client.get("/api/v1/search?q=senior%20surveyor%20of%20ships&matching=some-words")
                        .json()
                        .path("items"))
                .isNotEmpty();
        contract.check("/search", client.get("/api/v1/search"));
        contract.check("/search", client.get("/api/v1/search?q=a&kind=stone"));
        contract.check("/search", client.get("/api/v1/search?q=a&matching=none"));
        contract.check("/search", client.get("/api/v1/search?q=a&cursor=99999"));
    }

    private void refused() {
        contract.check("/frameworks", owner.send("POST", ALL + "?format=alchemy", "x", b -> {}));
        contract.check("/frameworks", owner.send("POST", ALL + "?format=onet&name=x.txt", "x", b -> {}));
        contract.check("/frameworks", owner.send("POST", FILE, "", b -> {}));
        contract.check("/frameworks", town.as(Role.EMPLOYEE).send("POST", FILE, OCCUPATIONS, b -> {}));
        contract.check("/frameworks", owner.get(ALL + "?limit=0"));
    }

    /** An occupation is gone, one has another title, one is new under the title of the one that is gone. */
    private void compare(Client client) {
        owner.send(
                "POST",
                ALL + "?format=onet&edition=0.2&name=Occupation%20Data.txt",
                "O*NET-SOC Code\tTitle\tDescription\n"
                        + "17-1022.00\tLand Surveyors\tMeasure land.\n"
                        + "17-3031.05\tSurveying Technicians\tHelp to measure land.\n",
                b -> {});
        String changes = ALL + "/onet-0-2/changes?since=onet-0-1";
        JsonNode all =
                contract.check("/frameworks/{id}/changes", client.get(changes)).json();
        assertThat(all.at("/totals/gone/occupation").asInt()).isEqualTo(1);
        assertThat(all.at("/items/0/changes/0/type").asText()).isEqualTo("gone");
        assertThat(all.at("/items/0/changes/0/after/0/code").asText()).isEqualTo("17-3031.05");
        assertThat(all.at("/items/1/changes/0/to").asText()).isEqualTo("Land Surveyors");
        assertThat(all.at("/items/2/before").isNull()).isTrue();
        JsonNode first = contract.check("/frameworks/{id}/changes", client.get(changes + "&limit=1"))
                .json();
        JsonNode second = client.get(
                        changes + "&limit=1&cursor=" + first.path("next").asText())
                .json();
        assertThat(second.at("/items/0/after/title").asText()).isEqualTo("Land Surveyors");
        assertThat(client.get(changes + "&change=added&kind=occupation").json().path("items"))
                .hasSize(1);
        contract.check("/frameworks/{id}/changes", client.get(ALL + "/onet-0-2/changes"));
        contract.check("/frameworks/{id}/changes", client.get(ALL + "/onet-0-2/changes?since=onet-0-2"));
        contract.check("/frameworks/{id}/changes", client.get(ALL + "/onet-0-2/changes?since=missing"));
        contract.check("/frameworks/{id}/changes", client.get(changes + "&change=shrunk"));
        JsonNode gone = contract.check("/frameworks/{id}/items/{item}", client.get(ALL + "/onet-0-1/items/2"))
                .json();
        assertThat(gone.at("/otherEditions/0/item").isNull()).isTrue();
        assertThat(gone.at("/otherEditions/0/sameTitle/0/code").asText()).isEqualTo("17-3031.05");
    }

    private void read(Client client) {
        String one = ALL + "/onet-0-1";
        assertThat(contract.check("/frameworks/{id}", client.get(one))
                        .json()
                        .at("/items/occupation")
                        .asInt())
                .isEqualTo(2);
        contract.check("/frameworks/{id}", client.get(ALL + "/missing"));
        JsonNode items = contract.check("/frameworks/{id}/items", client.get(one + "/items?limit=1"))
                .json();
        assertThat(items.at("/items/0/title").asText()).isEqualTo("Surveyors");
        JsonNode rest = contract.check(
                        "/frameworks/{id}/items",
                        client.get(one + "/items?cursor=" + items.path("next").asText()))
                .json();
        assertThat(rest.at("/items/0/sourceId").asText()).isEqualTo("17-3031.01");
        assertThat(client.get(one + "/items?q=technic&kind=occupation&status=orphan")
                        .json()
                        .path("items"))
                .hasSize(1);
        contract.check("/frameworks/{id}/items", client.get(one + "/items?kind=stone"));
        contract.check("/frameworks/{id}/items", client.get(one + "/items?cursor=x"));
        assertThat(contract.check("/frameworks/{id}/items/{item}", client.get(one + "/items/1"))
                        .json()
                        .path("text")
                        .asText())
                .isEqualTo("Measure land.");
        contract.check("/frameworks/{id}/items/{item}", client.get(one + "/items/99"));
        contract.check("/frameworks/{id}/items/{item}", client.get(one + "/items/x"));
    }
}
