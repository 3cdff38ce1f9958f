package adroit.web.api;

import static adroit.identity.Role.ADMINISTRATOR;
import static adroit.identity.Role.DEPARTMENT_LEAD;
import static adroit.identity.Role.EMPLOYEE;
import static adroit.identity.Role.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.audit.AuditEntry;
import adroit.audit.AuditEvent;
import adroit.identity.Role;
import adroit.organization.Supervision;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every route with every role, over HTTP: who gets an answer, and who is told that there is nothing here. */
class MatrixTest {
    private final Town town;
    private final OneOfEach things;
    private final Map<Role, Client> clients = new EnumMap<>(Role.class);

    MatrixTest(@TempDir Path home) {
        town = new Town(home);
        things = new OneOfEach(town);
        for (Role role : Role.values()) {
            clients.put(role, role == OWNER ? town.owner() : town.as(role));
        }
        clients.put(EMPLOYEE, town.signedIn(things.expert()));
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void knowsEveryRoute() {
        assertThat(town.routes.stream().map(Route::name)).containsExactlyInAnyOrderElementsOf(RoleMatrix.routes());
    }

    /** The components are read from what the bundle carries, so that a resource this test does not know fails it. */
    @Test
    void knowsEveryResource() throws Exception {
        Path classes = Path.of(Resource.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> components = Files.list(classes.resolve("OSGI-INF"))) {
            assertThat(components.map(c -> c.getFileName().toString()).filter(c -> c.endsWith("Resource.xml")))
                    .containsExactlyInAnyOrderElementsOf(town.resources.stream()
                            .map(r -> r.getClass().getName() + ".xml")
                            .toList());
        }
    }

    @Test
    void answersEachRoleWhatItMaySeeAndNothingElse() {
        for (Route route : town.routes) {
            clients.forEach((role, client) -> {
                Client.Answer answer = things.ask(client, route);
                assertThat(answer.status() != 404)
                        .as("%s %s: %s", role, route.name(), answer.body())
                        .isEqualTo(RoleMatrix.answers(route.name(), role));
                assertThat(answer.status()).as("%s %s", role, route.name()).isLessThan(500);
            });
        }
    }

    /** What somebody sees beyond any other employee because they stand in Ada's line. */
    private static final Set<String> FOR_THE_LINE = Set.of(
            "GET /people",
            "GET /people/{id}",
            "GET /people/{id}/comments",
            "GET /people/{id}/evidence",
            "GET /comments/waiting",
            "POST /comments/{id}/answers",
            "GET /assessments/{id}",
            "POST /assessments/{id}/replay",
            "GET /gaps");

    @Test
    void answersTheLineOnItsDaysAndNobodyElse() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Map<String, Client> within = new TreeMap<>();
        Map<String, Client> without = new TreeMap<>();
        hire(List.of("E-11", "E-12", "E-13", "E-14", "E-15"));
        over("E-1", "E-11", Supervision.Kind.REGULAR, null, null);
        over("E-11", "E-12", Supervision.Kind.REGULAR, null, null);
        over("E-1", "E-13", Supervision.Kind.REGULAR, null, today.minusDays(1));
        over("E-1", "E-14", Supervision.Kind.ACTING, today.minusDays(1), today.plusDays(1));
        over("E-1", "E-15", Supervision.Kind.ACTING, today.minusDays(9), today.minusDays(1));
        within.put("supervisor", town.as(EMPLOYEE, "E-11", null));
        within.put("the one above", town.as(EMPLOYEE, "E-12", null));
        within.put("acting, in their dates", town.as(EMPLOYEE, "E-14", null));
        without.put("former supervisor", town.as(EMPLOYEE, "E-13", null));
        without.put("acting, out of their dates", town.as(EMPLOYEE, "E-15", null));
        Client colleague = town.as(EMPLOYEE, "E-2", null);
        for (Route route : town.routes) {
            boolean anybody = things.ask(colleague, route).status() != 404;
            within.forEach((who, client) -> assertThat(things.ask(client, route).status() != 404)
                    .as("%s: %s", who, route.name())
                    .isEqualTo(anybody || FOR_THE_LINE.contains(route.name())));
            without.forEach(
                    (who, client) -> assertThat(things.ask(client, route).status() != 404)
                            .as("%s: %s", who, route.name())
                            .isEqualTo(anybody));
        }
    }

    private void hire(List<String> keys) {
        StringBuilder rows = new StringBuilder("id,department,title\n");
        keys.forEach(key -> rows.append(key).append(",Utilities,Foreman\n"));
        town.owner()
                .send(
                        "POST",
                        "/api/v1/imports?kind=roster",
                        rows.toString(),
                        b -> b.header("Content-Type", "text/csv"));
    }

    private void over(
            String person,
            String supervisor,
            Supervision.Kind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        town.store.write(s -> {
            String below = s.organization().person(person).orElseThrow().id();
            String above = s.organization().person(supervisor).orElseThrow().id();
            s.organization().saveSupervisions(List.of(new Supervision(below, above, kind, from, until)));
            return true;
        });
    }

    @Test
    void whatIsReleasedIsForWhoeverSupervisesTheDayAloneAndUntilItIsTakenBack() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        hire(List.of("E-11", "E-12", "E-13", "E-14"));
        over("E-1", "E-11", Supervision.Kind.REGULAR, null, null);
        over("E-11", "E-12", Supervision.Kind.REGULAR, null, null);
        over("E-1", "E-13", Supervision.Kind.REGULAR, null, today.minusDays(1));
        over("E-1", "E-14", Supervision.Kind.ACTING, today.minusDays(1), today.plusDays(1));
        Map<String, Client> all = new TreeMap<>();
        clients.forEach((role, client) -> all.put(role.key(), client));
        List.of("E-2", "E-11", "E-12", "E-13", "E-14").forEach(key -> all.put(key, town.as(EMPLOYEE, key, null)));
        Client ada = present(clients, EMPLOYEE);
        assertSeen(all, Set.of("employee"));
        ada.post("/api/v1/dexterity/mine/release", "{\"released\":true}");
        assertSeen(all, Set.of("employee", "E-11", "E-14"));
        ada.post("/api/v1/dexterity/mine/release", "{\"released\":false}");
        assertSeen(all, Set.of("employee"));
    }

    private static void assertSeen(Map<String, Client> all, Set<String> those) {
        all.forEach((who, client) -> assertThat(
                        client.get("/api/v1/people/E-1/dexterity").status())
                .as(who)
                .isEqualTo(those.contains(who) ? 200 : 404));
    }

    private static Client present(Map<Role, Client> clients, Role role) {
        return java.util.Objects.requireNonNull(clients.get(role));
    }

    @Test
    void answersNobodyAnything() {
        for (Route route : town.routes) {
            assertThat(things.ask(town.nobody(), route).status())
                    .as(route.name())
                    .isEqualTo(401);
        }
        assertThat(town.nobody().get("/api/openapi.yaml").status()).isEqualTo(401);
        assertThat(town.nobody().get("/api/v1/no-such-thing").status()).isEqualTo(401);
    }

    @Test
    void answersAForeignIdLikeAMissingOne() {
        Client elsewhere = town.as(DEPARTMENT_LEAD, null, "Utilities");
        Client colleague = town.as(EMPLOYEE, "E-2", null);
        for (Client client : List.of(elsewhere, colleague)) {
            assertSame(client, "/api/v1/people/E-1", "/api/v1/people/E-404");
            assertSame(client, "/api/v1/assessments/" + things.result(), "/api/v1/assessments/r-40404");
            assertSame(client, "/api/v1/job-analyses/" + things.analysis(), "/api/v1/job-analyses/j-40404");
            assertSame(client, "/api/v1/job-analyses/signed/" + things.signed(), "/api/v1/job-analyses/signed/40404");
            assertSame(client, "/api/v1/task-ratings/" + things.analysis(), "/api/v1/task-ratings/j-40404");
        }
        String planning = town.owner()
                .get("/api/v1/people/E-1")
                .json()
                .at("/assignments/0/position/department/id")
                .asText();
        assertSame(elsewhere, "/api/v1/people?department=" + planning, "/api/v1/people?department=d-0404");
        assertSame(elsewhere, "/api/v1/gaps?department=" + planning, "/api/v1/gaps?department=d-0404");
    }

    private static void assertSame(Client client, String foreign, String missing) {
        Client.Answer one = client.get(foreign);
        Client.Answer other = client.get(missing);
        assertThat(one.status()).isEqualTo(404).isEqualTo(other.status());
        assertThat(one.body()).isEqualTo(other.body());
        assertThat(one.raw().headers().map().keySet())
                .isEqualTo(other.raw().headers().map().keySet());
    }

    @Test
    void writesDownWhatWasRefused() {
        town.as(EMPLOYEE, "E-2", null).post("/api/v1/accounts", "{}");
        town.as(ADMINISTRATOR).get("/api/v1/assessments/" + things.result());
        List<AuditEvent> refused = town.store.read(s -> s.audit().before(Long.MAX_VALUE, 100)).stream()
                .map(AuditEntry::event)
                .filter(e -> e.outcome().equals("refused"))
                .toList();
        assertThat(refused).extracting(AuditEvent::act).containsExactly("result.read", "POST /accounts");
        assertThat(refused.get(0).person()).isNotNull();
    }

    @Test
    void listsToALeadTheirOwnDepartmentAlone() {
        Client lead = town.as(DEPARTMENT_LEAD);
        assertThat(lead.get("/api/v1/people").json().path("items")).hasSize(2);
        assertThat(town.owner().get("/api/v1/people").json().path("items")).hasSize(3);
    }
}
