package adroit.web.session;

import adroit.identity.CurrentSession;
import adroit.identity.NewSession;
import adroit.identity.Passwords;
import adroit.identity.SignIn;
import adroit.identity.TooManySignIns;
import adroit.web.layout.Frame;
import adroit.web.layout.Installation;
import adroit.web.signin.LinkPage;
import adroit.web.signin.PasswordPage;
import adroit.web.signin.SignInPage;
import adroit.web.templates.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signing in by password or link, signing out, and setting one's own password; every form works without a script. */
final class SignInPages {
    private static final int LONGEST = 512;
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final SignIn signIn;
    private final SessionCookie cookie;
    private final Installation installation;

    SignInPages(SignIn signIn, PublicAddress address, Installation installation) {
        this.signIn = signIn;
        this.cookie = new SessionCookie(address);
        this.installation = installation;
    }

    void signInForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(response, 200, signInPage("", false, LocalAddress.of(request.getParameter("next"))));
    }

    void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = text(request, "name");
        String next = LocalAddress.of(request.getParameter("next"));
        try {
            Optional<NewSession> session = signIn.withPassword(name, text(request, "password"));
            if (session.isPresent()) {
                begin(request, response, session.get(), next);
            } else {
                show(response, 403, signInPage(name, true, next));
            }
        } catch (TooManySignIns busy) {
            response.setHeader("Retry-After", "5");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    void linkForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Referrer-Policy", "same-origin");
        show(response, 200, TEMPLATES.signinLink(new LinkPage(frame("Sign in"), text(request, "token"), false)));
    }

    void useLink(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<NewSession> session = signIn.withLink(text(request, "token"));
        if (session.isPresent()) {
            begin(request, response, session.get(), session.get().passwordMissing() ? "/password" : "/");
        } else {
            show(response, 403, TEMPLATES.signinLink(new LinkPage(frame("This link does not work"), "", true)));
        }
    }

    void signOut(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.token(request).ifPresent(signIn::signOut);
        cookie.clear(request, response);
        seeOther(response, "/sign-in");
    }

    void passwordForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        showPassword(request, response, 200, List.of());
    }

    void setPassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String password = text(request, "password");
        List<String> problems = password.equals(text(request, "again"))
                ? signIn.setPassword(
                        Caller.of(request).actor(),
                        SessionCookie.token(request).orElse(""),
                        request.getParameter("current"),
                        password)
                : List.of("The two passwords are not the same.");
        if (problems.isEmpty()) {
            seeOther(response, "/");
        } else {
            showPassword(request, response, 422, problems);
        }
    }

    private void showPassword(
            HttpServletRequest request, HttpServletResponse response, int status, List<String> problems)
            throws IOException {
        Caller caller = Caller.of(request);
        @Nullable CurrentSession session = caller.session();
        boolean replaces = session == null || session.passwordSet();
        PasswordPage page = new PasswordPage(
                frame("Set your password"),
                caller.csrf(),
                caller.actor().displayName(),
                replaces,
                Passwords.SHORTEST,
                problems);
        show(response, status, TEMPLATES.signinPassword(page));
    }

    private void begin(HttpServletRequest request, HttpServletResponse response, NewSession session, String next) {
        SessionCookie.token(request).ifPresent(signIn::signOut);
        cookie.set(request, response, session.token());
        seeOther(response, next);
    }

    private JteModel signInPage(String name, boolean refused, String next) {
        return TEMPLATES.signinSignIn(new SignInPage(frame("Sign in"), name, refused, next));
    }

    private Frame frame(String title) {
        return installation.frame(title);
    }

    private static String text(HttpServletRequest request, String field) {
        @Nullable String value = request.getParameter(field);
        return value == null || value.length() > LONGEST ? "" : value;
    }

    private static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    private static void show(HttpServletResponse response, int status, JteModel page) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page.render().getBytes(StandardCharsets.UTF_8));
    }
}
