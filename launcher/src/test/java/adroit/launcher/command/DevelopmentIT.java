package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.launcher.Platform;
import adroit.launcher.PlatformOptions;
import adroit.launcher.Refused;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The running product beside somebody who is writing fields. */
class DevelopmentIT {
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)[^>]*>");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path home;
    private final Path fields;

    DevelopmentIT(@TempDir Path folder) throws IOException {
        home = folder.resolve("home");
        fields = Files.createDirectory(folder.resolve("fields"));
        write("street-trees");
        write("sidewalks");
        Path code = Files.createDirectories(fields.resolve("sidewalks/src/main/java/town"));
        Files.writeString(code.resolve("Scorer.java"), "class Scorer {}");
    }

    @Test
    void everyPageSaysSoAndAtTheNextStartItIsGone() throws Exception {
        try (Platform platform = Platform.start(PlatformOptions.at(home).withDev(fields))) {
            Server server = Server.of(platform.home());
            await(server, "/api/v1/disciplines/street-trees", "\"installed\"");
            await(server, "/api/v1/disciplines/sidewalks", "DEV_HAS_CODE");
            assertThatThrownBy(() -> server.get("/api/v1/catalogs/sidewalks/case"))
                    .isInstanceOf(Refused.class);
            assertThat(server.get("/api/v1/catalogs/street-trees/case")).contains("CFItems");
            assertThatEveryPageSays(server, "Development: the fields in ");
            assertThat(asStranger(platform, "/sign-in")).contains("Development: the fields in " + fields);
            assertThat(asStranger(platform, "/no-such-page")).contains("Development: the fields in " + fields);
            change("street-trees", "Trees of the town");
            await(server, "/api/v1/disciplines/street-trees", "Trees of the town");
        }
        try (Platform platform = Platform.start(PlatformOptions.at(home))) {
            Server server = Server.of(platform.home());
            assertThatThrownBy(() -> server.get("/api/v1/disciplines/street-trees"))
                    .isInstanceOf(Refused.class);
            assertThat(server.get("/api/v1/disciplines")).doesNotContain("street-trees", "sidewalks");
            assertThat(server.get("/health/ready")).doesNotContain("degraded");
            assertThat(asStranger(platform, "/sign-in")).doesNotContain("Development");
        }
    }

    private static void assertThatEveryPageSays(Server server, String notice) throws Exception {
        Guest guest =
                new Guest(URI.create(Json.parse(SignInLinkCommand.of(server)).text("link")));
        Routes routes = new Routes();
        routes.add("/");
        while (routes.hasNext()) {
            String path = routes.next();
            String page = guest.travelled(path).text();
            if (page.contains("<html")) {
                assertThat(page).as(path).contains(notice);
                assertThat(page.indexOf(notice)).as(path).isLessThan(page.indexOf("<h1"));
                Matcher link = LINK.matcher(page);
                while (link.find()) {
                    if (!link.group().contains(" download")) {
                        routes.add(link.group(1).replace("&amp;", "&"));
                    }
                }
            }
        }
        assertThat(routes.seen()).contains("/", "/charter", "/fields", "/fields/*", "/audit");
    }

    /** A page for somebody who is not signed in, whatever its status. */
    private static String asStranger(Platform platform, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(platform.uri().resolve(path))
                .header("Accept", "text/html")
                .build();
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()
                .send(request, BodyHandlers.ofString())
                .body();
    }

    private static void await(Server server, String path, String word) throws Exception {
        Instant latest = Instant.now().plus(PATIENCE);
        String answer = "";
        while (!answer.contains(word)) {
            assertThat(Instant.now()).as(answer).isBefore(latest);
            TimeUnit.MILLISECONDS.sleep(20); // the processors are for the product
            answer = answer(server, path);
        }
    }

    private static String answer(Server server, String path) throws IOException {
        try {
            return server.get(path);
        } catch (Refused notYet) {
            return String.valueOf(notYet.getMessage());
        }
    }

    private void write(String id) {
        assertThat(CommandLines.run("discipline", "new", fields.resolve(id).toString()))
                .isZero();
    }

    private void change(String id, String title) throws IOException {
        Path file = fields.resolve(id).resolve("discipline.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^title: .*$", "title: " + title));
    }
}
