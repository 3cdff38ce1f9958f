package adroit.web.serving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.identity.Role;
import adroit.packs.signing.SigningKey;
import adroit.publisher.PublisherKey;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom the city trusts to sign packs, decided on the page. */
class PublisherPagesTest {
    private static final String PAGE = "/publishers";

    private final Village village;
    private final Browser administrator;

    PublisherPagesTest(@TempDir Path home) {
        village = new Village(home);
        administrator = village.as(Role.ADMINISTRATOR);
    }

    @AfterEach
    void close() throws Exception {
        village.close();
    }

    @Test
    void aKeyIsTrustedReplacedAndRevoked() {
        assertThat(administrator.get(PAGE).body()).contains("Nobody is trusted yet");
        PublisherKey first = SigningKey.make().publisher();
        HttpResponse<String> trusted = trust(first.pem(), "name=Sample+City&disciplines=maps,+wells&until=2999-06-30");
        assertThat(trusted.statusCode()).isEqualTo(200);
        assertThat(trusted.body())
                .contains("Sample City is trusted. Compare the fingerprint", "maps, wells", "2999-06-30", "Trusted");
        PublisherKey next = SigningKey.make().publisher();
        assertThat(trust(next.pem(), "name=&disciplines=&until=&replaces=" + first.fingerprint())
                        .body())
                .contains("Sample City is trusted.", "Replaced by a newer key");
        assertThat(send("act=retire&id=" + next.fingerprint()).body())
                .contains("Nothing new of this key of Sample City is taken any more; what is installed stays.");
        assertThat(send("act=revoke&id=" + next.fingerprint()).body())
                .contains("The key of Sample City is revoked. Out of service with it: wells.");
        assertThat(administrator.get("/audit").body())
                .contains("publisher.trust", "publisher.retire", "publisher.revoke");
    }

    @Test
    void aDateThatIsNoneIsSaidTogetherWithWhatElseIsWrong() {
        HttpResponse<String> refused =
                trust("no key", "name=&disciplines=Trees+%26+more&until=tomorrow&replaces=" + "0".repeat(64));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Public key: must be the text of a .pub file",
                        "Fields: ",
                        "Until: must be a date such as 2027-06-30.",
                        "In place of: no key with this fingerprint is trusted now.",
                        "value=\"tomorrow\"")
                .doesNotContain("Name: must have");
        assertThat(administrator.get(PAGE).body()).contains("Nobody is trusted yet");
    }

    @Test
    void aFieldNamesItsPublisherAndTheFirstDigitsOfTheKey() {
        String digits = Shelf.SIGNER.fingerprint().substring(0, 8);
        assertThat(administrator.get("/install/wells").body()).contains("a pack signed by the key " + digits);
        trust(Shelf.SIGNER.pem(), "name=Sample+City&disciplines=&until=");
        assertThat(administrator.get("/install/wells").body())
                .contains("a pack signed by Sample City (the key " + digits + ")")
                .doesNotContain(Shelf.SIGNER.fingerprint());
    }

    @Test
    void whatCannotBeTrustedIsSaidAndStaysToBeCorrected() {
        HttpResponse<String> refused = trust("no key", "name=&disciplines=Trees+%26+more&until=");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Public key: must be the text of a .pub file", "Name: must have", "Fields: ")
                .contains(">no key</textarea>", "value=\"Trees &amp; more\"");
        HttpResponse<String> someday = trust(SigningKey.make().publisher().pem(), "name=Sample+City&until=someday");
        assertThat(someday.statusCode()).isEqualTo(422);
        assertThat(someday.body()).contains("Until: must be a date such as 2027-06-30.", "value=\"Sample City\"");
        assertThat(administrator.get(PAGE).body()).contains("Nobody is trusted yet");
    }

    @Test
    void aKeyThatNobodyKnowsIsNotThere() {
        for (String act : List.of("retire", "revoke", "polish")) {
            assertThat(send("act=" + act + "&id=" + "0".repeat(64)).statusCode())
                    .as(act)
                    .isEqualTo(404);
        }
    }

    @Test
    void nobodyElseDecidesAndNoFormFromElsewhere() {
        Browser lead = village.as(Role.DEPARTMENT_LEAD);
        String key = fields(SigningKey.make().publisher().pem(), "name=Sample+City");
        assertThat(lead.post(PAGE, "csrf=" + lead.csrf() + "&act=trust&" + key).statusCode())
                .isEqualTo(404);
        assertThat(administrator.post(PAGE, "csrf=stale&act=trust&" + key).statusCode())
                .isEqualTo(403);
        assertThat(administrator.get(PAGE).body()).contains("Nobody is trusted yet");
    }

    private HttpResponse<String> trust(String key, String more) {
        return send("act=trust&" + fields(key, more));
    }

    private static String fields(String key, String more) {
        return "publicKey=" + URLEncoder.encode(key, UTF_8) + "&" + more;
    }

    private HttpResponse<String> send(String fields) {
        return administrator.post(PAGE, "csrf=" + administrator.csrf() + "&" + fields);
    }
}
