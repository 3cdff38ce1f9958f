package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import adroit.identity.Role;
import adroit.testing.Browsing;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A job analysis walked to its end in a real browser over a real database: an HR analyst writes, asks, links and signs, an expert rates on a phone. Every state on the
 * way is looked at by axe in both widths; {@code -Dadroit.screenshots=true} leaves pictures.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled before all tests
class AnalysisInABrowserTest {
    private static final Path PICTURES = Path.of("target/preview");

    @TempDir
    static Path home;

    private Village village;
    private Playwright playwright;
    private Browser browser;
    private final List<String> faults = new ArrayList<>();

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

    private Page as(adroit.web.serving.Browser visitor, int width) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800));
        context.addCookies(List.of(new Cookie("adroit_session", visitor.token())
                .setUrl(village.uri().toString())));
        Page page = context.newPage();
        page.onPageError(error -> faults.add("script: " + error));
        return page;
    }

    private void go(Page page, String path) {
        page.navigate(village.uri().resolve(path).toString());
    }

    /** Looks at the page as it stands, wide and narrow. */
    private void look(Page page, String state) {
        for (int width : new int[] {1440, 390, 320}) {
            page.setViewportSize(width, 800);
            if (Boolean.getBoolean("adroit.screenshots") && width != 320) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve("job-" + state + "-" + width + ".png")));
            }
            new AxeBuilder(page)
                    .analyze()
                    .getViolations()
                    .forEach(v -> faults.add(state + " at " + width + ": " + v.getId() + " "
                            + v.getNodes().stream()
                                    .limit(3)
                                    .map(n -> n.getHtml())
                                    .toList()));
            Object overflow =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (((Number) overflow).intValue() > 0) {
                faults.add(state + " at " + width + ": wider than the window");
            }
        }
        page.setViewportSize(1440, 900);
    }

    private static void press(Page page, String button) {
        page.waitForNavigation(() ->
                page.locator("button:has-text(\"" + button + "\")").first().click());
    }

    @Test
    void anAnalysisIsWalkedToItsSignedRecord() {
        adroit.web.serving.Browser expert = village.named("expert-one", Role.EMPLOYEE, "p-1");
        Page analyst = as(village.as(Role.HR_ANALYST), 1440);
        go(analyst, "/analyses");
        look(analyst, "analyses-empty");
        writeDescription(analyst);
        gather(analyst);
        String analysis = analyst.url().replaceAll(".*/analyses/([^#]*).*", "$1");
        rate(as(expert, 390), analysis);
        link(analyst, analysis);
        go(analyst, "/analyses");
        look(analyst, "analyses");
        assertThat(faults).isEmpty();
    }

    private void writeDescription(Page page) {
        go(page, "/descriptions/new");
        page.locator("#title").fill("Town Planer");
        page.locator("#purpose").fill("Plans the town and says why.");
        page.locator("#duties").fill("Review site plans against the zoning code\nWrite staff reports\nRun plotter");
        page.locator("#license").fill("A driver license");
        look(page, "description-edit");
        press(page, "Save the draft");
        assertThat(page.content()).contains("Draft: not published yet", "It is Planner");
        look(page, "description-draft");
        press(page, "Publish this edition");
        assertThat(page.content()).contains("does not say which job class");
        look(page, "description-refused");
        press(page, "It is Planner");
        press(page, "Publish this edition");
        assertThat(page.content()).contains("Edition 1, published", "No job analysis of this position is signed yet");
        look(page, "description-published");
        go(page, "/descriptions");
        look(page, "descriptions");
        page.locator("a:has-text(\"Town Planer\")").click();
        press(page, "Open a job analysis");
    }

    private void gather(Page page) {
        assertThat(page.content()).contains("Rule OPM", "50%", "Fewer than 3 experts");
        press(page, "Let the experts rate");
        assertThat(page.content()).contains("There is no task to rate", "Nobody is asked to rate");
        look(page, "analysis-refused");
        for (int i = 0; i < 3; i++) {
            page.locator("#duty-" + i).check();
        }
        press(page, "Add these tasks");
        page.locator("#typed").fill("Answer the counter");
        press(page, "Add these tasks");
        page.locator("#name").fill("expert-one");
        press(page, "Ask to rate");
        assertThat(page.content()).contains("Tasks: 4", "Sam expert-one");
        look(page, "analysis-gather");
        page.locator("#called").fill("Wendell Retired");
        press(page, "Ask by a slip to print");
        look(page, "analysis-slip");
        String code = page.locator(".ad-slip__code").innerText();
        page.locator("a:has-text(\"Town Planer\")").first().click();
        press(page, "Let the experts rate");
        look(page, "analysis-rating");
        rateBySlip(code);
    }

    /** An expert without an account opens the tasks and nothing else, and rates them as the other will. */
    private void rateBySlip(String code) {
        Page guest = browser.newContext().newPage();
        go(guest, "/invitation");
        guest.locator("#code").fill(code);
        press(guest, "Open");
        assertThat(guest.content()).contains("Task 1 of 4", "Wendell Retired");
        String tasks = guest.url();
        go(guest, "/analyses");
        assertThat(guest.url()).contains("/sign-in");
        guest.navigate(tasks);
        for (String answers : List.of("5 4", "4 4", "5 1")) {
            guest.locator("#importance-" + answers.charAt(0)).check();
            guest.locator("#frequency-" + answers.charAt(2)).check();
            press(guest, "Save");
        }
        guest.locator("#performed").check();
        press(guest, "Save");
        go(guest, "/rate");
        assertThat(guest.content()).contains("4 of 4 tasks rated");
    }

    private void rate(Page phone, String analysis) {
        go(phone, "/");
        assertThat(phone.content()).contains("Rate the tasks of Town Planer", "0 of 4 tasks rated");
        go(phone, "/rate");
        look(phone, "rate-asked");
        go(phone, "/rate/" + analysis);
        look(phone, "rate-open");
        phone.setViewportSize(390, 800);
        answer(phone, "importance-5", "Saved so far: one scale is still open.");
        answer(phone, "frequency-4", "Saved. 1 of 4 tasks rated.");
        go(phone, "/rate/" + analysis + "?task=t1");
        assertThat(phone.locator("#importance-5").isChecked()).isTrue();
        look(phone, "rate-answered");
        press(phone, "Save and go on");
        assertThat(phone.content()).contains("Task 2 of 4");
        for (String importance : List.of("importance-4", "importance-5")) {
            phone.locator("#" + importance).check();
            phone.locator(importance.endsWith("4") ? "#frequency-4" : "#frequency-1")
                    .check();
            press(phone, "Save");
        }
        phone.locator("#performed").check();
        look(phone, "rate-not-performed");
        press(phone, "Save");
        go(phone, "/rate");
        assertThat(phone.content()).contains("4 of 4 tasks rated");
        go(phone, "/");
        assertThat(phone.content()).doesNotContain("Rate the tasks of");
    }

    private static void answer(Page page, String point, String saved) {
        page.locator("#" + point).check();
        page.locator("#saved:has-text(\"" + saved + "\")").waitFor();
    }

    private void link(Page page, String analysis) {
        go(page, "/");
        assertThat(page.content()).contains("End rating the tasks of Town Planer", "2 experts have");
        go(page, "/analyses/" + analysis);
        press(page, "End rating");
        go(page, "/");
        assertThat(page.content())
                .contains("Sign off the analysis of Town Planer")
                .doesNotContain("End rating");
        go(page, "/analyses/" + analysis);
        assertThat(page.content()).contains("importance 5.00, frequency 4.00", "eliminated");
        look(page, "analysis-problems");
        page.locator("#t3 summary:has-text(\"Keep it although\")").click();
        page.locator("#t3-reason").fill("Rare, but a wrong plot reaches the builders");
        press(page, "Record the reason");
        for (String task : List.of("t1", "t2", "t3")) {
            page.locator("#" + task + " label:has-text(\"Map design\")").click();
            page.locator("#" + task + " label:has-text(\"Pen\")").click();
            page.locator("#" + task + " button:has-text(\"Keep these links\")").click();
            page.waitForLoadState();
        }
        page.locator("#r-map-design-level").selectOption("4");
        page.locator("#r-map-design-tool-0").check();
        press(page, "Require it");
        look(page, "analysis-linked");
        assertThat(page.content()).contains("Every task of the job is linked");
        page.locator("#role").fill("Planning manager");
        press(page, "Sign off");
        assertThat(page.content()).contains("by Planning manager", "kept with a reason", "Fewer than 3");
        look(page, "analysis-signed");
        go(page, "/descriptions/town-planer");
        assertThat(page.content()).contains("Write staff reports", "required", "manual", "Level", "4");
        look(page, "description-analyzed");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        if (Boolean.getBoolean("adroit.screenshots")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve("job-description-print.png")));
        }
        assertThat(page.locator("text=Write the next edition").isVisible()).isFalse();
        assertThat(page.locator("#tools-title").isVisible()).isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
