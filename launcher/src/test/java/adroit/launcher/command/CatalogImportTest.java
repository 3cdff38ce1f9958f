package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.launcher.Refused;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is told of an import, and where the list of what is wrong goes, held against a server that answers as the product does. */
class CatalogImportTest {
    private static final String REPORT = """
            {"id":"f-1","title":"Sky","edition":"1","stored":true,"before":false,"read":2,"accepted":1,"rejected":1,
             "files":[],"notes":[],"columns":[],"problems":1,"rejectedRows":"/api/v1/framework-reports/l/rejected",
             "rows":[{"file":"sky.csv","row":3,"column":"title","value":"","reason":"There is no title.","remedy":"Add it."}]}""";

    private final HttpServer http = listen();
    private final Server server =
            new Server(URI.create("http://127.0.0.1:" + http.getAddress().getPort()), "secret");
    private final PrintStream usualOut = System.out;
    private final PrintStream usualErr = System.err;
    private final ByteArrayOutputStream answered = new ByteArrayOutputStream();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Path folder;
    private final CatalogImport command = new CatalogImport();

    CatalogImportTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        command.path = Files.writeString(folder.resolve("sky.csv"), "id,title\nk-0,Reading the sky\nk-1,\n");
        command.format = "table";
    }

    @BeforeEach
    void start() {
        http.start();
        System.setOut(new PrintStream(answered, true, UTF_8));
        System.setErr(new PrintStream(told, true, UTF_8));
    }

    @AfterEach
    void stop() {
        System.setOut(usualOut);
        System.setErr(usualErr);
        http.stop(0);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theListIsForThisUserAloneInPlaceOfWhatIsThere() throws IOException {
        answer("/api/v1/frameworks", 201, REPORT);
        answer("/api/v1/framework-reports/l/rejected", 200, "file,row\nsky.csv,3\n");
        Path list = Files.writeString(folder.resolve("wrong.csv"), "what was there");
        command.list = list;
        assertThat(command.call(server)).isZero();
        assertThat(list).hasContent("file,row\nsky.csv,3\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(list)))
                .isEqualTo("rw-------");
        assertThat(told.toString(UTF_8)).contains("Everything that is wrong is in " + list);
        assertThat(names()).containsExactlyInAnyOrder("sky.csv", "wrong.csv");
    }

    @Test
    void aListThatIsNotWrittenHindersNeitherTheReportNorTheProposal() throws IOException {
        answer("/api/v1/frameworks", 201, REPORT);
        answer("/api/v1/framework-reports/l/rejected", 404, "{\"title\":\"Not found\"}");
        answer("/api/v1/catalogs/gis/proposals", 201, "{\"id\":\"p-7\"}");
        command.list = folder.resolve("wrong.csv");
        command.propose = "gis";
        command.json = true;
        assertThat(command.call(server)).isEqualTo(CommandLines.REFUSED);
        assertThat(answered.toString(UTF_8)).contains("\"id\":\"f-1\"").contains("\"id\":\"p-7\"");
        assertThat(told.toString(UTF_8))
                .contains("could not be written to " + command.list)
                .contains("Not found.");
        assertThat(names()).containsExactly("sky.csv");
    }

    @Test
    void theRefusalIsToldAlsoWhereItsListCannotBeWritten() {
        answer(
                "/api/v1/frameworks",
                422,
                "{\"title\":\"Nothing could be taken\",\"rejectedRows\":\"/api/v1/framework-reports/l/rejected\"}");
        command.list = folder.resolve("missing/wrong.csv");
        assertThatThrownBy(() -> command.call(server))
                .isInstanceOf(Refused.class)
                .hasMessage("Nothing could be taken.");
        assertThat(told.toString(UTF_8)).contains("wrong.csv: its folder is missing.");
    }

    @Test
    void aRefusalWithoutAListDoesNotSayThatNoRowIsWrong() {
        answer("/api/v1/frameworks", 413, "{\"title\":\"The file is too large\"}");
        command.list = folder.resolve("wrong.csv");
        assertThatThrownBy(() -> command.call(server)).hasMessage("The file is too large.");
        assertThat(told.toString(UTF_8)).doesNotContain("No row is wrong");
    }

    @Test
    void aFieldThatIsOffExplainsOnlyWhatTheServerDoesNotFind() throws IOException {
        answer("/api/v1/catalogs/gis/yaml", 404, "{\"title\":\"Not found\"}");
        answer("/api/v1/disciplines/gis", 200, "{\"state\":\"disabled\"}");
        CatalogExportCommand export = new CatalogExportCommand();
        export.id = "gis";
        assertThatThrownBy(() -> export.call(server)).hasMessageContaining("The field gis is disabled");
        export.format = "pdf";
        assertThatThrownBy(() -> export.call(server)).hasMessageContaining("The format pdf is not known");
        export.format = "csv";
        export.out = command.path;
        assertThatThrownBy(() -> export.call(server)).hasMessageContaining("exists. Name another one");
        export.edition = "e-1";
        assertThatThrownBy(() -> export.call(server)).hasMessageContaining("Leave --edition out");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }

    private void answer(String path, int status, String body) {
        http.createContext(path, exchange -> respond(exchange, status, body));
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static HttpServer listen() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
