package adroit.web.casepackage;

import adroit.crosswalk.Crosswalk;
import adroit.crosswalk.Match;
import adroit.edition.Disciplines;
import adroit.exchange.framework.CasePackage;
import adroit.exchange.framework.FrameworkDesk;
import adroit.framework.Frameworks;
import adroit.framework.ReferenceFramework;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.storage.StorageFailure;
import adroit.web.answer.Json;
import adroit.web.session.Caller;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * Answers as CASE 1.1, read-only: the catalogs in force, and the frameworks that came as CASE packages. Editions of one package share their identifiers, as CASE
 * wants it: the usual addresses answer with the newest, and each edition has the same addresses below {@code editions/ID}.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/ims/case/v1p1/*")
public final class CaseServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ROOT = "/ims/case/v1p1";
    private static final int LARGEST = 50_000;
    private static final int REMEMBERED = 4;
    private static final String JSON = "application/json";

    /** One edition of a framework, and what is asked of it. */
    private static final Pattern EDITION = Pattern.compile("/editions/([^/]+)(/.+)");

    private final transient Disciplines disciplines;
    private final transient Frameworks frameworks;
    private final transient Crosswalk crosswalk;

    /** Frameworks never change, so that their packages can be kept. */
    private final transient Map<String, CasePackage> known = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CasePackage> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Activate
    public CaseServlet(
            @Reference Disciplines disciplines, @Reference FrameworkDesk desk, @Reference Crosswalk crosswalk) {
        this.disciplines = disciplines;
        this.frameworks = desk.frameworks();
        this.crosswalk = crosswalk;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Actor actor = Caller.of(request).actor();
            Policy.require(actor, Act.SEE_CATALOGS, Scope.CITY);
            Optional<Object> found = find(actor, request);
            if (found.isPresent()) {
                Json.write(response, HttpServletResponse.SC_OK, JSON, found.get());
            } else {
                refuse(
                        response,
                        HttpServletResponse.SC_NOT_FOUND,
                        "unknownobject",
                        "There is nothing of that kind with this identifier.");
            }
        } catch (NotPermitted e) {
            refuse(
                    response,
                    HttpServletResponse.SC_NOT_FOUND,
                    "unknownobject",
                    "There is nothing of that kind with this identifier.");
        } catch (StorageFailure e) {
            response.setHeader("Retry-After", "5");
            refuse(
                    response,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    "server_busy",
                    "The store does not answer. Try again.");
        }
    }

    private Optional<Object> find(Actor actor, HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String base = base(request);
        Matcher edition = EDITION.matcher(path);
        if (!edition.matches()) {
            return find(path, all -> packages(actor, base, all));
        }
        return frameworks
                .find(actor, edition.group(1))
                .filter(CaseServlet::isAnswered)
                .flatMap(f -> find(edition.group(2), all -> Stream.of(alone(actor, f, base))));
    }

    /** What is there to look in; with what skills correspond to or, where documents alone are asked for, without. */
    @FunctionalInterface
    private interface Source {
        Stream<ServedPackage> packages(boolean matches);
    }

    private static Optional<Object> find(String path, Source source) {
        String[] parts = path.split("/", -1);
        if (path.equals("/CFDocuments")) {
            return Optional.of(Map.of("CFDocuments", ServedPackage.documents(source.packages(false))));
        }
        if (parts.length != 3 || parts[2].isEmpty()) {
            return Optional.empty();
        }
        String id = parts[2];
        if (parts[1].equals("CFDocuments")) {
            return ServedPackage.documents(source.packages(false).filter(p -> p.isCalled(id))).stream()
                    .findFirst()
                    .map(document -> document);
        }
        Stream<CasePackage> all = source.packages(true).map(ServedPackage::content);
        return switch (parts[1]) {
            case "CFPackages" ->
                all.filter(p -> p.identifier().equalsIgnoreCase(id)).findFirst().map(CasePackage::whole);
            case "CFItems" -> all.flatMap(p -> p.item(id).stream()).findFirst().map(i -> i);
            case "CFAssociations" ->
                all.flatMap(p -> p.association(id).stream()).findFirst().map(a -> a);
            case "CFItemAssociations" ->
                all.flatMap(p -> p.item(id).stream()
                                .map(item -> Map.of("CFItem", item, "CFAssociations", p.associationsOf(id))))
                        .findFirst()
                        .map(both -> both);
            default -> Optional.empty();
        };
    }

    /** The catalogs in force, then the frameworks, newer editions before older ones: what several have is answered as the newest has it. */
    private Stream<ServedPackage> packages(Actor actor, String base, boolean matches) {
        Map<String, List<Match>> confirmed = matches ? crosswalk.confirmed(actor) : Map.of();
        Stream<ServedPackage> own = disciplines.all().stream()
                .map(d -> CasePackage.of(d.edition().catalog(), base, confirmed.getOrDefault(d.id(), List.of())))
                .map(catalog -> ServedPackage.of(catalog, base));
        Stream<ServedPackage> others = frameworks.all(actor).stream()
                .filter(CaseServlet::isAnswered)
                .sorted(ReferenceFramework.BY_EDITION.reversed())
                .map(f -> served(actor, f, base));
        return Stream.concat(own, others);
    }

    private static boolean isAnswered(ReferenceFramework framework) {
        return framework.details().format().equals("case") && framework.size() <= LARGEST;
    }

    private ServedPackage served(Actor actor, ReferenceFramework framework, String base) {
        return served(actor, framework, base, base);
    }

    private ServedPackage alone(Actor actor, ReferenceFramework framework, String base) {
        return served(actor, framework, base, home(framework, base));
    }

    private ServedPackage served(Actor actor, ReferenceFramework framework, String base, String root) {
        return new ServedPackage(
                of(actor, framework, base), root, framework.details().edition(), home(framework, base));
    }

    private static String home(ReferenceFramework framework, String base) {
        return base + "/editions/" + framework.id();
    }

    private CasePackage of(Actor actor, ReferenceFramework framework, String base) {
        String key = framework.id() + " " + base;
        synchronized (known) {
            CasePackage before = known.get(key);
            if (before != null) {
                return before;
            }
        }
        CasePackage made = CasePackage.of(framework, frameworks.content(actor, framework), base);
        synchronized (known) {
            known.put(key, made);
        }
        return made;
    }

    private static String base(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.indexOf(ROOT)) + ROOT;
    }

    private static void refuse(HttpServletResponse response, int status, String code, String sentence)
            throws IOException {
        Json.write(
                response,
                status,
                JSON,
                Map.of(
                        "imsx_codeMajor",
                        "failure",
                        "imsx_severity",
                        "error",
                        "imsx_description",
                        sentence,
                        "imsx_codeMinor",
                        Map.of(
                                "imsx_codeMinorField",
                                List.of(Map.of(
                                        "imsx_codeMinorFieldName",
                                        "TargetEndSystem",
                                        "imsx_codeMinorFieldValue",
                                        code)))));
    }
}
