package adroit.web.serving;

import adroit.web.layout.Assets;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * Serves style sheet, scripts, fonts and icons. Their names carry the hash of their content: a browser keeps them and never asks
 * again. Only names of the manifest are served, so a name can lead nowhere else.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern(Assets.PATH + "*")
public final class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml; charset=utf-8",
            "woff2", "font/woff2");

    private static final Set<String> SERVED =
            Set.copyOf(Assets.shipped().names().values());

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String path = request.getPathInfo();
        String name = path == null ? "" : path.substring(1);
        if (!SERVED.contains(name)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = '"' + name + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            write(name, response);
        }
    }

    private static void write(String name, HttpServletResponse response) throws IOException {
        try (InputStream content = Assets.class.getResourceAsStream("/adroit/web" + Assets.PATH + name)) {
            if (content == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            byte[] bytes = content.readAllBytes();
            response.setContentType(TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"));
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
