package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import com.fasterxml.jackson.databind.JsonNode;

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
        assertThat(contract.check("/frameworks", owner.send("POST", FILE, OCCUPATIONS, b -> {}))
                        .json()
                        .path("before")
                        .asBoolean())
                .isTrue();
        refused();
        read(town.as(Role.EMPLOYEE));
    }

    private void refused() {
        contract.check("/frameworks", owner.send("POST", ALL + "?format=alchemy", "x", b -> {}));
        contract.check("/frameworks", owner.send("POST", ALL + "?format=onet&name=x.txt", "x", b -> {}));
        contract.check("/frameworks", owner.send("POST", FILE, "", b -> {}));
        contract.check("/frameworks", town.as(Role.EMPLOYEE).send("POST", FILE, OCCUPATIONS, b -> {}));
        contract.check("/frameworks", owner.get(ALL + "?limit=0"));
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
