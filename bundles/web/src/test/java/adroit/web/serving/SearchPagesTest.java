package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching as a visitor does it, without script. */
class SearchPagesTest {
    private final Village village;
    private final Browser visitor;

    SearchPagesTest(@TempDir Path home) {
        village = new Village(home);
        visitor = village.as(Role.CHIEF);
    }

    @AfterEach
    void close() throws Exception {
        village.close();
    }

    @Test
    void asksForWordsFirst() {
        assertThat(visitor.get("/search").body())
                .contains("Nothing asked yet", "role=\"search\"")
                .doesNotContain("What was found");
    }

    @Test
    void leadsToWhatWasFoundAndNarrowsItByLinks() {
        String all = visitor.get("/search?q=map").body();
        assertThat(all).contains("href=\"/fields/maps/skills/map-design\"", "aria-label=\"Kind\"");
        String skills = visitor.get(link(all, "kind=skill")).body();
        assertThat(skills)
                .contains("href=\"/fields/maps/skills/map-design\"", "name=\"kind\" value=\"skill\"")
                .doesNotContain("#field-tools");
        assertThat(visitor.get("/search?q=map&kind=scale").body()).contains("Choose “All”, or other words.");
    }

    @Test
    void saysWhatMayHaveBeenMeant() {
        String alike = visitor.get("/search?q=plottr").body();
        assertThat(alike).contains("Did you mean", "/fields/maps#field-tools", "No longer in use");
        assertThat(visitor.get(link(alike, "q=plotter")).body()).doesNotContain("Did you mean");
        assertThat(visitor.get("/search?q=unicorns").body())
                .contains("Nothing found", "Nothing holds any of these words.");
    }

    @Test
    void takesWhateverIsWritten() {
        assertThat(visitor.get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E").body())
                .doesNotContain("<script>alert");
        assertThat(visitor.get("/search?q=" + "x%20".repeat(900)).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/search?q=map&page=9999&kind=none&source=../..").statusCode())
                .isEqualTo(200);
    }

    private static String link(String page, String part) {
        return Pattern.compile("href=\"(/search[^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(href -> href.contains(part))
                .findFirst()
                .orElseThrow();
    }
}
