package adroit.web.session;

import adroit.form.Invitations;
import adroit.identity.OwnerToken;
import adroit.identity.SignIn;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterPattern;

/** Puts the {@link AccessFilter} before everything else. A servlet that it does not stand before finds no caller, and answers nobody. */
@Component(service = Filter.class, property = "service.ranking:Integer=10000")
@HttpWhiteboardFilterPattern("/*")
public final class AccessGate implements Filter {
    private final AccessFilter filter;

    @Activate
    public AccessGate(
            BundleContext context,
            @Reference SignIn signIn,
            @Reference Invitations invitations,
            @Reference OwnerToken ownerToken) {
        filter = new AccessFilter(
                signIn,
                invitations,
                ownerToken,
                Hosts.loopbackAnd(
                        context.getProperty("org.apache.felix.http.host"),
                        PublicAddress.in(Path.of(context.getProperty("adroit.home")))
                                .authority()));
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        filter.doFilter(request, response, chain);
    }
}
