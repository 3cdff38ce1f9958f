package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Account;
import adroit.identity.Actor;
import adroit.identity.Lifetimes;
import adroit.identity.NewLink;
import adroit.identity.Role;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate and the sign-in pages, over HTTP. */
class GateTest {
    private static final String PASSWORD = "an ordinary sentence";

    private final Town town;

    GateTest(@TempDir Path home) {
        town = new Town(home);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void leadsStrangersToSignInAndBack() {
        Client.Answer answer = town.nobody().get("/people?q=a%26b");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/sign-in?next=%2Fpeople%3Fq%3Da%2526b");
        assertThat(town.nobody().get("/api/v1/people").status()).isEqualTo(401);
    }

    @Test
    void signsInWithAPasswordAndKeepsTheCookieFromScriptsAndOtherSites() {
        String name = withPassword();
        Client.Answer answer =
                form(town.nobody(), "/sign-in", "name=" + name + "&password=" + PASSWORD + "&next=/people");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/people");
        assertThat(header(answer, "Set-Cookie"))
                .matches("adroit_session=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Strict");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void leadsNowhereElseAfterSignIn() {
        String name = withPassword();
        for (String next :
                new String[] {"https://evil.example", "//evil.example", "/\\evil.example", "javascript:x", ""}) {
            Client.Answer answer =
                    form(town.nobody(), "/sign-in", "name=" + name + "&password=" + PASSWORD + "&next=" + next);
            assertThat(location(answer)).isEqualTo("/");
            assertThat(town.nobody()
                            .get("/sign-in?next=" + next.replace("\\", "%5C"))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void answersUnknownWrongAndLockedWithTheSamePage() {
        String locked = withPassword();
        for (int i = 0; i < Lifetimes.FAILURES; i++) {
            form(town.nobody(), "/sign-in", "name=" + locked + "&password=wrong");
        }
        Client.Answer unknown = form(town.nobody(), "/sign-in", "name=zzz&password=" + PASSWORD);
        Client.Answer wrong = form(town.nobody(), "/sign-in", "name=" + withPassword() + "&password=wrong");
        Client.Answer shut = form(town.nobody(), "/sign-in", "name=" + locked + "&password=" + PASSWORD);
        assertThat(unknown.status())
                .isEqualTo(wrong.status())
                .isEqualTo(shut.status())
                .isEqualTo(403);
        assertThat(withoutName(wrong)).isEqualTo(withoutName(unknown)).isEqualTo(withoutName(shut));
    }

    @Test
    void spendsALinkWithTheButtonAndNotWithALook() {
        Account account = town.account(Role.CHIEF, null, null);
        NewLink link = town.accounts.invite(Actor.OWNER, account.id()).orElseThrow();
        for (int i = 0; i < 3; i++) {
            assertThat(town.nobody().get("/sign-in/link?token=" + link.token()).body())
                    .contains(link.token());
        }
        Client.Answer first = form(town.nobody(), "/sign-in/link", "token=" + link.token());
        assertThat(first.status()).isEqualTo(303);
        assertThat(location(first)).isEqualTo("/password");
        assertThat(form(town.nobody(), "/sign-in/link", "token=" + link.token()).status())
                .isEqualTo(403);
    }

    @Test
    void letsThePasswordBeSetAndSaysWhatIsWrongWithIt() {
        Client client = town.as(Role.CHIEF);
        assertThat(client.get("/password").body())
                .doesNotContain("name=\"current\"")
                .contains("<a class=\"usa-link\" href=\"/\">Not now</a>");
        assertThat(form(client, "/password", "password=short&again=short").body())
                .contains("at least 12");
        assertThat(form(client, "/password", "password=" + PASSWORD + "&again=other")
                        .body())
                .contains("not the same");
        assertThat(location(form(client, "/password", "password=" + PASSWORD + "&again=" + PASSWORD)))
                .isEqualTo("/");
        assertThat(client.get("/password").body()).contains("name=\"current\"").doesNotContain("Not now");
    }

    @Test
    void takesNoFormThatIsNotOfItsOwnSession() {
        Client client = town.as(Role.ADMINISTRATOR);
        Client other = town.as(Role.ADMINISTRATOR);
        Client stolen = new Client(client.base(), client.header(), client.value(), "X-CSRF-Token", other.secondValue());
        Client without = new Client(client.base(), client.header(), client.value(), "", "");
        assertThat(stolen.post("/api/v1/verify").status()).isEqualTo(403);
        assertThat(without.post("/api/v1/verify").status()).isEqualTo(403);
        assertThat(form(without, "/sign-out", "csrf=" + other.secondValue()).status())
                .isEqualTo(403);
        assertThat(client.get("/api/v1/departments").status()).isEqualTo(200);
        assertThat(client.post("/api/v1/verify").status()).isEqualTo(200);
        assertThat(form(without, "/sign-out", "csrf=" + client.secondValue()).status())
                .isEqualTo(303);
        assertThat(client.get("/api/v1/departments").status()).isEqualTo(401);
    }

    @Test
    void takesNothingThatAnotherSiteMadeABrowserSend() {
        Client client = town.as(Role.ADMINISTRATOR);
        assertThat(verify(client, b -> b.header("Origin", "https://evil.example")))
                .isEqualTo(403);
        assertThat(verify(client, b -> b.header("Origin", "null"))).isEqualTo(403);
        assertThat(verify(client, b -> b.header("Sec-Fetch-Site", "cross-site")))
                .isEqualTo(403);
        assertThat(verify(client, b -> b.header("Sec-Fetch-Site", "same-site"))).isEqualTo(403);
        assertThat(verify(client, b -> b.header("Origin", "null").header("Sec-Fetch-Site", "same-origin")))
                .isEqualTo(200);
        assertThat(verify(client, b -> b.header("Origin", town.uri().toString())))
                .isEqualTo(200);
    }

    @Test
    void takesNoWrongTokenBesideARightCookie() {
        Client client = town.as(Role.ADMINISTRATOR);
        assertThat(client.send("GET", "/api/v1/departments", "", b -> b.header("Authorization", "Bearer wrong"))
                        .status())
                .isEqualTo(401);
        assertThat(town.owner().get("/api/v1/departments").status()).isEqualTo(200);
    }

    @Test
    void answersToItsOwnNamesOnly() throws IOException {
        assertThat(statusFor("evil.example")).isEqualTo(421);
        assertThat(statusFor("127.0.0.1.evil.example")).isEqualTo(421);
        assertThat(statusFor("localhost:" + town.uri().getPort())).isEqualTo(200);
        assertThat(statusFor("192.0.2.7:8080")).isEqualTo(200);
        assertThat(statusFor("adroit.city.example")).isEqualTo(200);
        assertThat(statusFor("")).isGreaterThanOrEqualTo(400);
        assertThat(statusFor("[::1]:" + town.uri().getPort())).isEqualTo(200);
    }

    @Test
    void takesNoFormThatIsTooLong() {
        assertThat(form(town.nobody(), "/sign-in", "name=" + "x".repeat(70_000)).status())
                .isEqualTo(413);
    }

    @Test
    void refusesParametersThatCannotBeDecodedBeforeAnythingElse() throws IOException {
        for (String query : new String[] {"q=%zz", "q=%ff%fe", "%", "purpose=%F0%28"}) {
            assertThat(status("/sign-in?" + query, "127.0.0.1")).as(query).isEqualTo(400);
            assertThat(status("/api/v1/people?" + query, "127.0.0.1")).as(query).isEqualTo(400);
        }
        for (String fields : new String[] {"name=%zz", "name=%ff", "=&&==%"}) {
            assertThat(form(town.nobody(), "/sign-in", fields).status())
                    .as(fields)
                    .isEqualTo(400);
            assertThat(form(town.as(Role.CHIEF), "/sign-out", fields).status())
                    .as(fields)
                    .isEqualTo(400);
        }
        assertThat(form(town.owner(), "/api/v1/evidence", "x=" + "a".repeat(300_000))
                        .status())
                .isEqualTo(400);
    }

    private int statusFor(String host) throws IOException {
        return status("/sign-in", host);
    }

    private int status(String path, String host) throws IOException {
        try (Socket socket = new Socket(town.uri().getHost(), town.uri().getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.substring(9, 12));
        }
    }

    private static int verify(Client client, Consumer<HttpRequest.Builder> more) {
        return client.send("POST", "/api/v1/verify", "", more).status();
    }

    private String withPassword() {
        Account account = town.account(Role.CHIEF, null, null);
        NewLink link = town.accounts.invite(Actor.OWNER, account.id()).orElseThrow();
        var session = town.signIn.withLink(link.token()).orElseThrow();
        assertThat(town.signIn.setPassword(session.actor(), session.token(), null, PASSWORD))
                .isEmpty();
        return account.name();
    }

    private static Client.Answer form(Client client, String path, String fields) {
        return client.send("POST", path, fields, b -> b.header("Content-Type", "application/x-www-form-urlencoded"));
    }

    private static String withoutName(Client.Answer page) {
        return page.body().replaceAll("id=\"name\" name=\"name\" type=\"text\" value=\"[^\"]*\"", "");
    }

    private static String location(Client.Answer answer) {
        return header(answer, "Location");
    }

    private static String header(Client.Answer answer, String name) {
        return answer.raw().headers().firstValue(name).orElse("");
    }
}
