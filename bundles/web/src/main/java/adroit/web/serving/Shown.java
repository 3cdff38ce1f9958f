package adroit.web.serving;

import adroit.web.error.ErrorPage;
import adroit.web.templates.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends filled templates. A page is made whole before its first byte is sent, so that a fault never leaves half a page. */
public final class Shown {

    private Shown() {}

    /** Sends a page. */
    public static void page(HttpServletRequest request, HttpServletResponse response, int status, JteModel page)
            throws IOException {
        byte[] html = html(page);
        response.setStatus(status);
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "5");
        }
        response.setContentType("text/html; charset=utf-8");
        if (Packed.isTaken(request)) {
            response.setHeader("Content-Encoding", "gzip");
            response.setHeader("Vary", "Accept-Encoding");
            html = Packed.of(html);
        }
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }

    /** A filled template as it is sent. */
    public static byte[] html(JteModel page) {
        Utf8ByteOutput html = new Utf8ByteOutput();
        page.render(html);
        return html.toByteArray();
    }

    /** Sends a page that says what went wrong. */
    public static void error(HttpServletRequest request, HttpServletResponse response, ErrorPage page)
            throws IOException {
        page(request, response, page.status(), new StaticTemplates().errorError(page));
    }
}
