package adroit.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.launcher.Home;
import adroit.launcher.Platform;
import adroit.launcher.PlatformOptions;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An invited person sets a password in the running product, and signs in with it. */
class SignInIT {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "a plain long sentence";

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void anInvitationBecomesAPasswordAndAPasswordASession(@TempDir Path home) throws Exception {
        try (Platform platform = Platform.start(PlatformOptions.at(home))) {
            URI link = invitation(Server.of(new Home(home)));
            String token = link.getQuery().substring("token=".length());
            HttpResponse<String> linked = post(platform.uri().resolve("/sign-in/link"), "", "token=" + token);
            String cookie = cookie(linked);
            String page = get(platform.uri().resolve("/password"), cookie).body();
            assertThat(page).contains("user name <strong>dee</strong>", "name=\"name\" value=\"dee\"");
            Matcher csrf = CSRF.matcher(page);
            assertThat(csrf.find()).isTrue();
            String fields = "csrf=" + csrf.group(1) + "&password=" + escaped(PASSWORD) + "&again=" + escaped(PASSWORD);
            assertThat(post(platform.uri().resolve("/password"), cookie, fields).statusCode())
                    .isEqualTo(303);
            HttpResponse<String> signedIn =
                    post(platform.uri().resolve("/sign-in"), "", "name=dee&password=" + escaped(PASSWORD));
            assertThat(signedIn.statusCode()).isEqualTo(303);
            assertThat(get(platform.uri().resolve("/"), cookie(signedIn)).statusCode())
                    .isEqualTo(200);
        }
    }

    private static URI invitation(Server server) throws IOException {
        String account = server.post(
                "/api/v1/accounts",
                Json.object("name", "dee", "displayName", "Dee Dogwood", "roles", List.of("hr-analyst")));
        String link = server.post("/api/v1/accounts/" + Json.parse(account).text("id") + "/link", "");
        return URI.create(Json.parse(link).text("link"));
    }

    private HttpResponse<String> get(URI address, String cookie) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(address).header("Cookie", cookie).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(URI address, String cookie, String fields)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String cookie(HttpResponse<String> answer) {
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
