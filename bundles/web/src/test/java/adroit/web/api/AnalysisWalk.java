package adroit.web.api;

import adroit.identity.Account;
import adroit.identity.Role;

/** Every operation on position descriptions and job analyses, held against the contract, and what is refused on the way. */
record AnalysisWalk(Town town, Contract contract) {
    private static final String DESCRIPTIONS = "/position-descriptions";
    private static final String ANALYSES = "/job-analyses";

    void walk() {
        describe();
        Account expert = town.account(Role.EMPLOYEE, "E-1", null);
        String id = contract.check(
                        ANALYSES,
                        owner().post(
                                        "/api/v1" + ANALYSES,
                                        "{\"positionDescription\":\"clerk\",\"discipline\":\"maps\"}"))
                .json()
                .path("id")
                .asText();
        prepare(id, expert);
        rate(id, town.signedIn(expert));
        link(id);
        String signed = contract.check(
                        ANALYSES + "/{id}/sign",
                        owner().post("/api/v1" + ANALYSES + "/" + id + "/sign", "{\"role\":\"Clerk\"}"))
                .json()
                .path("id")
                .asText();
        contract.check(ANALYSES + "/signed/{sha256}", owner().get("/api/v1" + ANALYSES + "/signed/" + signed));
        contract.check(ANALYSES + "/signed/{sha256}", owner().get("/api/v1" + ANALYSES + "/signed/none"));
        withdraw();
    }

    private Client owner() {
        return town.owner();
    }

    private void describe() {
        String one = "/api/v1" + DESCRIPTIONS + "/clerk";
        String text =
                "{\"title\":\"Clerk\",\"purpose\":\"Keeps the files.\\nAll of them.\",\"duties\":[\"Files plats\"],"
                        + "\"qualifications\":[{\"kind\":\"license\",\"text\":\"A driver license\"}]}";
        contract.check(DESCRIPTIONS + "/{id}/draft", owner().post(one + "/draft", text));
        contract.check(DESCRIPTIONS + "/{id}/draft", owner().post(one + "/draft", "{\"titel\":1}"));
        contract.check(DESCRIPTIONS + "/{id}/draft", owner().post(one + "/draft", "{\"title\":\"Another\"}"));
        contract.check(DESCRIPTIONS + "/{id}/publish", owner().post(one + "/publish"));
        contract.check(DESCRIPTIONS + "/{id}/suggestions", owner().get(one + "/suggestions"));
        contract.check(
                DESCRIPTIONS + "/{id}/classification",
                owner().post(one + "/classification", "{\"classification\":\"Planner\"}"));
        contract.check(DESCRIPTIONS + "/{id}/publish", owner().post(one + "/publish"));
        contract.check(DESCRIPTIONS + "/{id}/draft", owner().post(one + "/draft", text));
        contract.check(DESCRIPTIONS + "/{id}", owner().get(one));
        contract.check(DESCRIPTIONS + "/{id}/draft", owner().delete(one + "/draft"));
        contract.check(DESCRIPTIONS + "/{id}/draft", owner().delete(one + "/draft"));
        contract.check(DESCRIPTIONS + "/{id}", owner().get("/api/v1" + DESCRIPTIONS + "/none"));
        contract.check(DESCRIPTIONS + "/{id}", owner().get("/api/v1" + DESCRIPTIONS + "/cartographer"));
        contract.check(DESCRIPTIONS + "/{id}/editions/{number}", owner().get(one + "/editions/1"));
        contract.check(DESCRIPTIONS + "/{id}/editions/{number}", owner().get(one + "/editions/x"));
        contract.check(DESCRIPTIONS, owner().get("/api/v1" + DESCRIPTIONS + "?q=cle&limit=1"));
    }

    private void prepare(String id, Account expert) {
        step(id, "rule", "{\"name\":\"Mild\",\"importance\":2,\"frequency\":2,\"notPerformed\":0.75}");
        step(id, "rule", "{\"name\":\"OPM\",\"importance\":2,\"frequency\":2,\"notPerformed\":0.75}");
        step(id, "start", "");
        step(id, "tasks", "{\"tasks\":[{\"statement\":\"File\"},{\"statement\":\"Draw\",\"duty\":null}]}");
        step(id, "tasks", "{\"tasks\":[{\"statement\":\"Sing\",\"duty\":\"sing\"}]}");
        contract.check(ANALYSES + "/{id}/tasks/{task}", owner().delete(path(id, "tasks/t2")));
        step(id, "experts", "{\"name\":\"" + expert.name() + "\"}");
        step(id, "experts", "{\"name\":\"nobody-like-this\"}");
        contract.check(ANALYSES + "/{id}/slips", owner().post(path(id, "slips"), "{\"name\":\"Wendell Retired\"}"));
        contract.check(ANALYSES + "/{id}/slips", owner().post(path(id, "slips"), "{\"name\":\"\"}"));
        contract.check(ANALYSES + "/{id}/experts/{expert}", owner().delete(path(id, "experts/x2")));
        contract.check(ANALYSES + "/{id}/experts/{expert}", owner().delete(path(id, "experts/x1")));
        step(id, "experts", "{\"name\":\"" + expert.name() + "\"}");
        step(id, "start", "");
    }

    private void rate(String id, Client expert) {
        String sheet = "/api/v1/task-ratings/" + id;
        contract.check("/task-ratings", expert.get("/api/v1/task-ratings"));
        contract.check("/task-ratings/{id}", expert.get(sheet));
        contract.check("/task-ratings/{id}", owner().get(sheet));
        contract.check("/task-ratings/{id}", expert.post(sheet, "{\"task\":\"t1\",\"importance\":9}"));
        contract.check("/task-ratings/{id}", expert.post(sheet, "{\"task\":\"t9\",\"importance\":3}"));
        contract.check(
                "/task-ratings/{id}",
                expert.post(sheet, "{\"task\":\"t1\",\"importance\":3,\"frequency\":3,\"tools\":[\"pen\"]}"));
        contract.check(ANALYSES + "/{id}", owner().get("/api/v1" + ANALYSES + "/" + id));
        step(id, "close", "");
        contract.check("/task-ratings/{id}", expert.get(sheet));
    }

    private void link(String id) {
        contract.check(
                ANALYSES + "/{id}/tasks/{task}/keep", owner().post(path(id, "tasks/t1/keep"), "{\"reason\":\"Rare\"}"));
        contract.check(
                ANALYSES + "/{id}/tasks/{task}/links",
                owner().post(path(id, "tasks/t1/links"), "{\"skills\":[\"lettering\"],\"tools\":[\"pen\"]}"));
        contract.check(
                ANALYSES + "/{id}/tasks/{task}/links",
                owner().post(path(id, "tasks/t1/links"), "{\"skills\":[\"no\"]}"));
        step(id, "requirements", "{\"skill\":\"lettering\",\"level\":3,\"tools\":[\"pen\"]}");
        step(id, "requirements", "{\"skill\":\"projection\",\"level\":3}");
        contract.check(ANALYSES + "/{id}/sign", owner().post(path(id, "sign"), "{\"role\":\"Clerk\"}"));
        contract.check(ANALYSES + "/{id}/requirements/{skill}", owner().delete(path(id, "requirements/projection")));
        step(id, "processes", "{\"processes\":[\"publish\"]}");
        step(id, "credentials", "{\"credentials\":[]}");
        contract.check(ANALYSES + "/{id}", owner().get("/api/v1" + ANALYSES + "/" + id));
        contract.check(ANALYSES, owner().get("/api/v1" + ANALYSES));
        contract.check(ANALYSES + "/due", owner().get("/api/v1" + ANALYSES + "/due"));
    }

    private void withdraw() {
        String one = "/api/v1" + DESCRIPTIONS + "/clerk";
        owner().post(one + "/draft", "{\"title\":\"Clerk\",\"classification\":\"Planner\",\"duties\":[\"Files all\"]}");
        owner().post(one + "/publish");
        contract.check(ANALYSES + "/due", owner().get("/api/v1" + ANALYSES + "/due"));
        String again = owner().post("/api/v1" + ANALYSES, "{\"positionDescription\":\"clerk\",\"discipline\":\"maps\"}")
                .json()
                .path("id")
                .asText();
        step(again, "withdraw", "");
        step(again, "withdraw", "");
    }

    private void step(String id, String what, String json) {
        contract.check(
                ANALYSES + "/{id}/" + what,
                json.isEmpty() ? owner().post(path(id, what)) : owner().post(path(id, what), json));
    }

    private static String path(String id, String what) {
        return "/api/v1" + ANALYSES + "/" + id + "/" + what;
    }
}
