package adroit.web.session;

import adroit.identity.OwnerToken;
import adroit.identity.SignIn;
import adroit.web.layout.Installation;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;

/** The gate and the sign-in pages for a servlet container without the whiteboard. */
public final class Gate {
    private Gate() {}

    public static Filter filter(SignIn signIn, OwnerToken token) {
        return new AccessFilter(signIn, token, Hosts.loopbackAnd("adroit.city.example"));
    }

    public static Servlet signInPages(SignIn signIn) {
        return new SignInServlet(
                signIn, PublicAddress.of("https://adroit.city.example"), new Installation("", "", "0.1.0"));
    }
}
