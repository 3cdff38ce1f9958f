package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import adroit.testing.Browsing;
import adroit.testing.PageFaults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The running product in a browser: whatever links lead to in each role is there, accessible, and fits a desktop and a phone. */
@ExtendWith(RunningDemo.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled before all tests
class EveryPageIT {

    private final Set<String> lookedAt = new HashSet<>();
    private Server server;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open(Demo demo) throws Exception {
        assumeTrue(Browsing.missing().isEmpty(), () -> Browsing.missing().orElseThrow());
        server = demo.server();
        askPlanning();
        playwright = Browsing.playwright();
        browser = Browsing.chromium(playwright);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
            playwright.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "owner",
                "hr-analyst",
                "department-lead",
                "supervisor",
                "employee",
                "trend-keeper",
                "chief",
                "administrator"
            })
    void whateverLinksLeadToIsThereIsAccessibleAndFits(String role) throws IOException {
        try (BrowserContext context = browser.newContext()) {
            Page page = signedIn(context, role);
            SiteWalk walk = new SiteWalk(page, lookedAt);
            assertThat(walk.faults()).isEmpty();
            assertThat(walk.routes()).contains("/", "/charter");
        }
    }

    @Test
    void theFirstStopOfTheKeyboardLeadsPastTheNavigation() throws IOException {
        try (BrowserContext context = browser.newContext()) {
            Page page = signedIn(context, "owner");
            page.navigate(at(page, "/people"));
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
        }
    }

    @Test
    void afterAMistakeTheKeyboardStandsAtWhatIsWrong() throws IOException {
        try (BrowserContext context = browser.newContext()) {
            Page page = signedIn(context, "hr-analyst");
            page.navigate(at(page, "/rounds"));
            page.fill("#title", "Fall talks");
            page.fill("#closes", "2020-01-01");
            page.focus("#closes");
            page.keyboard().press("Enter");
            page.waitForSelector("[role=alert]");
            assertThat(page.evaluate("document.activeElement.getAttribute('role')"))
                    .isEqualTo("alert");
        }
    }

    @Test
    void aPhoneHasOneMenuThatTheKeyboardOpens() throws IOException {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 640))) {
            Page page = signedIn(context, "owner");
            page.navigate(at(page, "/brief"));
            assertThat(page.isVisible(".ad-menu a[href='/audit']")).isFalse();
            page.focus(".ad-menu summary");
            page.keyboard().press("Enter");
            assertThat(page.isVisible(".ad-menu a[href='/audit']")).isTrue();
            assertThat(page.getAttribute(".ad-menu a[aria-current]", "href")).isEqualTo("/brief");
        }
    }

    @Test
    void anAnswerIsSavedAsItIsChosenAndTheKeyboardStaysWhereItIs() throws IOException {
        try (BrowserContext context = browser.newContext()) {
            Page page = signedIn(context, "employee");
            page.navigate(at(page, "/forms"));
            page.click("main .ad-tasks a");
            page.click("main a.usa-button");
            page.focus("input[name=answer]");
            page.keyboard().press("ArrowDown");
            page.waitForSelector("#saved strong");
            assertThat(page.textContent("#saved")).contains("Saved, ");
            assertThat(page.evaluate("document.activeElement.name")).isEqualTo("answer");
        }
    }

    /** So that there are forms to look at. */
    private void askPlanning() throws IOException {
        server.post(
                "/api/v1/rounds",
                Json.object(
                        "title",
                        "Fall talks",
                        "purpose",
                        "development",
                        "department",
                        "Planning and Development",
                        "closes",
                        LocalDate.now(ZoneOffset.UTC).plusDays(20).toString()));
    }

    private Page signedIn(BrowserContext context, String role) throws IOException {
        String answer = role.equals("owner") ? SignInLinkCommand.of(server) : SampleAccounts.link(server, role);
        Page page = context.newPage();
        page.navigate(Json.parse(answer).text("link"));
        page.click("main button[type=submit]");
        page.waitForLoadState(LoadState.LOAD);
        return page;
    }

    private static String at(Page page, String path) {
        return URI.create(page.url()).resolve(path).toString();
    }

    /** Somebody who follows every link once per kind of page. */
    private static final class SiteWalk {

        private static final List<Integer> WIDTHS = List.of(1440, 320);

        private final Page page;
        private final Set<String> lookedAt;
        private final Routes routes = new Routes();
        private final List<String> faults = new ArrayList<>();

        SiteWalk(Page page, Set<String> lookedAt) {
            this.page = page;
            this.lookedAt = lookedAt;
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    faults.add(page.url() + ": console: " + message.text());
                }
            });
            page.onPageError(error -> faults.add(page.url() + ": " + error));
            routes.add("/");
            while (routes.hasNext()) {
                visit(routes.next());
            }
        }

        List<String> faults() {
            return faults;
        }

        Set<String> routes() {
            return routes.seen();
        }

        private void visit(String path) {
            int status = page.navigate(at(page, path)).status();
            if (status != 200) {
                faults.add(path + " answered " + status);
                return;
            }
            if (page.title().isBlank() || page.locator("h1").count() != 1) {
                faults.add(path + " has no title, or not one heading of the first level");
            }
            routes.addAll(links());
            look(path);
        }

        /** In both widths where nobody looked at such a page before; else only whether it fits. */
        private void look(String path) {
            boolean first = lookedAt.add(Routes.kind(path));
            for (int width : WIDTHS) {
                page.setViewportSize(width, 800);
                List<String> found = first ? PageFaults.of(page) : PageFaults.overflow(page);
                found.forEach(fault -> faults.add(path + " at " + width + ": " + fault));
            }
        }

        @SuppressWarnings("unchecked")
        private List<String> links() {
            return (List<String>) page.evaluate("""
                    () => [...document.querySelectorAll('a[href]:not([download])')]
                        .filter(each => each.origin === location.origin && !each.pathname.startsWith('/static'))
                        .map(each => each.pathname + each.search)
                    """);
        }
    }
}
