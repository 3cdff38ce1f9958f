package adroit.web.serving;

import adroit.web.error.ErrorPage;
import adroit.web.templates.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends filled templates. A page is made whole before its first byte is sent, so that a fault never leaves half a page. */
public final class Shown {

    private Shown() {}

    /** Sends a page. */
    public static void page(HttpServletResponse response, int status, JteModel page) throws IOException {
        byte[] html = page.render().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "5");
        }
        response.setContentType("text/html; charset=utf-8");
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }

    /** Sends a page that says what went wrong. */
    public static void error(HttpServletResponse response, ErrorPage page) throws IOException {
        page(response, page.status(), new StaticTemplates().errorError(page));
    }
}
