package adroit.web.session;

import adroit.form.Invitations;
import adroit.form.TooManyCodes;
import adroit.identity.CurrentSession;
import adroit.identity.NewSession;
import adroit.identity.Passwords;
import adroit.identity.SignIn;
import adroit.identity.TooManySignIns;
import adroit.slip.OpeningSlip;
import adroit.web.invitation.InvitationPage;
import adroit.web.layout.Frame;
import adroit.web.layout.Installation;
import adroit.web.signin.CarriedPage;
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
    private static final String CODE_AGAIN =
            "You were away for a while. Enter your code again: your answers are saved, and you go on where you stopped. If you had just"
                    + " chosen an answer, look whether it is there.";
    private static final String CODE_REFUSED =
            "This code does not work. Look whether it is typed as on the slip. It may also have expired, or been replaced: ask HR for a new slip.";
    private static final String CODE_TOO_OFTEN =
            "This code does not work, and too many wrong ones were tried from here. Compare it with your slip letter by letter, or ask HR for a new one. A right code opens at any time.";
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final SignIn signIn;
    private final Invitations invitations;
    private final PublicAddress address;
    private final SessionCookie cookie;
    private final SessionCookie formCookie;
    private final Installation installation;

    SignInPages(SignIn signIn, Invitations invitations, PublicAddress address, Installation installation) {
        this.signIn = signIn;
        this.invitations = invitations;
        this.address = address;
        this.cookie = new SessionCookie(address);
        this.formCookie = SessionCookie.ofForm(address);
        this.installation = installation;
    }

    void signInForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(
                response,
                200,
                signInPage("", false, LocalAddress.of(SentFields.first(request, "next")), CarriedFields.NONE));
    }

    /** Signing in again in the middle of a form: what was sent is carried along, and handed back to be sent once more. */
    void signInAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String next = LocalAddress.of(SentFields.first(request, "next"));
        CarriedFields carried = CarriedFields.ofForm(request);
        Optional<Caller> caller = Caller.find(request);
        if (caller.isPresent()) {
            handBack(response, caller.get().csrf(), next, carried);
        } else if (SessionCookie.formToken(request).isPresent()) {
            seeOther(response, "/invitation?again=true");
        } else {
            show(response, 401, signInPage("", false, next, carried));
        }
    }

    private void handBack(HttpServletResponse response, String csrf, String next, CarriedFields carried)
            throws IOException {
        show(
                response,
                200,
                TEMPLATES.signinCarried(new CarriedPage(frame("One more step"), csrf, next, carried.fields())));
    }

    void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = text(request, "name");
        String next = LocalAddress.of(SentFields.first(request, "next"));
        CarriedFields carried = CarriedFields.carried(request);
        try {
            Optional<NewSession> session = signIn.withPassword(name, text(request, "password"));
            if (session.isEmpty()) {
                show(response, 403, signInPage(name, true, next, carried));
            } else if (carried.isEmpty()) {
                begin(request, response, session.get(), next);
            } else {
                SessionCookie.token(request).ifPresent(signIn::signOut);
                cookie.set(request, response, session.get().token());
                String csrf = signIn.session(session.get().token())
                        .map(CurrentSession::csrf)
                        .orElse("");
                handBack(response, csrf, next, carried);
            }
        } catch (TooManySignIns busy) {
            response.setHeader("Retry-After", "5");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    void linkForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Referrer-Policy", "same-origin");
        show(response, 200, TEMPLATES.signinLink(new LinkPage(frame("Sign in"), text(request, "token"), false, false)));
    }

    void useLink(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<NewSession> session = signIn.withLink(text(request, "token"));
        if (session.isPresent()) {
            begin(request, response, session.get(), session.get().passwordMissing() ? "/password" : "/");
        } else {
            boolean waits = signIn.waits(text(request, "token"));
            String title = waits ? "This link is not released yet" : "This link does not work";
            show(response, 403, TEMPLATES.signinLink(new LinkPage(frame(title), "", !waits, waits)));
        }
    }

    void signOut(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.token(request).ifPresent(signIn::signOut);
        SessionCookie.formToken(request).ifPresent(invitations::leave);
        cookie.clear(request, response);
        formCookie.clear(request, response);
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
                        SentFields.first(request, "current"),
                        password)
                : List.of("The two passwords are not the same.");
        if (problems.isEmpty()) {
            seeOther(response, "/");
        } else {
            showPassword(request, response, 422, problems);
        }
    }

    void codeForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean again = SentFields.first(request, "again") != null;
        show(response, 200, codePage(again ? CODE_AGAIN : "", again));
    }

    /** Opens what a code is for. Whoever was signed in on this browser is signed out: it is another person's turn. */
    void useCode(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Optional<Invitations.Opened> opened = invitations.open(text(request, "code"), address.sender(request));
            if (opened.isEmpty()) {
                show(response, 403, codePage(CODE_REFUSED, false));
                return;
            }
            SessionCookie.token(request).ifPresent(signIn::signOut);
            cookie.clear(request, response);
            formCookie.set(request, response, opened.get().token());
            seeOther(response, start(opened.get()));
        } catch (TooManyCodes many) {
            response.setHeader("Retry-After", "600");
            show(response, 429, codePage(CODE_TOO_OFTEN, false));
        }
    }

    private static String start(Invitations.Opened opened) {
        @Nullable OpeningSlip slip = opened.slip();
        return slip == null ? "/forms/" + opened.form() : SlipPaths.start(slip);
    }

    private JteModel codePage(String problem, boolean mild) {
        return TEMPLATES.invitationInvitation(new InvitationPage(frame("Enter your code"), problem, mild));
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
                session == null ? "" : session.name(),
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

    private JteModel signInPage(String name, boolean refused, String next, CarriedFields carried) {
        return TEMPLATES.signinSignIn(new SignInPage(frame("Sign in"), name, refused, next, carried.fields()));
    }

    private Frame frame(String title) {
        return installation.frame(title);
    }

    private static String text(HttpServletRequest request, String field) {
        @Nullable String value = SentFields.first(request, field);
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
