package adroit.web.session;

import adroit.form.Invitations;
import adroit.identity.SignIn;
import adroit.web.layout.Installation;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The addresses of {@link SignInPages}. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern({"/sign-in", "/sign-in/link", "/sign-in/again", "/invitation", "/sign-out", "/password"})
public final class SignInServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient SignInPages pages;

    @Activate
    public SignInServlet(
            BundleContext context,
            @Reference SignIn signIn,
            @Reference Invitations invitations,
            @Reference Installation installation) {
        this(signIn, invitations, PublicAddress.in(Path.of(context.getProperty("adroit.home"))), installation);
    }

    SignInServlet(SignIn signIn, Invitations invitations, PublicAddress address, Installation installation) {
        pages = new SignInPages(signIn, invitations, address, installation);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getServletPath()) {
            case "/sign-in" -> pages.signInForm(request, response);
            case "/sign-in/link" -> pages.linkForm(request, response);
            case "/invitation" -> pages.codeForm(request, response);
            case "/password" -> pages.passwordForm(request, response);
            default -> response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getServletPath()) {
            case "/sign-in" -> pages.signIn(request, response);
            case "/sign-in/link" -> pages.useLink(request, response);
            case "/invitation" -> pages.useCode(request, response);
            case "/sign-in/again" -> pages.signInAgain(request, response);
            case "/sign-out" -> pages.signOut(request, response);
            default -> pages.setPassword(request, response);
        }
    }
}
