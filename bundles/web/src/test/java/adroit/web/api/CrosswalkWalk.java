package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** Walks what can be asked and said about what corresponds to what, where two editions of a framework are there. */
final class CrosswalkWalk {
    private final Town town;
    private final Contract contract;
    private final Client owner;
    private final Client reader;

    CrosswalkWalk(Town town, Contract contract) {
        this.town = town;
        this.contract = contract;
        this.owner = town.owner();
        this.reader = town.as(Role.EMPLOYEE);
    }

    void walk() {
        match();
        chosen();
    }

    /** One says that a skill corresponds to something, another confirms it; then others see it, also that the newer edition has it no more. */
    private void match() {
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
        likely(crosswalk + "/likely");
        handOn();
    }

    /** What counts goes out as a table, and comes in as what waits. */
    private void handOn() {
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

    private void likely(String likely) {
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

    /** HR chooses an occupation for a job class among those whose titles come near. */
    private void chosen() {
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
}
