package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import adroit.testing.Browsing;
import adroit.web.knowledge.AskingCatalog;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A test that chooses its questions, taken to its end by keyboard alone and without a script. */
class KnowledgeInABrowserTest {
    private static final int MOST_STOPS = 60;

    @Test
    void aTestIsTakenByKeyboardWithoutAScript(@TempDir Path home) throws Exception {
        assumeTrue(Browsing.missing().isEmpty(), () -> Browsing.missing().orElseThrow());
        Village village = new Village(home);
        try (Playwright playwright = Browsing.playwright();
                Browser browser = Browsing.chromium(playwright)) {
            village.disciplines.activate(Field.ACTIVE.withEdition(AskingCatalog.of(Field.EDITION, 12)));
            village.keep(AskingCatalog.answers(
                    IntStream.rangeClosed(2, 60).mapToObj(i -> "p-" + i).toList(), 12, 1_000));
            BrowserContext context = browser.newContext(
                    new Browser.NewContextOptions().setViewportSize(390, 800).setJavaScriptEnabled(false));
            context.addCookies(
                    List.of(new Cookie("adroit_session", village.person("p-1").token())
                            .setUrl(village.uri().toString())));
            Page page = context.newPage();
            page.navigate(village.uri().resolve("/knowledge/tools/maps/pen").toString());
            press(page, "Begin");
            int questions = 0;
            while (page.locator("legend").count() > 0) {
                tabTo(page, page.locator("input[type=radio]").first().inputValue());
                page.keyboard().press("Space");
                page.keyboard().press(questions++ % 2 == 0 ? "ArrowDown" : "Space");
                press(page, "Keep and go on");
            }
            assertThat(questions).isBetween(5, 12);
            assertThat(page.locator("main").innerText()).contains("ended because", "Begin again");
        } finally {
            village.close();
        }
    }

    private static void press(Page page, String button) {
        tabTo(page, button);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    /** Goes on with the key until what has the focus is called so, or holds that value. */
    private static void tabTo(Page page, String wanted) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            var focused = page.locator(":focus");
            if (focused.count() > 0
                    && (focused.innerText().strip().equals(wanted) || wanted.equals(focused.getAttribute("value")))) {
                return;
            }
        }
        throw new AssertionError("the key leads to no " + wanted);
    }
}
