package adroit.web.api;

import static adroit.identity.Role.ADMINISTRATOR;
import static adroit.identity.Role.CHIEF;
import static adroit.identity.Role.DEPARTMENT_LEAD;
import static adroit.identity.Role.EMPLOYEE;
import static adroit.identity.Role.HR_ANALYST;
import static adroit.identity.Role.OWNER;
import static adroit.identity.Role.TREND_KEEPER;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.audit.AuditEntry;
import adroit.audit.AuditEvent;
import adroit.catalog.Catalog;
import adroit.catalogchange.Relabelled;
import adroit.identity.Account;
import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.instrument.DigitalDexterity;
import adroit.organization.Supervision;
import adroit.web.knowledge.AskingCatalog;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
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
    private static final Set<Role> EVERYONE = EnumSet.allOf(Role.class);
    private static final Set<Role> ANALYSTS = EnumSet.of(OWNER, HR_ANALYST);
    private static final Set<Role> ANALYZERS = EnumSet.of(OWNER, HR_ANALYST, DEPARTMENT_LEAD);
    private static final Set<Role> OPENERS = EnumSet.of(OWNER, HR_ANALYST, DEPARTMENT_LEAD);
    private static final Set<Role> RUNNERS = EnumSet.of(OWNER, ADMINISTRATOR);
    private static final Set<Role> KEEPERS = EnumSet.of(OWNER, ADMINISTRATOR, DEPARTMENT_LEAD);
    private static final Set<Role> TREND_KEEPERS = EnumSet.of(OWNER, TREND_KEEPER);
    private static final Set<Role> REVIEWERS = EnumSet.of(OWNER, TREND_KEEPER, HR_ANALYST, DEPARTMENT_LEAD);
    private static final Set<Role> OWNER_ALONE = EnumSet.of(OWNER);

    /** Written by hand from what trust.md promises; not made from the policy. Ada works in Planning, whose lead asks; the employee is Ada. */
    private static final Map<String, Set<Role>> MATRIX = Map.ofEntries(
            Map.entry("GET /departments", EVERYONE),
            Map.entry("GET /positions", EVERYONE),
            Map.entry("GET /positions/{id}", EVERYONE),
            Map.entry("GET /people", EnumSet.of(OWNER, HR_ANALYST, DEPARTMENT_LEAD)),
            Map.entry("GET /people/{id}", EnumSet.of(OWNER, HR_ANALYST, DEPARTMENT_LEAD, EMPLOYEE)),
            Map.entry("POST /imports", ANALYSTS),
            Map.entry("GET /imports", ANALYSTS),
            Map.entry("GET /imports/columns", ANALYSTS),
            Map.entry("GET /imports/templates/{kind}", ANALYSTS),
            Map.entry("DELETE /imports/columns/{id}", ANALYSTS),
            Map.entry("GET /imports/{id}", ANALYSTS),
            Map.entry("GET /imports/{id}/rejected", ANALYSTS),
            Map.entry("POST /evidence", ANALYSTS),
            Map.entry("POST /assessments", ANALYSTS),
            Map.entry("GET /assessments/{id}", EnumSet.of(OWNER, HR_ANALYST, DEPARTMENT_LEAD, EMPLOYEE)),
            Map.entry("POST /assessments/{id}/replay", EnumSet.of(OWNER, HR_ANALYST, DEPARTMENT_LEAD, EMPLOYEE)),
            Map.entry("GET /gaps", EnumSet.of(OWNER, HR_ANALYST, DEPARTMENT_LEAD)),
            Map.entry("GET /insights/overview", EnumSet.of(OWNER, HR_ANALYST, DEPARTMENT_LEAD, CHIEF, TREND_KEEPER)),
            Map.entry("GET /insights/brief", EnumSet.of(OWNER, HR_ANALYST, CHIEF)),
            Map.entry("GET /insights/first", EnumSet.of(OWNER, HR_ANALYST, DEPARTMENT_LEAD, CHIEF)),
            Map.entry("GET /insights/first/{id}/data", EnumSet.of(OWNER, HR_ANALYST, DEPARTMENT_LEAD, CHIEF)),
            Map.entry("GET /people/{id}/looks", EnumSet.of(OWNER, EMPLOYEE)),
            Map.entry("GET /raters", ANALYSTS),
            Map.entry("GET /champions", EnumSet.of(OWNER, HR_ANALYST, DEPARTMENT_LEAD, CHIEF, EMPLOYEE)),
            Map.entry("GET /champions/mine", EnumSet.of(EMPLOYEE)),
            Map.entry("POST /champions/mine", EnumSet.of(EMPLOYEE)),
            Map.entry("GET /position-descriptions", EVERYONE),
            Map.entry("GET /position-descriptions/{id}", EVERYONE),
            Map.entry("GET /position-descriptions/{id}/editions/{number}", EVERYONE),
            Map.entry("GET /position-descriptions/{id}/suggestions", ANALYZERS),
            Map.entry("POST /position-descriptions/{id}/draft", ANALYZERS),
            Map.entry("DELETE /position-descriptions/{id}/draft", ANALYZERS),
            Map.entry("POST /position-descriptions/{id}/classification", ANALYZERS),
            Map.entry("POST /position-descriptions/{id}/publish", ANALYZERS),
            Map.entry("GET /position-descriptions/{id}/functions", ANALYZERS),
            Map.entry("GET /function-moves", ANALYZERS),
            Map.entry("POST /function-moves", ANALYZERS),
            Map.entry("GET /task-ratings", EVERYONE),
            Map.entry("GET /task-ratings/{id}", EnumSet.of(EMPLOYEE)),
            Map.entry("POST /task-ratings/{id}", EnumSet.of(EMPLOYEE)),
            Map.entry("GET /job-analyses", ANALYZERS),
            Map.entry("POST /job-analyses", ANALYZERS),
            Map.entry("GET /job-analyses/due", ANALYZERS),
            Map.entry("GET /job-analyses/signed/{sha256}", ANALYZERS),
            Map.entry("GET /job-analyses/{id}", ANALYZERS),
            Map.entry("POST /job-analyses/{id}/tasks", ANALYZERS),
            Map.entry("POST /job-analyses/{id}/experts", ANALYZERS),
            Map.entry("POST /job-analyses/{id}/rule", ANALYZERS),
            Map.entry("POST /job-analyses/{id}/start", ANALYZERS),
            Map.entry("POST /job-analyses/{id}/close", ANALYZERS),
            Map.entry("POST /job-analyses/{id}/tasks/{task}/keep", ANALYZERS),
            Map.entry("POST /job-analyses/{id}/tasks/{task}/links", ANALYZERS),
            Map.entry("POST /job-analyses/{id}/requirements", ANALYZERS),
            Map.entry("POST /job-analyses/{id}/processes", ANALYZERS),
            Map.entry("POST /job-analyses/{id}/credentials", ANALYZERS),
            Map.entry("POST /job-analyses/{id}/sign", ANALYZERS),
            Map.entry("POST /job-analyses/{id}/withdraw", ANALYZERS),
            Map.entry("DELETE /job-analyses/{id}/tasks/{task}", ANALYZERS),
            Map.entry("DELETE /job-analyses/{id}/experts/{expert}", ANALYZERS),
            Map.entry("DELETE /job-analyses/{id}/requirements/{skill}", ANALYZERS),
            Map.entry("GET /catalogs/{discipline}/editions", EVERYONE),
            Map.entry("POST /catalogs/{discipline}/editions", OWNER_ALONE),
            Map.entry("GET /catalogs/{discipline}/editions/{edition}", EVERYONE),
            Map.entry("GET /catalogs/{discipline}/editions/{edition}/yaml", TREND_KEEPERS),
            Map.entry("GET /catalogs/{discipline}/yaml", TREND_KEEPERS),
            Map.entry("GET /catalogs/{discipline}/skill-table", TREND_KEEPERS),
            Map.entry("GET /catalogs/{discipline}/case", EVERYONE),
            Map.entry("GET /catalogs/{discipline}/proposals", REVIEWERS),
            Map.entry("POST /catalogs/{discipline}/proposals", TREND_KEEPERS),
            Map.entry("GET /catalogs/{discipline}/proposals/{id}", REVIEWERS),
            Map.entry("GET /catalogs/{discipline}/proposals/{id}/impact", REVIEWERS),
            Map.entry("POST /catalogs/{discipline}/proposals/{id}/comments", REVIEWERS),
            Map.entry("POST /catalogs/{discipline}/proposals/{id}/edition", TREND_KEEPERS),
            Map.entry("POST /catalogs/{discipline}/proposals/{id}/decisions", TREND_KEEPERS),
            Map.entry("POST /catalogs/{discipline}/proposals/{id}/send-back", REVIEWERS),
            Map.entry("POST /catalogs/{discipline}/proposals/{id}/approve", REVIEWERS),
            Map.entry("POST /catalogs/{discipline}/proposals/{id}/schedule", REVIEWERS),
            Map.entry("POST /catalogs/{discipline}/proposals/{id}/publish", REVIEWERS),
            Map.entry("POST /catalogs/{discipline}/proposals/{id}/withdraw", TREND_KEEPERS),
            Map.entry("POST /catalogs/{discipline}/affirmations", TREND_KEEPERS),
            Map.entry("GET /catalog-reviews/due", TREND_KEEPERS),
            Map.entry("GET /catalog-reviews/second-person", RUNNERS),
            Map.entry("POST /catalog-reviews/second-person", RUNNERS),
            Map.entry("GET /catalogs/{discipline}/skills/{skill}", EVERYONE),
            Map.entry("GET /catalogs/{discipline}/crosswalk", EVERYONE),
            Map.entry("POST /catalogs/{discipline}/crosswalk", TREND_KEEPERS),
            Map.entry("GET /catalogs/{discipline}/skills/{skill}/crosswalk", EVERYONE),
            Map.entry("POST /catalogs/{discipline}/skills/{skill}/crosswalk", TREND_KEEPERS),
            Map.entry("GET /catalogs/{discipline}/skills/{skill}/crosswalk/likely", TREND_KEEPERS),
            Map.entry("POST /catalogs/{discipline}/skills/{skill}/crosswalk/{id}/decisions", REVIEWERS),
            Map.entry("GET /catalogs/{discipline}/watch-list", TREND_KEEPERS),
            Map.entry("POST /catalogs/{discipline}/watch-list", TREND_KEEPERS),
            Map.entry("GET /catalogs/{discipline}/watch-list/{id}", TREND_KEEPERS),
            Map.entry("POST /catalogs/{discipline}/watch-list/{id}/steps", TREND_KEEPERS),
            Map.entry("GET /catalog-reviews/watched", TREND_KEEPERS),
            Map.entry("GET /catalog-reviews/sunsets", TREND_KEEPERS),
            Map.entry("GET /catalogs/{discipline}/trends", TREND_KEEPERS),
            Map.entry("POST /catalogs/{discipline}/trends/decisions", TREND_KEEPERS),
            Map.entry("GET /catalogs/{discipline}/suggestions", EVERYONE),
            Map.entry("POST /catalogs/{discipline}/suggestions", EVERYONE),
            Map.entry("GET /catalogs/{discipline}/suggestions/{id}", EnumSet.of(OWNER, TREND_KEEPER)),
            Map.entry("POST /catalogs/{discipline}/suggestions/{id}/answers", EnumSet.of(OWNER, TREND_KEEPER)),
            Map.entry("GET /disciplines", EVERYONE),
            Map.entry("POST /disciplines", KEEPERS),
            Map.entry("GET /publishers", RUNNERS),
            Map.entry("POST /publishers", RUNNERS),
            Map.entry("POST /publishers/{id}/retire", RUNNERS),
            Map.entry("POST /publishers/{id}/revoke", RUNNERS),
            Map.entry("GET /disciplines/rollback", RUNNERS),
            Map.entry("POST /disciplines/rollback", RUNNERS),
            Map.entry("GET /disciplines/policy", RUNNERS),
            Map.entry("POST /disciplines/policy", RUNNERS),
            Map.entry("POST /disciplines/{id}/use", KEEPERS),
            Map.entry("GET /disciplines/{id}/log", RUNNERS),
            Map.entry("GET /disciplines/shadows", KEEPERS),
            Map.entry("POST /disciplines/shadows", KEEPERS),
            Map.entry("GET /disciplines/{id}/shadow", KEEPERS),
            Map.entry("POST /disciplines/{id}/shadow", KEEPERS),
            Map.entry("DELETE /disciplines/{id}/shadow", KEEPERS),
            Map.entry("POST /disciplines/{id}/shadow/promote", KEEPERS),
            Map.entry("GET /disciplines/{id}/settings", RUNNERS),
            Map.entry("POST /disciplines/{id}/settings", RUNNERS),
            Map.entry("GET /disciplines/{id}/pack", RUNNERS),
            Map.entry("GET /disciplines/lock", RUNNERS),
            Map.entry("POST /disciplines/lock", RUNNERS),
            Map.entry("POST /disciplines/outlook", RUNNERS),
            Map.entry("GET /disciplines/notices", KEEPERS),
            Map.entry("GET /disciplines/{id}", EVERYONE),
            Map.entry("DELETE /disciplines/{id}", RUNNERS),
            Map.entry("POST /disciplines/{id}/install", KEEPERS),
            Map.entry("POST /disciplines/{id}/update", KEEPERS),
            Map.entry("POST /disciplines/{id}/enable", RUNNERS),
            Map.entry("POST /disciplines/{id}/disable", RUNNERS),
            Map.entry("GET /accounts", RUNNERS),
            Map.entry("POST /accounts", RUNNERS),
            Map.entry("GET /search", EVERYONE),
            Map.entry("POST /frameworks", EnumSet.of(OWNER, ADMINISTRATOR, TREND_KEEPER)),
            Map.entry("GET /framework-reports/{id}/rejected", EnumSet.of(OWNER, ADMINISTRATOR, TREND_KEEPER)),
            Map.entry("GET /frameworks", EVERYONE),
            Map.entry("GET /frameworks/{id}", EVERYONE),
            Map.entry("GET /frameworks/{id}/changes", EVERYONE),
            Map.entry("GET /job-classes", EVERYONE),
            Map.entry("GET /job-classes/{id}/crosswalk", EVERYONE),
            Map.entry("POST /job-classes/{id}/crosswalk", ANALYSTS),
            Map.entry("GET /job-classes/{id}/crosswalk/likely", ANALYSTS),
            Map.entry("POST /job-classes/{id}/crosswalk/{match}/decisions", ANALYSTS),
            Map.entry("GET /frameworks/{id}/items", EVERYONE),
            Map.entry("GET /frameworks/{id}/items/{item}", EVERYONE),
            Map.entry("GET /charter", EVERYONE),
            Map.entry("POST /accounts/{id}", RUNNERS),
            Map.entry("POST /accounts/{id}/link", RUNNERS),
            Map.entry("POST /accounts/{id}/disable", RUNNERS),
            Map.entry("POST /accounts/{id}/release", ANALYSTS),
            Map.entry("GET /sign-in-links", ANALYSTS),
            Map.entry("POST /sign-in-links", OWNER_ALONE),
            Map.entry("GET /audit", RUNNERS),
            Map.entry("POST /verify", RUNNERS),
            Map.entry("GET /backup", OWNER_ALONE),
            Map.entry("POST /stop", OWNER_ALONE),
            Map.entry("GET /rounds", OPENERS),
            Map.entry("POST /rounds", OPENERS),
            Map.entry("GET /rounds/{id}", OPENERS),
            Map.entry("POST /rounds/{id}/closes", OPENERS),
            Map.entry("POST /rounds/{id}/end", OPENERS),
            Map.entry("POST /rounds/{id}/assessments", ANALYSTS),
            Map.entry("GET /rounds/{id}/invitations", ANALYSTS),
            Map.entry("POST /rounds/{id}/invitations", ANALYSTS),
            Map.entry("DELETE /invitations/{id}", ANALYSTS),
            Map.entry(
                    "GET /insights/self-ratings", EnumSet.of(OWNER, HR_ANALYST, DEPARTMENT_LEAD, CHIEF, TREND_KEEPER)),
            Map.entry("GET /people/{id}/evidence", EnumSet.of(OWNER, HR_ANALYST, DEPARTMENT_LEAD, EMPLOYEE)),
            Map.entry("GET /slips", ANALYSTS),
            Map.entry("POST /slips", ANALYSTS),
            Map.entry("DELETE /slips/{id}", ANALYSTS),
            Map.entry("POST /job-analyses/{id}/slips", ANALYZERS),
            Map.entry("GET /forms", EnumSet.of(EMPLOYEE)),
            Map.entry("GET /forms/{id}", EnumSet.of(EMPLOYEE)),
            Map.entry("PUT /forms/{id}/answers/{question}", EnumSet.of(EMPLOYEE)),
            Map.entry("POST /forms/{id}/answers/{question}/corrections", EnumSet.of(EMPLOYEE)),
            Map.entry("POST /forms/{id}/submit", EnumSet.of(EMPLOYEE)),
            Map.entry("POST /forms/{id}/withdraw", EnumSet.of(EMPLOYEE)),
            Map.entry("GET /dexterity", EnumSet.of(OWNER, HR_ANALYST, DEPARTMENT_LEAD, CHIEF, TREND_KEEPER)),
            Map.entry("GET /dexterity/scales/{scale}/map", EnumSet.of(OWNER, HR_ANALYST, CHIEF, TREND_KEEPER)),
            Map.entry("GET /dexterity/mine", EnumSet.of(EMPLOYEE)),
            Map.entry("POST /dexterity/mine", EnumSet.of(EMPLOYEE)),
            Map.entry("POST /dexterity/mine/release", EnumSet.of(EMPLOYEE)),
            Map.entry("GET /people/{id}/dexterity", EnumSet.of(EMPLOYEE)),
            Map.entry("GET /knowledge", EnumSet.of(OWNER, HR_ANALYST, CHIEF, TREND_KEEPER)),
            Map.entry(
                    "GET /knowledge/families/{discipline}/{family}/map",
                    EnumSet.of(OWNER, HR_ANALYST, CHIEF, TREND_KEEPER)),
            Map.entry("GET /knowledge/mine", EnumSet.of(EMPLOYEE)),
            Map.entry("POST /knowledge/mine/answers", EnumSet.of(EMPLOYEE)),
            Map.entry("POST /knowledge/mine/sittings", EnumSet.of(EMPLOYEE)),
            Map.entry("POST /knowledge/mine/sittings/answers", EnumSet.of(EMPLOYEE)),
            Map.entry("POST /knowledge/mine/orders", EnumSet.of(EMPLOYEE)),
            Map.entry("GET /comments/waiting", OPENERS),
            Map.entry("POST /comments", EnumSet.of(EMPLOYEE)),
            Map.entry("POST /comments/{id}/answers", OPENERS),
            Map.entry("GET /people/{id}/comments", EnumSet.of(OWNER, HR_ANALYST, DEPARTMENT_LEAD, EMPLOYEE)));

    private final Town town;
    private final TalkingWalk walk;
    private final Map<Role, Client> clients = new EnumMap<>(Role.class);
    private final String result;
    private final String analysis;
    private final String signed;
    private final String suggestion;
    private final String proposal;

    MatrixTest(@TempDir Path home) {
        town = new Town(home);
        walk = TalkingWalk.opened(town);
        for (Role role : EVERYONE) {
            clients.put(role, role == OWNER ? town.owner() : town.as(role));
        }
        result = town.owner()
                .post("/api/v1/assessments", "{\"person\":\"E-1\",\"purpose\":\"workforce-planning\"}")
                .json()
                .path("id")
                .asText();
        Client owner = town.owner();
        Account expert = town.account(EMPLOYEE, "E-1", null);
        clients.put(EMPLOYEE, town.signedIn(expert));
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

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void knowsEveryRoute() {
        assertThat(town.routes.stream().map(Route::name)).containsExactlyInAnyOrderElementsOf(MATRIX.keySet());
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
                Client.Answer answer = ask(client, route);
                assertThat(answer.status() != 404)
                        .as("%s %s: %s", role, route.name(), answer.body())
                        .isEqualTo(MATRIX.getOrDefault(route.name(), Set.of()).contains(role));
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
            boolean anybody = ask(colleague, route).status() != 404;
            within.forEach((who, client) -> assertThat(ask(client, route).status() != 404)
                    .as("%s: %s", who, route.name())
                    .isEqualTo(anybody || FOR_THE_LINE.contains(route.name())));
            without.forEach((who, client) -> assertThat(ask(client, route).status() != 404)
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
            assertThat(ask(town.nobody(), route).status()).as(route.name()).isEqualTo(401);
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
            assertSame(client, "/api/v1/assessments/" + result, "/api/v1/assessments/r-40404");
            assertSame(client, "/api/v1/job-analyses/" + analysis, "/api/v1/job-analyses/j-40404");
            assertSame(client, "/api/v1/job-analyses/signed/" + signed, "/api/v1/job-analyses/signed/40404");
            assertSame(client, "/api/v1/task-ratings/" + analysis, "/api/v1/task-ratings/j-40404");
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
        town.as(ADMINISTRATOR).get("/api/v1/assessments/" + result);
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

    /** Asks about something that is there. */
    private Client.Answer ask(Client client, Route route) {
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
        town.accounts.invite(
                new adroit.identity.Actor("a-maker", "Maker", EnumSet.of(ADMINISTRATOR), null, null), account);
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
