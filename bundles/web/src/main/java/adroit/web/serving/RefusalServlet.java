package adroit.web.serving;

import adroit.web.error.ErrorPage;
import adroit.web.layout.Frame;
import adroit.web.layout.Installation;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletErrorPage;

/** Gives a page to every request that ended with a status and nothing to read. */
@Component(service = Servlet.class)
@HttpWhiteboardServletErrorPage(errorPage = {"4xx", "5xx"})
public final class RefusalServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Installation installation;

    @Activate
    public RefusalServlet(@Reference Installation installation) {
        this.installation = installation;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Shown.error(request, response, page(status instanceof Integer code ? code : 500, request));
    }

    private ErrorPage page(int status, HttpServletRequest request) {
        Frame frame = Visit.frame(installation, request, "Not shown");
        return switch (status) {
            case 400 -> ErrorPage.malformed(frame);
            case 405, 501 -> ErrorPage.method(frame);
            case 403 -> ErrorPage.staleForm(frame);
            case 413 -> ErrorPage.tooLarge(frame);
            case 503 -> ErrorPage.unavailable(frame);
            default -> status < 500 ? ErrorPage.notFound(frame) : ErrorPage.fault(frame);
        };
    }
}
