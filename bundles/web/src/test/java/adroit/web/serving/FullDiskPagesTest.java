package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where there is no room for a file, every page that takes one says so in words, and with what stood in its form. */
class FullDiskPagesTest {
    private static final String SENTENCE =
            "The disk is full: nothing was changed. Make room, then choose the file again.";

    private final Path home;
    private final Village village;

    FullDiskPagesTest(@TempDir Path home) {
        this.home = home;
        village = new Village(home);
    }

    @AfterEach
    void close() throws Exception {
        village.close();
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                page("/imports", Role.HR_ANALYST, Map.of("kind", "evidence"), "value=\"evidence\" selected"),
                page("/fields", Role.ADMINISTRATOR, Map.of("look", "yes"), "name=\"look\" value=\"yes\" checked"),
                page(
                        "/frameworks",
                        Role.TREND_KEEPER,
                        Map.of(
                                "format", "table",
                                "edition", "7 \"b\"",
                                "columns", "Capability = title",
                                "dryRun", "true",
                                "brokenToo", "true"),
                        "value=\"table\" selected",
                        "value=\"7 &#34;b&#34;\"",
                        "Capability = title</textarea>",
                        "name=\"dryRun\" type=\"checkbox\" value=\"true\" checked",
                        "name=\"brokenToo\" type=\"checkbox\" value=\"true\" checked"),
                page("/lock", Role.ADMINISTRATOR, Map.of("look", "yes"), "name=\"look\" value=\"yes\" checked"),
                page("/lock", Role.ADMINISTRATOR, Map.of(), "name=\"look\" value=\"yes\">"),
                page("/outlook", Role.ADMINISTRATOR, Map.of()),
                page("/crosswalk/maps", Role.TREND_KEEPER, Map.of()),
                page(
                        "/catalogs/maps",
                        Role.TREND_KEEPER,
                        Map.of("note", "Because of the pens."),
                        "value=\"Because of the pens.\""));
    }

    private static Arguments page(String path, Role role, Map<String, String> fields, String... kept) {
        return Arguments.of(path, role, fields, List.of(kept));
    }

    private static Map<String, String> form(Browser browser, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("csrf", browser.csrf());
        return form;
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("pages")
    void itIsSaidOnThePageWithWhatStoodInItsForm(
            String path, Role role, Map<String, String> fields, List<String> kept) {
        Browser browser = village.as(role);
        village.disk.fill();
        HttpResponse<String> answer = browser.uploadWith(path, form(browser, fields), "a file.csv", "x".repeat(40_000));
        assertThat(answer.statusCode()).isEqualTo(507);
        assertThat(answer.body()).contains(SENTENCE, "type=\"file\"");
        kept.forEach(each -> assertThat(answer.body()).contains(each));
    }

    /** The kernel's folder of processes takes no file of anybody, not even of root. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void whatTheStorageSaysIsSaidOnThePage() throws IOException {
        Files.createSymbolicLink(home.resolve("framework-problems"), Path.of("/proc/self"));
        Browser keeper = village.as(Role.TREND_KEEPER);
        HttpResponse<String> answer = keeper.uploadWith(
                "/frameworks",
                form(keeper, Map.of("format", "table", "edition", "7", "columns", "Capability = title")),
                "skills.csv",
                "Capability,Key\nReading the sky,k-1\n,k-2\n");
        assertThat(answer.statusCode()).isEqualTo(507);
        assertThat(answer.body())
                .contains("The list of what is wrong cannot be written", "Nothing was changed. Make room")
                .contains("Capability = title</textarea>", "name=\"edition\"", "value=\"7\"");
        assertThat(keeper.get("/frameworks").body()).contains("No framework was brought in yet");
    }

    /** What was looked at is chosen once; for as long as there is no room it waits here. */
    @Test
    void aPackThatWasLookedAtCanStillBeInstalledOnceThereIsRoom() {
        Browser administrator = village.as(Role.ADMINISTRATOR);
        String looked = administrator
                .uploadWith("/fields", form(administrator, Map.of("look", "yes")), "maps.adroit", Shelf.WITHOUT_ROOM)
                .body();
        Matcher kept =
                Pattern.compile("name=\"looked\" value=\"([0-9a-f]{64})\"").matcher(looked);
        assertThat(kept.find()).isTrue();
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> answer =
                    administrator.send("/fields", form(administrator, Map.of("looked", kept.group(1))));
            assertThat(answer.statusCode()).isEqualTo(507);
            assertThat(answer.body())
                    .contains(
                            "The pack cannot be written.", "maps.adroit</strong> was looked at", "Install maps.adroit<")
                    .as("what need not be chosen again is not to be chosen again")
                    .doesNotContain("Choose the file again")
                    .contains("name=\"looked\" value=\"" + kept.group(1) + "\"");
        }
    }

    @Test
    void aStoreThatCannotDoItNowIsAskedAgainLater() {
        Browser administrator = village.as(Role.ADMINISTRATOR);
        HttpResponse<String> answer =
                administrator.uploadWith("/fields", form(administrator, Map.of()), "maps.adroit", Shelf.WITHOUT_STORE);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.body()).contains("The database is busy: nothing was changed.");
    }
}
