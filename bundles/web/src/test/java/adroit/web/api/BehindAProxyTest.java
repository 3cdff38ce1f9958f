package adroit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Account;
import adroit.identity.Actor;
import adroit.identity.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People call a city's installation by its name, through a proxy on the same machine that speaks TLS with them. */
class BehindAProxyTest {
    private static final String NAME = "adroit.city.example";

    private final Path home;
    private final Town town;
    private final Proxy proxy;

    BehindAProxyTest(@TempDir Path home) throws IOException {
        this.home = home;
        town = new Town(home);
        proxy = new Proxy(town.uri());
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
        town.close();
    }

    private String get(String path, String host, String... headers) throws IOException {
        String more = headers.length == 0 ? "" : "\r\n" + String.join("\r\n", headers);
        return proxy.send("GET " + path + " HTTP/1.1\r\nHost: " + host + more, "");
    }

    @Test
    void answersToTheNameThatIsSetAndToNoOther() throws IOException {
        assertThat(get("/people", NAME)).startsWith("HTTP/1.1 303").contains("Location: /sign-in?next=%2Fpeople");
        assertThat(get("/people", "evil.example")).startsWith("HTTP/1.1 421");
    }

    @Test
    void signsInWithACookieThatTravelsEncryptedOnly() throws IOException {
        Account account = town.account(Role.CHIEF, null, null);
        String token =
                town.accounts.invite(Actor.OWNER, account.id()).orElseThrow().token();
        String form = "token=" + token;
        String answer = proxy.send(
                "POST /sign-in/link HTTP/1.1\r\nHost: " + NAME + "\r\nOrigin: https://" + NAME
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length(),
                form);
        assertThat(answer).startsWith("HTTP/1.1 303").containsPattern("Set-Cookie: adroit_session=.*; Secure");
        String cookie = answer.replaceAll("(?s).*(adroit_session=[^;]+);.*", "$1");
        assertThat(get("/api/v1/departments", NAME, "Cookie: " + cookie)).startsWith("HTTP/1.1 200");
    }

    private static String code(String code, int guess) {
        return "POST /invitation HTTP/1.1\r\nHost: " + NAME + "\r\nOrigin: https://" + NAME
                + "\r\nX-Forwarded-For: 198.51.100." + guess + ", 198.51.100.1"
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + code.length();
    }

    @Test
    void whoTriesManyCodesHoldsUpThemselvesAlone() throws IOException {
        String wrong = "code=WRONG-CODE";
        for (int i = 0; i < 10; i++) {
            assertThat(proxy.send(code(wrong, i), wrong)).startsWith("HTTP/1.1 403");
        }
        assertThat(proxy.send(code(wrong, 99), wrong))
                .as("what the sender says of themselves counts for nothing")
                .startsWith("HTTP/1.1 429");
        try (Proxy elsewhere = new Proxy(town.uri(), "203.0.113.10")) {
            assertThat(elsewhere.send(code(wrong, 0), wrong)).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void theOwnerIsOnThisMachineAndNotBehindItsProxy() throws IOException {
        String token = Files.readString(home.resolve("admin.token")).strip();
        for (String host : new String[] {NAME, "127.0.0.1", "localhost"}) {
            assertThat(get("/api/v1/departments", host, "Authorization: Bearer " + token))
                    .as(host)
                    .startsWith("HTTP/1.1 401");
        }
        assertThat(town.owner().get("/api/v1/departments").status()).isEqualTo(200);
    }
}
