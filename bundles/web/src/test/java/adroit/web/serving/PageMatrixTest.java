package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import adroit.organization.Supervision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page with everybody who may stand in some relation to a person: the first person of the village. A page that is not in the matrix fails the build. */
class PageMatrixTest {
    private static final Pattern PATTERN = Pattern.compile("HttpWhiteboardServletPattern\\(([^)]*)\\)");
    private static final Pattern PATH = Pattern.compile("\"([^\"]*)\"");

    /** Of links to pages; the downloads of the REST API have their own matrix. */
    private static final Pattern WAY = Pattern.compile("<a [^>]*href=\"(/(?!api/)[^\"#]*)");

    /** Pages that strangers see, or that only lead elsewhere. */
    private static final Set<String> FOR_STRANGERS = Set.of(
            "/health/live",
            "/health/ready",
            "/sign-in",
            "/sign-in/link",
            "/sign-out",
            "/password",
            "/invitation",
            "/sign-in/again",
            "/",
            "*");

    private static final Set<String> EVERYBODY = Set.of(
            "owner",
            "administrator",
            "hr-analyst",
            "department-lead",
            "trend-keeper",
            "chief",
            "the person",
            "supervisor",
            "the one above",
            "acting, in their dates",
            "former supervisor",
            "acting, out of their dates");
    private static final Set<String> WITH_A_PERSON = Set.of(
            "the person",
            "supervisor",
            "the one above",
            "acting, in their dates",
            "former supervisor",
            "acting, out of their dates");
    private static final Set<String> LINE = Set.of("supervisor", "the one above", "acting, in their dates");

    private static final Set<String> REVIEWERS = Set.of("owner", "hr-analyst", "trend-keeper", "department-lead");

    /** Written by hand from what is promised. For a page of one person, that person's; for a job analysis, one that asks nobody here. */
    private static final Map<String, Set<String>> MATRIX = Map.ofEntries(
            Map.entry("", EVERYBODY),
            Map.entry("/overview", Set.of("owner", "hr-analyst", "chief", "trend-keeper", "department-lead")),
            Map.entry("/assess/*", Set.of("owner", "hr-analyst")),
            Map.entry("/brief", Set.of("owner", "hr-analyst", "chief")),
            Map.entry("/departments/*", Set.of("owner", "hr-analyst", "chief", "trend-keeper", "department-lead")),
            Map.entry("/positions/*", EVERYBODY),
            Map.entry("/people", with(LINE, "owner", "hr-analyst", "department-lead")),
            Map.entry("/people/*", with(LINE, "owner", "hr-analyst", "department-lead", "the person")),
            Map.entry("/insight", Set.of("owner", "hr-analyst", "department-lead", "chief")),
            Map.entry("/champions", with(WITH_A_PERSON, "owner", "hr-analyst", "department-lead", "chief")),
            Map.entry("/raters", Set.of("owner", "hr-analyst")),
            Map.entry("/dexterity/*", WITH_A_PERSON),
            Map.entry("/released/*", Set.of("the person")),
            Map.entry("/knowledge/*", WITH_A_PERSON),
            Map.entry("/instruments", Set.of("owner", "hr-analyst", "chief", "trend-keeper", "department-lead")),
            Map.entry("/imports", Set.of("owner", "hr-analyst")),
            Map.entry("/imports/*", Set.of()),
            Map.entry("/forms/*", WITH_A_PERSON),
            Map.entry("/rounds/*", Set.of("owner", "hr-analyst", "department-lead")),
            Map.entry("/comments/*", with(LINE, "owner", "hr-analyst", "department-lead", "the person")),
            Map.entry("/descriptions", EVERYBODY),
            Map.entry("/descriptions/*", EVERYBODY),
            Map.entry("/analyses", Set.of("owner", "hr-analyst", "department-lead")),
            Map.entry("/analyses/*", Set.of()),
            Map.entry("/rate", EVERYBODY),
            Map.entry("/rate/*", Set.of()),
            Map.entry("/self-ratings", Set.of("owner", "hr-analyst", "chief", "trend-keeper", "department-lead")),
            Map.entry("/slips", Set.of("owner", "hr-analyst")),
            Map.entry("/slips/*", Set.of()),
            Map.entry("/me", WITH_A_PERSON),
            Map.entry("/fields", EVERYBODY),
            Map.entry("/fields/*", EVERYBODY),
            Map.entry("/catalogs", Set.of("owner", "administrator", "hr-analyst", "trend-keeper", "department-lead")),
            Map.entry("/catalogs/*", REVIEWERS),
            Map.entry("/crosswalk/*", EVERYBODY),
            Map.entry("/function-moves", Set.of("owner", "hr-analyst", "department-lead")),
            Map.entry("/draw/*", Set.of("owner", "trend-keeper")),
            Map.entry("/trends/*", Set.of("owner", "trend-keeper")),
            Map.entry("/watch/*", Set.of("owner", "trend-keeper")),
            Map.entry("/job-classes/*", EVERYBODY),
            Map.entry("/frameworks/*", EVERYBODY),
            Map.entry("/search", EVERYBODY),
            Map.entry("/ims/case/v1p1/*", EVERYBODY),
            Map.entry("/charter", EVERYBODY),
            Map.entry("/accounts", Set.of("owner", "administrator")),
            Map.entry("/install/*", Set.of("owner", "administrator", "department-lead")),
            Map.entry("/installed", Set.of("owner", "administrator")),
            Map.entry("/lock", Set.of("owner", "administrator")),
            Map.entry("/outlook", Set.of("owner", "administrator")),
            Map.entry("/settings/*", Set.of("owner", "administrator")),
            Map.entry("/shadow/*", Set.of("owner", "administrator")),
            Map.entry("/publishers", Set.of("owner", "administrator")),
            Map.entry("/links", Set.of("owner", "hr-analyst")),
            Map.entry("/audit", Set.of("owner", "administrator")));

    private final Village village;
    private final Map<String, Browser> browsers = new TreeMap<>();

    PageMatrixTest(@TempDir Path home) {
        village = new Village(home);
        for (Role role : Role.values()) {
            if (role != Role.EMPLOYEE) {
                browsers.put(role.key(), village.as(role));
            }
        }
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        relate("the person", "p-1", null);
        relate("supervisor", "p-51", over("p-1", "p-51", null, null));
        relate("the one above", "p-52", over("p-51", "p-52", null, null));
        relate("former supervisor", "p-53", over("p-1", "p-53", null, today.minusDays(1)));
        relate("acting, in their dates", "p-54", acting("p-1", "p-54", today, today));
        relate("acting, out of their dates", "p-55", acting("p-1", "p-55", today.minusDays(9), today.minusDays(1)));
    }

    private void relate(String who, String person, @Nullable Supervision supervision) {
        if (supervision != null) {
            village.over(supervision);
        }
        browsers.put(who, village.person(person));
    }

    private static Supervision over(
            String person, String supervisor, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Supervision(person, supervisor, Supervision.Kind.REGULAR, from, until);
    }

    private static Supervision acting(String person, String supervisor, LocalDate from, LocalDate until) {
        return new Supervision(person, supervisor, Supervision.Kind.ACTING, from, until);
    }

    private static Set<String> with(Set<String> some, String... others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(List.of(others));
        return all;
    }

    @AfterEach
    void close() throws Exception {
        village.close();
    }

    @Test
    void knowsEveryPage() {
        Set<String> pages = new TreeSet<>(Set.of(""));
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(f -> f.toString().endsWith(".java")).forEach(f -> pages.addAll(patterns(f)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pages.removeAll(FOR_STRANGERS);
        pages.removeIf(page -> page.startsWith("/api"));
        assertThat(pages).isEqualTo(new TreeSet<>(MATRIX.keySet()));
    }

    private static Set<String> patterns(Path source) {
        try {
            Set<String> patterns = new TreeSet<>();
            Matcher annotation = PATTERN.matcher(Files.readString(source));
            while (annotation.find()) {
                Matcher path = PATH.matcher(annotation.group(1));
                while (path.find()) {
                    patterns.add(path.group(1));
                }
            }
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void showsEachPageToWhomItIsFor() {
        assertThat(browsers.keySet()).isEqualTo(new TreeSet<>(EVERYBODY));
        MATRIX.forEach((page, those) -> browsers.forEach((who, browser) -> {
            int status = browser.get(address(page)).statusCode();
            assertThat(status != 404).as("%s: %s (%s)", who, page, status).isEqualTo(those.contains(who));
            assertThat(status).as("%s: %s", who, page).isLessThan(500);
        }));
    }

    @Test
    void offersNobodyAWayThatIsClosedToThem() {
        List<String> closed = new ArrayList<>();
        browsers.forEach((who, browser) -> {
            Map<String, String> ways = new TreeMap<>();
            MATRIX.forEach((page, those) -> {
                if (those.contains(who)) {
                    ways(browser.get(address(page)).body()).forEach(way -> ways.putIfAbsent(way, page));
                }
            });
            ways.forEach((way, page) -> {
                if (browser.get(way).statusCode() == 404) {
                    closed.add(who + " on " + page + ": " + way);
                }
            });
        });
        assertThat(closed).isEmpty();
    }

    private static Set<String> ways(String page) {
        return WAY.matcher(page)
                .results()
                .map(way -> way.group(1).replace("&amp;", "&"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String address(String page) {
        return switch (page) {
            case "" -> "/";
            case "/assess/*" -> "/assess/";
            case "/people/*" -> "/people/p-1";
            case "/departments/*" -> "/departments/planning";
            case "/positions/*" -> "/positions/o-1";
            case "/descriptions/*" -> "/descriptions/cartographer";
            case "/analyses/*" -> "/analyses/of-others";
            case "/rate/*" -> "/rate/of-others";
            case "/fields/*" -> "/fields/maps";
            case "/job-classes/*" -> "/job-classes";
            case "/draw/*" -> "/draw/maps";
            case "/trends/*" -> "/trends/maps";
            case "/watch/*" -> "/watch/maps";
            case "/crosswalk/*" -> "/crosswalk/maps/lettering";
            case "/frameworks/*" -> "/frameworks";
            case "/ims/case/v1p1/*" -> "/ims/case/v1p1/CFDocuments";
            case "/install/*" -> "/install/maps";
            case "/catalogs/*" -> "/catalogs/maps";
            case "/settings/*" -> "/settings/maps";
            case "/shadow/*" -> "/shadow/maps";
            case "/slips/*" -> "/slips/404";
            case "/imports/*" -> "/imports/404";
            case "/forms/*" -> "/forms/";
            case "/rounds/*" -> "/rounds/";
            case "/comments/*" -> "/comments/p-1";
            case "/dexterity/*" -> "/dexterity/tools";
            case "/released/*" -> "/released/p-1";
            case "/knowledge/*" -> "/knowledge/";
            default -> page;
        };
    }
}
