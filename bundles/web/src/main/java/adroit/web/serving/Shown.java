package adroit.web.serving;

import adroit.web.error.ErrorPage;
import adroit.web.templates.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Sends filled templates. A page is made whole before its first byte is sent, so that a fault never leaves half a page. That it varies by what a browser takes is said by the server, of packed and unpacked ones. */
public final class Shown {

    private Shown() {}

    /** Sends a page. */
    public static void page(HttpServletRequest request, HttpServletResponse response, int status, JteModel page)
            throws IOException {
        Utf8ByteOutput html = html(page);
        response.setStatus(status);
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "5");
        }
        response.setContentType("text/html; charset=utf-8");
        if (Packed.fits(request, html.getContentLength())) {
            ByteArrayOutputStream packed = Packed.of(html);
            response.setHeader("Content-Encoding", "gzip");
            response.setContentLength(packed.size());
            packed.writeTo(response.getOutputStream());
        } else {
            response.setContentLength(html.getContentLength());
            html.writeTo(response.getOutputStream());
        }
    }

    /** A filled template as it is sent. */
    public static Utf8ByteOutput html(JteModel page) {
        Utf8ByteOutput html = new Utf8ByteOutput();
        page.render(html);
        return html;
    }

    /** Sends a page that says what went wrong. */
    public static void error(HttpServletRequest request, HttpServletResponse response, ErrorPage page)
            throws IOException {
        page(request, response, page.status(), new StaticTemplates().errorError(page));
    }
}
