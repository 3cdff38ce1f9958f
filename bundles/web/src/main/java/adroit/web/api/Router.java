package adroit.web.api;

import adroit.audit.AuditLog;
import adroit.exchange.catalog.CatalogFile;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.web.answer.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the route of a request. Who may do a route's act nowhere is told the same as for an address that does not exist. */
final class Router {
    private static final String PREFIX = "/v1";
    private static final String SCHEMA = "/catalog.schema.json";
    private static final String CONTRACT = "/openapi.yaml";

    /** A brace stands behind every letter, so that in this order a name goes before a variable. */
    private static final Comparator<Route> ORDER = Comparator.comparing(Route::template);

    private final AuditLog log;
    private volatile List<Route> routes = List.of();

    Router(AuditLog log) {
        this.log = log;
    }

    synchronized void add(List<Route> more) {
        routes = Stream.concat(routes.stream(), more.stream()).sorted(ORDER).toList();
    }

    synchronized void remove(List<Route> gone) {
        Set<String> names = gone.stream().map(Route::name).collect(Collectors.toSet());
        routes = routes.stream().filter(r -> !names.contains(r.name())).toList();
    }

    void answer(HttpServletRequest request, HttpServletResponse response, Actor actor) throws IOException {
        @Nullable String path = request.getPathInfo();
        if (CONTRACT.equals(path)) {
            contract(request, response);
        } else if (SCHEMA.equals(path)) {
            schema(request, response);
        } else if (path == null || !path.startsWith(PREFIX + "/")) {
            throw Refusal.notFound();
        } else {
            answer(path.substring(PREFIX.length()), request, response, actor);
        }
    }

    private void answer(String path, HttpServletRequest request, HttpServletResponse response, Actor actor)
            throws IOException {
        TreeSet<String> methods = new TreeSet<>();
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        for (Route route : routes) {
            Optional<Map<String, String>> variables = route.match(path);
            if (variables.isPresent() && route.method().equals(method)) {
                require(actor, route);
                route.handler().answer(new Call(request, response, actor, variables.get()));
                return;
            }
            variables.ifPresent(v -> methods.add(route.method()));
        }
        if (methods.isEmpty()) {
            throw Refusal.notFound();
        }
        refuseMethod(response, methods);
    }

    /** Looks at results are left to the services, which tell the person of those that were refused. */
    private void require(Actor actor, Route route) {
        if (route.act() != Act.SEE_RESULT && !Policy.permitsSomewhere(actor, route.act())) {
            log.record(actor, route.name(), null, "refused");
            throw Refusal.notFound();
        }
    }

    private static void refuseMethod(HttpServletResponse response, TreeSet<String> methods) {
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        response.setHeader("Allow", String.join(", ", methods));
        throw new Refusal(Problem.of(
                405,
                "method",
                "This address does not take this method",
                "It takes " + String.join(", ", methods) + "."));
    }

    /** The JSON Schema of catalog.yaml. */
    private static void schema(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            refuseMethod(response, new TreeSet<>(List.of("GET")));
        }
        response.setContentType("application/schema+json");
        response.getOutputStream().write(CatalogFile.schema());
    }

    private static void contract(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            TreeSet<String> reading = new TreeSet<>(List.of("GET"));
            refuseMethod(response, reading);
        }
        try (@Nullable InputStream yaml = Router.class.getResourceAsStream("openapi.yaml")) {
            if (yaml == null) {
                throw new IllegalStateException("this bundle carries no openapi.yaml");
            }
            response.setContentType("application/yaml;charset=UTF-8");
            yaml.transferTo(response.getOutputStream());
        }
    }
}
