package adroit.web.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import adroit.testing.Browsing;
import adroit.testing.PageFaults;
import adroit.web.serving.ContentPolicy;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page in every state, in a real browser under the product's own content policy; {@code -Dadroit.screenshots=true} leaves pictures to look at,
 * {@code -Dadroit.preview=import} looks only at pages whose names begin so.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInABrowserTest {

    private static final Path FOLDER = Path.of("target/preview");

    private Map<String, String> pages = Map.of();
    private PreviewServer server;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() throws Exception {
        assumeTrue(Browsing.missing().isEmpty(), () -> Browsing.missing().orElseThrow());
        PreviewMain.write(FOLDER);
        pages = Previews.all();
        server = new PreviewServer(pages, ContentPolicy.VALUE);
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

    @ParameterizedTest(name = "{0} pixels wide")
    @CsvSource({"1440, 900", "320, 640"})
    void everyPageIsAccessibleFitsAndKeepsToTheContentPolicy(int width, int height) {
        List<String> faults = new ArrayList<>();
        try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, height))) {
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    faults.add("console: " + message.text());
                }
            });
            page.onRequestFailed(request -> faults.add("not loaded: " + request.url()));
            page.onResponse(response -> {
                if (response.status() >= 400) {
                    faults.add("answered " + response.status() + ": " + response.url());
                }
            });
            for (String name : pages.keySet()) {
                if (!name.startsWith(System.getProperty("adroit.preview", ""))) {
                    continue;
                }
                page.navigate(server.at(name));
                if (Boolean.getBoolean("adroit.screenshots")) {
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(FOLDER.resolve(name + "-" + width + ".png")));
                }
                PageFaults.of(page).forEach(each -> faults.add(name + ": " + each));
            }
        }
        assertThat(faults).isEmpty();
    }
}
