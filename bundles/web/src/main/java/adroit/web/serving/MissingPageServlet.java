package adroit.web.serving;

import adroit.web.error.ErrorPage;
import adroit.web.layout.Installation;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Answers every address that is no other page's. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/")
public final class MissingPageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Installation installation;

    @Activate
    public MissingPageServlet(@Reference Installation installation) {
        this.installation = installation;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Shown.error(request, response, ErrorPage.notFound(Visit.frame(installation, request, "Not found")));
    }
}
