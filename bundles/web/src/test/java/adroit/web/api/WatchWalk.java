package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import com.fasterxml.jackson.databind.JsonNode;

/** Walks what moves in a field and what its keepers watch, as far as retiring a tool. */
final class WatchWalk {
    private final Contract contract;
    private final Client owner;
    private final Client reader;

    WatchWalk(Town town, Contract contract) {
        this.contract = contract;
        this.owner = town.owner();
        this.reader = town.as(Role.EMPLOYEE);
    }

    /** A tool that a list of tools names and no catalog has is suggested, set aside, suggested again, and proposed. */
    void walk() {
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
        watch(trend.path("id").asText());
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

    private static String decision(String id, String decision) {
        return "{\"trends\":[\"" + id + "\"],\"decision\":\"" + decision + "\",\"text\":\"It flies.\"}";
    }

    /** What moves, and something else, is put on the watch list, looked at again, proposed, and let go. */
    private void watch(String trend) {
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
        retire();
    }

    private void retire() {
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
}
