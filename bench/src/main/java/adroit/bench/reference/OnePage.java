package adroit.bench.reference;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The reference's one servlet: a word, or the compressed page that a property names. */
public final class OnePage extends HttpServlet {
    /** The system property that names a file of compressed HTML. */
    public static final String BYTES = "reference.bytes";

    private static final long serialVersionUID = 1;

    private final byte[] page = page();

    private static byte[] page() {
        String file = System.getProperty(BYTES);
        try {
            return file == null ? new byte[0] : Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (page.length == 0) {
            response.setContentType("text/plain");
            response.getWriter().write("ready\n");
        } else {
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Content-Encoding", "gzip");
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
        }
    }
}
