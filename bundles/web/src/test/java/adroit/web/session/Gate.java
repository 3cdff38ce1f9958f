package adroit.web.session;

import adroit.form.Invitations;
import adroit.identity.OwnerToken;
import adroit.identity.SignIn;
import adroit.web.layout.Installation;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;

/** The gate and the sign-in pages for a servlet container without the whiteboard. */
public final class Gate {
    private Gate() {}

    public static Filter filter(SignIn signIn, Invitations invitations, OwnerToken token) {
        return new AccessFilter(signIn, invitations, token, Hosts.loopbackAnd("adroit.city.example"));
    }

    public static Servlet signInPages(SignIn signIn, Invitations invitations) {
        return new SignInServlet(
                signIn,
                invitations,
                PublicAddress.of("https://adroit.city.example"),
                new Installation("", "", "0.1.0"));
    }
}
