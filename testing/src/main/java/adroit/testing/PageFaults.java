package adroit.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a page that a browser shows: what axe finds with everything unfolded, and what is wider than the window. */
public final class PageFaults {

    private PageFaults() {}

    public static List<String> of(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        List<String> faults = new ArrayList<>();
        overflow(page).forEach(each -> faults.add("wider than the window: " + each));
        new AxeBuilder(page).setLegacyMode(true).analyze().getViolations().forEach(rule -> faults.add(words(rule)));
        return faults;
    }

    private static String words(Rule rule) {
        return rule.getId() + ", " + rule.getHelp() + ": "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }

    /** The first elements that stick out of the window; empty where none does. */
    @SuppressWarnings("unchecked")
    public static List<String> overflow(Page page) {
        return (List<String>) page.evaluate("""
                () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? []
                    : [...document.querySelectorAll('body *')]
                        .filter(each => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                        .map(each => each.tagName + '.' + each.getAttribute('class')).slice(0, 5)
                """);
    }
}
