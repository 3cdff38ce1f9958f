package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.form.FormInvitation;
import adroit.identity.Role;
import adroit.organization.Supervision;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * An employee's and a supervisor's side of one talk, by REST. Ada is asked about herself, and Cleo, who supervises her, about her.
 *
 * @param round id of a round that stays open
 * @param ended id of a round to be ended
 */
record TalkingWalk(Town town, String round, String ended) {
    static final String DESIGN = "s.maps.map-design";
    private static final String ANSWERS = "/forms/{id}/answers/{question}";

    /** Opens the rounds. */
    static TalkingWalk opened(Town town) {
        String ada = id(town, "E-1");
        String cleo = id(town, "E-3");
        town.store.write(s -> {
            s.organization()
                    .saveSupervisions(List.of(new Supervision(ada, cleo, Supervision.Kind.REGULAR, null, null)));
            return true;
        });
        return new TalkingWalk(town, open(town), open(town));
    }

    private static String id(Town town, String key) {
        return town.store.read(s -> s.organization().person(key)).orElseThrow().id();
    }

    private static String open(Town town) {
        Client.Answer opened = town.owner().post("/api/v1/rounds", wanted());
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        return opened.json().path("id").asText();
    }

    private static String wanted() {
        return "{\"title\":\"Spring talks\",\"purpose\":\"development\",\"department\":\"Planning\",\"closes\":\""
                + LocalDate.now(ZoneOffset.UTC).plusDays(20) + "\"}";
    }

    /** Id of the form in the open round that the person fills in. */
    String form(String key) {
        String writer = id(town, key);
        for (JsonNode line : town.owner().get("/api/v1/rounds/" + round).json().path("forms")) {
            if (line.path("writer").asText().equals(writer)) {
                return line.path("id").asText();
            }
        }
        throw new AssertionError("no form");
    }

    /** Id of an invitation that works. */
    String invitation() {
        String id = "invitation-" + Long.toHexString(System.nanoTime());
        Instant now = Instant.now();
        FormInvitation made = new FormInvitation(id, form("E-1"), id, now, now.plusSeconds(600), null, null);
        town.store.write(s -> {
            s.invitations().save(made);
            return made;
        });
        return id;
    }

    private static String at(String template, String id) {
        return "/api/v1" + template.replace("{id}", id).replace("{question}", DESIGN);
    }

    void walk(Contract contract) {
        rounds(contract);
        Client ada = town.as(Role.EMPLOYEE, "E-1", null);
        Client cleo = town.as(Role.EMPLOYEE, "E-3", null);
        fill(contract, ada, form("E-1"), 5);
        fill(contract, cleo, form("E-3"), 2);
        correct(contract, cleo, form("E-3"));
        facts(contract, ada);
        contest(contract, ada, cleo);
        end(contract, ada);
    }

    private void rounds(Contract contract) {
        Client owner = town.owner();
        contract.check("/rounds", owner.post("/api/v1/rounds", wanted()));
        contract.check("/rounds", owner.post("/api/v1/rounds", "{\"title\":\"x\"}"));
        contract.check("/rounds", owner.get("/api/v1/rounds"));
        contract.check("/rounds/{id}", owner.get(at("/rounds/{id}", round)));
        contract.check("/rounds/{id}", owner.get(at("/rounds/{id}", "round-none")));
        String later = "{\"closes\":\"" + LocalDate.now(ZoneOffset.UTC).plusDays(30) + "\"}";
        contract.check("/rounds/{id}/closes", owner.post(at("/rounds/{id}/closes", round), later));
        contract.check(
                "/rounds/{id}/closes", owner.post(at("/rounds/{id}/closes", round), "{\"closes\":\"2020-01-01\"}"));
        contract.check("/rounds/{id}/invitations", owner.post(at("/rounds/{id}/invitations", round), "{}"));
        contract.check("/rounds/{id}/assessments", owner.post(at("/rounds/{id}/assessments", round), "{}"));
        contract.check("/rounds/{id}/invitations", owner.get(at("/rounds/{id}/invitations", round)));
        contract.check("/invitations/{id}", owner.delete(at("/invitations/{id}", invitation())));
        contract.check("/invitations/{id}", owner.delete(at("/invitations/{id}", "invitation-none")));
        slips(contract, owner);
    }

    private void slips(Contract contract, Client owner) {
        town.owner().post("/api/v1/assessments", "{\"person\":\"E-3\",\"purpose\":\"development\"}");
        contract.check("/slips", owner.post("/api/v1/slips", "{\"people\":[\"E-3\"]}"));
        contract.check("/slips", owner.post("/api/v1/slips", "{\"department\":\"Planning\"}"));
        contract.check("/slips", owner.post("/api/v1/slips", "{\"department\":\"No such department\"}"));
        contract.check("/slips", owner.post("/api/v1/slips", "{\"people\":[\"E-404\"]}"));
        String slip = contract.check("/slips", owner.get("/api/v1/slips"))
                .json()
                .at("/items/0/id")
                .asText();
        contract.check("/slips/{id}", owner.delete(at("/slips/{id}", slip)));
        contract.check("/slips/{id}", owner.delete(at("/slips/{id}", "slip-none")));
    }

    private void fill(Contract contract, Client writer, String form, int level) {
        contract.check("/forms", writer.get("/api/v1/forms"));
        contract.check("/forms/{id}", writer.get(at("/forms/{id}", form)));
        contract.check(ANSWERS, put(writer, form, "{\"level\":" + level + ",\"tool\":\"pen\",\"revision\":0}"));
        contract.check(ANSWERS, put(writer, form, "{\"level\":1,\"revision\":0}"));
        contract.check(ANSWERS, put(writer, form, "{\"level\":9}"));
        contract.check(ANSWERS, put(writer, form, "{}"));
        contract.check("/forms/{id}/submit", writer.post(at("/forms/{id}/submit", form)));
        JsonNode again = contract.check("/forms/{id}/submit", writer.post(at("/forms/{id}/submit", form)))
                .json();
        assertThat(again.path("recorded").asInt()).isZero();
        contract.check(ANSWERS, put(writer, form, "{\"level\":3}"));
        contract.check("/forms/{id}", writer.get(at("/forms/{id}", form)));
    }

    private static Client.Answer put(Client writer, String form, String body) {
        return writer.send("PUT", at(ANSWERS, form), body, b -> b.header("Content-Type", "application/json"));
    }

    private void correct(Contract contract, Client writer, String form) {
        String template = ANSWERS + "/corrections";
        contract.check(template, writer.post(at(template, form), "{\"level\":3}"));
        contract.check(template, writer.post(at(template, form), "{\"interest\":\"use\"}"));
        contract.check("/forms/{id}/withdraw", writer.post(at("/forms/{id}/withdraw", form)));
    }

    private void facts(Contract contract, Client ada) {
        JsonNode own = contract.check("/people/{id}/evidence", ada.get("/api/v1/people/E-1/evidence"))
                .json();
        assertThat(own.path("items"))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.path("rater").isNull()).isTrue());
        JsonNode planned = contract.check(
                        "/people/{id}/evidence",
                        town.owner().get("/api/v1/people/E-1/evidence?purpose=workforce-planning"))
                .json();
        assertThat(planned.path("items"))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.path("channel").asText()).isNotEqualTo("self"));
        assertThat(planned.path("items"))
                .anySatisfy(fact -> assertThat(fact.path("rater").asText()).contains("Cleo"));
        contract.check("/people/{id}/evidence", town.owner().get("/api/v1/people/E-1/evidence?purpose=pay"));
        contract.check("/people/{id}/evidence", town.owner().get("/api/v1/people/E-404/evidence"));
    }

    private void contest(Contract contract, Client ada, Client cleo) {
        JsonNode both = assessed("development");
        assertThat(channels(both)).contains("channel.disagrees");
        JsonNode planned = assessed("workforce-planning");
        assertThat(channels(planned)).doesNotContain("channel.disagrees");
        assertThat(planned.at("/disciplines/0/requirements/0/score/channel").asText())
                .isEqualTo("supervisor");
        String about = "{\"discipline\":\"maps\",\"skill\":\"map-design\",\"result\":\""
                + planned.path("id").asText() + "\",\"kind\":\"contest\",\"text\":\"I drew\\nthe zoning map.\"}";
        String begun = contract.check("/comments", ada.post("/api/v1/comments", about))
                .json()
                .path("id")
                .asText();
        contract.check("/comments", ada.post("/api/v1/comments", "{\"kind\":\"contest\"}"));
        JsonNode waiting = contract.check("/comments/waiting", cleo.get("/api/v1/comments/waiting"))
                .json();
        assertThat(waiting.path("items")).hasSize(1);
        String answers = "/comments/{id}/answers";
        contract.check(answers, cleo.post(at(answers, begun), "{\"kind\":\"evidence-asked\",\"text\":\"Show me.\"}"));
        contract.check(answers, cleo.post(at(answers, "c-99"), "{\"kind\":\"noted\",\"text\":\"x\"}"));
        JsonNode talks = contract.check("/people/{id}/comments", ada.get("/api/v1/people/E-1/comments"))
                .json();
        assertThat(talks.at("/items/0/standing").asText()).isEqualTo("evidence-asked");
        contract.check("/people/{id}/comments", ada.get("/api/v1/people/E-3/comments"));
    }

    private JsonNode assessed(String purpose) {
        String id = town.owner()
                .post("/api/v1/assessments", "{\"person\":\"E-1\",\"purpose\":\"" + purpose + "\"}")
                .json()
                .path("id")
                .asText();
        return town.owner().get("/api/v1/assessments/" + id).json();
    }

    private static List<String> channels(JsonNode result) {
        return result.at("/disciplines/0/requirements/0/score/reasons").findValuesAsText("code");
    }

    private void end(Contract contract, Client ada) {
        String spare = ada.get("/api/v1/forms").json().at("/items/0/id").asText();
        for (JsonNode form : ada.get("/api/v1/forms").json().path("items")) {
            spare = form.path("state").asText().equals("open") ? form.path("id").asText() : spare;
        }
        contract.check("/forms/{id}/withdraw", ada.post(at("/forms/{id}/withdraw", spare)));
        contract.check("/rounds/{id}/end", town.owner().post(at("/rounds/{id}/end", ended)));
    }
}
