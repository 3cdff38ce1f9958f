package adroit.web.serving;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import adroit.evidence.Purpose;
import adroit.form.FormRound;
import adroit.form.NewRound;
import adroit.identity.Actor;
import adroit.identity.Role;
import adroit.testing.Browsing;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A form filled in with the keyboard alone, by somebody who is quicker than the line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled before all tests
class FormInABrowserTest {
    private static final Pattern FIRST = Pattern.compile(".*/s\\.maps\\.map-design$");
    private static final Pattern SECOND = Pattern.compile(".*/s\\.maps\\.lettering$");

    @TempDir
    static Path home;

    private Village village;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() {
        assumeTrue(Browsing.missing().isEmpty(), () -> Browsing.missing().orElseThrow());
        village = new Village(home);
        playwright = Browsing.playwright();
        browser = Browsing.chromium(playwright);
    }

    @AfterAll
    void close() throws Exception {
        if (browser != null) {
            browser.close();
            playwright.close();
            village.close();
        }
    }

    /** The first question of a new form about oneself. */
    private Page asked() {
        FormRound round = village.rounds.open(
                Actor.OWNER,
                new NewRound(
                        "Talk " + System.nanoTime(),
                        Purpose.DEVELOPMENT,
                        LocalDate.now(ZoneOffset.UTC).plusDays(9),
                        null,
                        null,
                        List.of("p-1")));
        String form = village.rounds.progress(Actor.OWNER, round.id()).lines().stream()
                .map(line -> line.form())
                .filter(f -> f.writer().equals("p-1"))
                .findFirst()
                .orElseThrow()
                .id();
        BrowserContext context = browser.newContext();
        context.addCookies(
                List.of(new Cookie("adroit_session", village.as(Role.EMPLOYEE).token())
                        .setUrl(village.uri().toString())));
        Page page = context.newPage();
        page.navigate(village.uri().resolve("/forms/" + form).toString());
        page.locator("a:has-text('Begin')").press("Enter");
        assertThat(page).hasURL(FIRST);
        return page;
    }

    /** Holds every sending of an answer by script until it is let go. */
    private static List<Route> held(Page page) {
        List<Route> held = new ArrayList<>();
        page.route(FIRST, route -> {
            if (route.request().headers().containsKey("hx-request")) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        return held;
    }

    @Test
    void whoGoesOnWhileAnAnswerIsOnItsWayIsNotTakenForASecondWindow() {
        Page page = asked();
        List<Route> held = held(page);
        page.locator("input[name=answer][value='1']").press("Space");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.waitForCondition(() -> held.size() == 1);
        page.keyboard().press("Enter");
        page.unroute(FIRST);
        held.get(0).resume();

        assertThat(page).hasURL(SECOND);
        page.goBack();
        page.reload();
        assertThat(page.locator("input[name=answer][value='3']")).isChecked();
        assertThat(page.locator("#saved strong")).containsText("Saved, ");
    }

    @Test
    void whatWasChosenLastIsWhatIsSaved() {
        Page page = asked();
        List<Route> held = held(page);
        page.locator("input[name=answer][value='1']").press("Space");
        page.waitForCondition(() -> held.size() == 1);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.unroute(FIRST);
        held.get(0).resume();

        assertThat(page.locator("#saved input[name=seen]")).hasValue("2");
        page.reload();
        assertThat(page.locator("input[name=answer][value='4']")).isChecked();
    }
}
