package adroit.web.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import adroit.testing.Browsing;
import adroit.web.serving.ContentPolicy;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A filter answers in place with a script, as a whole page without one, and as a whole page where answering in place failed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiltersInABrowserTest {

    private final Map<String, String> pages = new HashMap<>();
    private PreviewServer server;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() throws Exception {
        assumeTrue(Browsing.missing().isEmpty(), () -> Browsing.missing().orElseThrow());
        server = new PreviewServer(pages, ContentPolicy.VALUE);
        playwright = Browsing.playwright();
        browser = Browsing.chromium(playwright);
    }

    @BeforeEach
    void fill() {
        pages.clear();
        pages.putAll(Previews.all());
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
    void aSearchAnswersInPlaceAndKeepsTheFocus() {
        try (Page page = browser.newPage()) {
            page.navigate(server.at("people"));
            page.evaluate("window.sameDocument = true");
            pages.put("people", pages.get("people-none-found"));
            page.locator("#q").pressSequentially("zzz");
            page.getByText("Nobody found").waitFor();
            assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
            assertThat(page.url()).contains("q=zzz");
        }
    }

    @Test
    void whatCannotAnswerInPlaceBecomesAWholePage() {
        try (Page page = browser.newPage()) {
            page.navigate(server.at("people"));
            pages.remove("people");
            page.locator("#q").pressSequentially("zzz");
            page.locator("#q").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(page.url()).contains("q=zzz");
        }
    }

    @Test
    void theSameFormWorksWithoutAnyScript() {
        try (Page page = browser.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
            page.navigate(server.at("people"));
            pages.put("people", pages.get("people-none-found"));
            page.locator("#q").fill("zzz");
            page.locator("form[role=search] button").click();
            assertThat(page.content()).contains("Nobody found");
        }
    }
}
