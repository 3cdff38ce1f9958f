package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.launcher.Refused;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Why an edition cannot be had, where the server says no more than that it is not there. */
class EditionsTest {
    private static final Refused MISSING = new Refused("There is nothing here.", "", 404, "");

    private final HttpServer http;

    EditionsTest() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/api/v1/disciplines/trees", "{\"id\":\"trees\",\"state\":\"disabled\"}");
        answer("/api/v1/disciplines/parks", "{\"id\":\"parks\",\"state\":\"installed\"}");
        answer("/api/v1/catalogs", "{\"items\":[{\"id\":\"e1\"},{\"id\":\"e2\"}],\"next\":null}");
        http.start();
    }

    @AfterEach
    void stop() {
        http.stop(0);
    }

    private void answer(String path, String json) {
        byte[] body = json.getBytes(UTF_8);
        http.createContext(path, exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private String because(String discipline, @Nullable String edition, Refused refused) throws IOException {
        Server server =
                new Server(URI.create("http://127.0.0.1:" + http.getAddress().getPort()), "secret");
        return String.valueOf(
                Editions.because(server, discipline, edition, refused).getMessage());
    }

    @Test
    void anEditionThatIsNotKeptIsToldAsSuchWhetherOrNotTheFieldIsOff() throws IOException {
        for (String discipline : new String[] {"trees", "parks"}) {
            assertThat(because(discipline, "e3", MISSING))
                    .isEqualTo("No edition e3 of " + discipline
                            + " is kept here. See the ids of those that are: adroit catalog list");
        }
    }

    @Test
    void aFieldThatIsOffIsToldWhereThatIsTheCause() throws IOException {
        assertThat(because("trees", null, MISSING)).contains("trees is disabled", "discipline enable trees");
        assertThat(because("trees", "e2", MISSING)).contains("trees is disabled");
    }

    @Test
    void whatElseIsWrongIsToldAsTheServerSaysIt() throws IOException {
        assertThat(because("parks", "e1", MISSING)).isEqualTo("There is nothing here.");
        assertThat(because("unknown", "e1", MISSING)).isEqualTo("There is nothing here.");
        assertThat(because("trees", "e3", new Refused("Not now.", "", 503, ""))).isEqualTo("Not now.");
    }
}
