package adroit.bench.overview;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bytes that travel for a page that a browser has never seen: the page, and all that it and its style sheets name. */
final class Weight {
    private static final Pattern NAMED =
            Pattern.compile("(?:href|src)=\"(/static/[^\"#]+)|url\\([\"']?([^\"')#]+\\.woff2)");

    private final Browser browser;
    private final Set<String> counted = new LinkedHashSet<>();
    private double all;
    private double script;

    private Weight(Browser browser) {
        this.browser = browser;
    }

    static Weight of(Browser browser, String page) throws IOException, InterruptedException {
        Weight weight = new Weight(browser);
        weight.all = browser.get(page).length;
        weight.addNamed(page);
        return weight;
    }

    double kilobytes() {
        return all / 1000;
    }

    double scriptKilobytes() {
        return script / 1000;
    }

    private void addNamed(String page) throws IOException, InterruptedException {
        Matcher found = NAMED.matcher(browser.text(page));
        while (found.find()) {
            String named = found.group(1) != null ? found.group(1) : found.group(2);
            String path = URI.create(page).resolve(named).toString();
            if (counted.add(path)) {
                int bytes = browser.get(path).length;
                all += bytes;
                script += path.contains(".js") ? bytes : 0;
                if (path.contains(".css")) {
                    addNamed(path);
                }
            }
        }
    }
}
