package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.launcher.Distribution;
import adroit.launcher.Home;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer does first, as a process of its own. */
class DemoIT {
    private static final String READY = "Adroit is ready at ";
    private static final Pattern FIELD = Pattern.compile("<input[^>]*>");

    @TempDir
    Path folder = Path.of("");

    @Test
    void aFreshDemonstrationIsAssessedSignsInOnceAndKeepsItsData() throws Exception {
        List<String> results;
        try (Demo demo = Demo.start(folder)) {
            assertThat(demo.ready()).startsWith(READY + "http://127.0.0.1:");
            Server server = demo.server();
            assertThat(Json.parse(server.get("/api/v1/gaps")).items("items")).isNotEmpty();
            results = gaps(server);
            assertEveryTitleNamesItsDepartment(server);
            assertThat(replayAll(server)).isZero();
            assertThat(signIn(demo.link())).isEqualTo(200);
            assertThat(signIn(demo.link())).isNotEqualTo(200);
            assertThat(demo.stop()).isZero();
        }
        try (Demo again = Demo.start(folder)) {
            assertThat(again.ready()).startsWith(READY);
            assertThat(gaps(again.server())).isEqualTo(results);
            assertThat(signIn(again.link())).isEqualTo(200);
            assertThat(again.stop()).isZero();
        }
    }

    @Test
    void aDemonstrationThatWasKilledWhileLoadingBeginsAnew() throws Exception {
        try (Demo killed = Demo.start(folder)) {
            killed.awaitProgress("Importing");
            killed.kill();
        }
        assertThat(folder.resolve("demo/etc/sample.txt")).exists();
        assertThat(folder.resolve("demo/data/sample-city-loaded")).doesNotExist();
        try (Demo again = Demo.start(folder)) {
            assertThat(again.ready()).startsWith(READY);
            assertThat(again.stop()).isZero();
        }
    }

    @Test
    void anythingButADemonstrationIsLeftAlone() throws Exception {
        Path precious = Files.writeString(
                Files.createDirectories(folder.resolve("demo")).resolve("city.db"), "people");
        try (Demo refused = Demo.start(folder, "--fresh")) {
            assertThat(refused.errors()).contains("is not a demonstration's home");
            assertThat(refused.exit()).isEqualTo(1);
        }
        assertThat(precious).hasContent("people");
    }

    private static int replayAll(Server server) throws IOException {
        ReplayCommand all = new ReplayCommand();
        all.which.all = true;
        return all.call(server);
    }

    private static void assertEveryTitleNamesItsDepartment(Server server) throws IOException {
        for (Json department : Pages.of(server, Address.of("departments")).items()) {
            assertThat(Departments.id(server, department.text("title"))).isEqualTo(department.text("id"));
            assertThat(Departments.id(server, department.text("id"))).isEqualTo(department.text("id"));
        }
    }

    private static List<String> gaps(Server server) throws IOException {
        return Pages.of(server, Address.of("gaps")).items().stream()
                .map(g -> g.text("id"))
                .toList();
    }

    /** Opens the link as a browser does: the page it leads to has one button. */
    private static int signIn(URI link) throws IOException, InterruptedException {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        String page = browser.send(HttpRequest.newBuilder(link).build(), BodyHandlers.ofString())
                .body();
        HttpRequest pressed = HttpRequest.newBuilder(link.resolve(link.getPath()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", link.resolve("/").toString().replaceAll("/$", ""))
                .POST(HttpRequest.BodyPublishers.ofString(form(page)))
                .build();
        browser.send(pressed, BodyHandlers.discarding());
        HttpClient strict = HttpClient.newBuilder()
                .cookieHandler(browser.cookieHandler().orElseThrow())
                .build();
        return strict.send(HttpRequest.newBuilder(link.resolve("/")).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private static String form(String page) {
        List<String> fields = new ArrayList<>();
        Matcher input = FIELD.matcher(page);
        while (input.find()) {
            String name = attribute(input.group(), "name");
            if (!name.isEmpty()) {
                fields.add(name + "=" + Address.escaped(attribute(input.group(), "value")));
            }
        }
        return String.join("&", fields);
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    /** One run of {@code adroit demo}. */
    private record Demo(Process process, BufferedReader answers, BufferedReader progress, Path home, List<URI> links)
            implements AutoCloseable {
        static Demo start(Path folder, String... options) throws IOException {
            Path home = folder.resolve("demo");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-jar",
                    launcher().toString(),
                    "demo",
                    "--home",
                    home.toString()));
            command.addAll(List.of(options));
            Process process = new ProcessBuilder(command).start();
            return new Demo(process, process.inputReader(UTF_8), process.errorReader(UTF_8), home, new ArrayList<>());
        }

        private static Path launcher() throws IOException {
            try (Stream<Path> jars = Files.list(Distribution.ours().root().resolve("lib"))) {
                return jars.filter(j -> j.getFileName().toString().startsWith("adroit.launcher-"))
                        .findFirst()
                        .orElseThrow();
            }
        }

        String ready() throws IOException {
            return String.valueOf(answers.readLine());
        }

        URI link() throws IOException {
            if (links.isEmpty()) {
                links.add(URI.create(String.valueOf(answers.readLine())));
            }
            return links.get(0);
        }

        Server server() {
            return Server.of(new Home(home));
        }

        void awaitProgress(String word) throws IOException {
            String line = progress.readLine();
            while (line != null && !line.contains(word)) {
                line = progress.readLine();
            }
            assertThat(line).isNotNull();
        }

        String errors() throws IOException {
            StringBuilder all = new StringBuilder();
            for (String line = progress.readLine(); line != null; line = progress.readLine()) {
                all.append(line).append('\n');
            }
            return all.toString();
        }

        int stop() throws InterruptedException {
            process.destroy();
            return exit();
        }

        int exit() throws InterruptedException {
            assertThat(process.waitFor(15, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        }

        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
