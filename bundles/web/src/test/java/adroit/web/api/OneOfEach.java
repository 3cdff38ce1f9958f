package adroit.web.api;

import adroit.catalog.Catalog;
import adroit.catalogchange.Relabelled;
import adroit.identity.Account;
import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.instrument.DigitalDexterity;
import adroit.web.knowledge.AskingCatalog;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;

/** A town that has one of each thing that a route names, to ask about. What asking would use up is made when it is asked about. */
final class OneOfEach {
    private final Town town;
    private final TalkingWalk walk;
    private final Account expert;
    private final String result;
    private final String analysis;
    private final String signed;
    private final String suggestion;
    private final String proposal;

    OneOfEach(Town town) {
        this.town = town;
        walk = TalkingWalk.opened(town);
        result = town.owner()
                .post("/api/v1/assessments", "{\"person\":\"E-1\",\"purpose\":\"workforce-planning\"}")
                .json()
                .path("id")
                .asText();
        Client owner = town.owner();
        expert = town.account(Role.EMPLOYEE, "E-1", null);
        owner.post(
                "/api/v1/position-descriptions/planner/draft",
                "{\"title\":\"Planner\",\"classification\":\"Planner\",\"department\":\"Planning\",\"duties\":[\"Plan\"]}");
        owner.post("/api/v1/position-descriptions/planner/publish");
        analysis = owner.post("/api/v1/job-analyses", "{\"positionDescription\":\"planner\",\"discipline\":\"maps\"}")
                .json()
                .path("id")
                .asText();
        owner.post("/api/v1/job-analyses/" + analysis + "/tasks", "{\"tasks\":[{\"statement\":\"Plan\"}]}");
        owner.post("/api/v1/job-analyses/" + analysis + "/experts", "{\"name\":\"" + expert.name() + "\"}");
        owner.post("/api/v1/job-analyses/" + analysis + "/start");
        signed = town.keep(Field.ofPlanning());
        suggestion = owner.post("/api/v1/catalogs/maps/suggestions", "{\"text\":\"Name the new projection.\"}")
                .json()
                .path("id")
                .asText();
        Catalog maps = Field.EDITION.catalog();
        proposal = town.proposals()
                .propose(Actor.OWNER, "maps", Relabelled.of(maps, "next", maps.affirmed()), null, "Because.")
                .id();
    }

    /** Ada's account, who is asked for what she knows of her work. */
    Account expert() {
        return expert;
    }

    /** A result of Ada's. */
    String result() {
        return result;
    }

    /** An analysis in which Ada rates tasks. */
    String analysis() {
        return analysis;
    }

    /** SHA-256 of an analysis that was signed. */
    String signed() {
        return signed;
    }

    /** Asks about something that is there. */
    Client.Answer ask(Client client, Route route) {
        if (route.template().contains("{family}")) {
            town.disciplines.activate(Field.ACTIVE.withEdition(AskingCatalog.of(Field.EDITION)));
        }
        String path = route.template()
                .replace("{discipline}", "maps")
                .replace("{kind}", "roster")
                .replace("{edition}", Field.EDITION.id())
                .replace("{match}", route.template().contains("{match}") ? jobMatch() : "")
                .replace("{number}", "1")
                .replace("{task}", "t1")
                .replace("{item}", "1")
                .replace("{expert}", "x1")
                .replace("{skill}", "lettering")
                .replace("{scale}", DigitalDexterity.INSTRUMENT.scales().get(0).id())
                .replace("{family}", "pen")
                .replace("{question}", TalkingWalk.DESIGN)
                .replace("{sha256}", signed)
                .replace("{id}", idFor(route));
        return route.method().equals("POST")
                ? client.post("/api/v1" + path, "{}")
                : client.send(route.method(), "/api/v1" + path, "", b -> {});
    }

    private String idFor(Route route) {
        String resource = route.template().substring(1).replaceAll("/.*", "");
        return switch (resource) {
            case "insights" -> "vacancies";
            case "people" -> "E-1";
            case "positions" ->
                town.owner().get("/api/v1/positions").json().at("/items/0/id").asText();
            case "assessments" -> result;
            case "rounds" -> route.template().endsWith("/end") ? walk.ended() : walk.round();
            case "forms" -> walk.form("E-1");
            case "invitations" -> walk.invitation();
            case "slips" -> slip();
            case "comments" -> "c-1";
            case "catalogs" ->
                route.template().contains("proposals")
                        ? proposal
                        : route.template().contains("watch-list")
                                ? watched()
                                : route.template().contains("crosswalk") ? match() : suggestion;
            case "position-descriptions" -> "planner";
            case "job-analyses", "task-ratings" -> analysis;
            case "imports" -> route.template().contains("columns") ? rememberedColumns() : leftOut();
            case "publishers" -> Keys.trusted(town.owner());
            case "job-classes" ->
                town.owner().get("/api/v1/job-classes").json().at("/items/0/id").asText();
            case "framework-reports" -> FrameworkWalk.leftOut(town.owner());
            case "frameworks" -> FrameworkWalk.broughtIn(town.owner());
            case "accounts" ->
                route.template().endsWith("/release")
                        ? waiting()
                        : town.account(Role.CHIEF, null, null).id();
            default -> "maps";
        };
    }

    private String jobMatch() {
        FrameworkWalk.broughtIn(town.owner());
        String job =
                town.owner().get("/api/v1/job-classes").json().at("/items/0/id").asText();
        String crosswalk = "/api/v1/job-classes/" + job + "/crosswalk";
        town.owner().post(crosswalk, "{\"framework\":\"onet-0-1\",\"item\":1,\"closeness\":\"close\"}");
        return town.owner().get(crosswalk).json().at("/items/0/id").asText();
    }

    /** Something that the field watches. */
    private String watched() {
        String watching = "/api/v1/catalogs/maps/watch-list";
        town.owner().post(watching, "{\"kind\":\"tool\",\"title\":\"Drone\",\"why\":\"It flies.\"}");
        return town.owner().get(watching).json().at("/items/0/id").asText();
    }

    /** What somebody proposed to correspond. */
    private String match() {
        FrameworkWalk.broughtIn(town.owner());
        String crosswalk = "/api/v1/catalogs/maps/skills/lettering/crosswalk";
        town.owner().post(crosswalk, "{\"framework\":\"onet-0-1\",\"item\":1,\"closeness\":\"close\"}");
        return town.owner().get(crosswalk).json().at("/items/0/id").asText();
    }

    /** An account with a link that waits. */
    private String waiting() {
        String account = town.account(Role.HR_ANALYST, null, null).id();
        town.accounts.invite(new Actor("a-maker", "Maker", EnumSet.of(Role.ADMINISTRATOR), null, null), account);
        return account;
    }

    private String slip() {
        town.owner().post("/api/v1/assessments", "{\"person\":\"E-3\",\"purpose\":\"development\"}");
        return town.owner()
                .post("/api/v1/slips", "{\"people\":[\"E-3\"]}")
                .json()
                .at("/slips/0/id")
                .asText("none");
    }

    /** An import that left a row out. */
    private String leftOut() {
        return imported().path("id").asText();
    }

    private String rememberedColumns() {
        imported();
        return town.owner()
                .get("/api/v1/imports/columns")
                .json()
                .at("/items/0/id")
                .asText();
    }

    private JsonNode imported() {
        return town.owner()
                .send(
                        "POST",
                        "/api/v1/imports?kind=roster&key=id",
                        "id,department,title\nE-7,Parks,Gardener\nE-8,,Gardener\n",
                        b -> b.header("Content-Type", "text/csv"))
                .json();
    }
}
