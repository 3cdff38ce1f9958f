package adroit.web.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import adroit.testing.Browsing;
import adroit.web.serving.ContentPolicy;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What moves in a field: the Enter key sends what was chosen, and a “Watch it” sends it along. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WatchingInABrowserTest {

    private PreviewServer server;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() throws Exception {
        assumeTrue(Browsing.missing().isEmpty(), () -> Browsing.missing().orElseThrow());
        server = new PreviewServer(Previews.all(), ContentPolicy.VALUE);
        playwright = Browsing.playwright();
        browser = Browsing.chromium(playwright);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
            playwright.close();
            server.close();
        }
    }

    @Test
    void enterSendsWhatWasChosenAndWatchesNothing() {
        try (Page page = chosen()) {
            page.locator("#trend-text").fill("It flies.");
            Request sent = sent(page, () -> page.locator("[name='pick.hot-1']").press("Enter"));
            assertThat(sent.postData())
                    .contains("act=propose", "pick.hot-1=yes", "text=It+flies.")
                    .doesNotContain("trend=");
        }
    }

    @Test
    void oneIsWatchedAndWhatWasChosenIsSentAlong() {
        try (Page page = chosen()) {
            Request sent =
                    sent(page, () -> page.locator("[name=trend][value=hot-1]").click());
            assertThat(sent.url()).endsWith("/trends/planning?from=0");
            assertThat(sent.postData()).contains("trend=hot-1", "act=propose", "pick.hot-1=yes");
        }
    }

    private Page chosen() {
        Page page = browser.newPage();
        page.navigate(server.at("trends"));
        page.locator("[name='pick.hot-1']").check();
        page.locator("[value=propose]").check();
        return page;
    }

    private static Request sent(Page page, Runnable act) {
        return page.waitForRequest(request -> request.method().equals("POST"), act);
    }
}
