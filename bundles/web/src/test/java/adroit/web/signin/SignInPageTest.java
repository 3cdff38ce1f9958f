package adroit.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import adroit.web.layout.Frame;
import adroit.web.templates.StaticTemplates;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInPageTest {

    private static final Frame FRAME = new Frame("Sign in", "", "", "0.1.0", Optional.empty(), Optional.empty());

    @Test
    void refusesToSendPeopleToAnotherSite() {
        assertThatIllegalArgumentException().isThrownBy(() -> page("sam", "//elsewhere.example"));
        assertThatIllegalArgumentException().isThrownBy(() -> page("sam", "https://elsewhere.example"));
    }

    @Test
    void showsWhatWasEnteredAsTextOnly() {
        String html = new StaticTemplates()
                .signinSignIn(page("\"><script>alert(1)</script>", "/"))
                .render();
        assertThat(html).doesNotContain("<script>alert").contains("&lt;script>alert");
    }

    @Test
    void carriesTheSecretOfALinkAsTextOnly() {
        String html = new StaticTemplates()
                .signinLink(new LinkPage(FRAME, "\"><script>alert(1)</script>", false, false))
                .render();
        assertThat(html).doesNotContain("<script>alert").contains("&lt;script>alert");
    }

    private static SignInPage page(String userName, String next) {
        return new SignInPage(FRAME, userName, true, next);
    }
}
