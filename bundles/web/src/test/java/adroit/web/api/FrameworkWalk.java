package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import com.fasterxml.jackson.databind.JsonNode;
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
        new CrosswalkWalk(town, contract).walk();
        new WatchWalk(town, contract).walk();
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
