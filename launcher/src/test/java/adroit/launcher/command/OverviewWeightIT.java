package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the overview of the sample city weighs on its way to a browser that has nothing of it yet. */
@ExtendWith(RunningDemo.class)
class OverviewWeightIT {
    private static final int MOST = 110_000;
    private static final int MOST_SCRIPT = 15_000;
    private static final Pattern PART = Pattern.compile("(?:src|href)=\"(/static/[^\"#]+)[\"#]");
    private static final Pattern FONT = Pattern.compile("url\\([\"']?([^\"')]+\\.woff2)");

    private final Guest owner;

    OverviewWeightIT(Demo demo) throws Exception {
        owner = new Guest(
                URI.create(Json.parse(SignInLinkCommand.of(demo.server())).text("link")));
    }

    @Test
    void isAsLightAsPromisedWithFontsAndScript() throws Exception {
        Map<String, Integer> bytes = new TreeMap<>();
        for (String part : found(PART, travelled("/overview", bytes), "/overview")) {
            String text = travelled(part, bytes);
            if (part.endsWith(".css")) {
                for (String font : found(FONT, text, part)) {
                    travelled(font, bytes);
                }
            }
        }

        assertThat(bytes.keySet())
                .anyMatch(part -> part.endsWith(".css"))
                .anyMatch(part -> part.endsWith(".js"))
                .anyMatch(part -> part.endsWith(".woff2"));
        assertThat(sum(bytes, part -> part.endsWith(".js"))).as("%s", bytes).isLessThanOrEqualTo(MOST_SCRIPT);
        assertThat(sum(bytes, part -> true)).as("%s", bytes).isLessThanOrEqualTo(MOST);
    }

    private String travelled(String path, Map<String, Integer> bytes) throws Exception {
        Guest.Travelled travelled = owner.travelled(path);
        bytes.put(path, travelled.bytes());
        return travelled.text();
    }

    private static int sum(Map<String, Integer> bytes, Predicate<String> which) {
        return bytes.entrySet().stream()
                .filter(each -> which.test(each.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static Set<String> found(Pattern pattern, String text, String from) {
        Set<String> found = new LinkedHashSet<>();
        Matcher each = pattern.matcher(text);
        while (each.find()) {
            found.add(URI.create(from).resolve(each.group(1)).getPath());
        }
        return found;
    }
}
