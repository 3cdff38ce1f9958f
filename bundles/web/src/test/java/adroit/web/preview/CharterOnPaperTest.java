package adroit.web.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import adroit.testing.Browsing;
import adroit.web.serving.ContentPolicy;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The charter of use as it comes out of a printer: all of it, and nothing that only a screen can use. */
@SuppressWarnings("NullAway.Init") // a browser is there, or the test is skipped
class CharterOnPaperTest {
    /** Letter paper between usual margins. */
    private static final int WIDTH = 740;

    /** Texts that would be too pale, since a printer leaves backgrounds out. */
    private static final String PALE = """
            () => {
              const channel = c => (c /= 255) <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
              const words = e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
              return [...document.querySelectorAll('body *')]
                .filter(e => words(e) && e.getClientRects().length && getComputedStyle(e).visibility === 'visible')
                .filter(e => {
                  const [r, g, b] = getComputedStyle(e).color.match(/[\\d.]+/g).map(Number).map(channel);
                  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05) < 4.5;
                })
                .map(e => e.textContent.trim());
            }""";

    private PreviewServer server;
    private Playwright playwright;
    private Browser browser;
    private Page page;

    @BeforeEach
    void print() throws Exception {
        assumeTrue(Browsing.missing().isEmpty(), () -> Browsing.missing().orElseThrow());
        server = new PreviewServer(Previews.all(), ContentPolicy.VALUE);
        playwright = Browsing.playwright();
        browser = Browsing.chromium(playwright);
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(WIDTH, 960));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.navigate(server.at("charter"));
    }

    @AfterEach
    void close() {
        if (Browsing.missing().isEmpty()) {
            server.close();
            browser.close();
            playwright.close();
        }
    }

    @Test
    void allOfItIsOnPaper() {
        Locator main = page.locator("main");

        assertThat(page.locator("main h2").allInnerTexts())
                .contains(
                        "Never",
                        "Who sees what",
                        "What may be used for which purpose",
                        "How long it is kept",
                        "How to contest");
        assertThat(main.innerText()).contains("discipline", "layoff", "pay");
        assertThat(plain(main.innerText()))
                .as("nothing of it is hidden, such as a head of a table or what would have to be opened")
                .isEqualTo(plain(main.textContent()));
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("nothing is cut off at the right")
                .isTrue();
    }

    @Test
    void nothingOnPaperWaitsToBePressedAndNothingIsTooPaleToRead() {
        for (String useless : List.of("nav", "button", ".usa-button", ".usa-skipnav", "input", "select")) {
            assertThat(page.locator(useless).all()).as(useless).noneMatch(Locator::isVisible);
        }
        assertThat((List<?>) page.evaluate(PALE)).isEmpty();
        assertThat(page.locator("main tbody tr").all()).isNotEmpty().allMatch(row -> row.evaluate(
                        "e => getComputedStyle(e).breakInside")
                .equals("avoid"));
    }

    @Test
    void aBrowserMakesADocumentOfIt() {
        String document = new String(page.pdf(new Page.PdfOptions().setFormat("Letter")), StandardCharsets.ISO_8859_1);

        assertThat(document).startsWith("%PDF-").contains("/Type /Page");
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }
}
