package adroit.web.serving;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Enumeration;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Packs a page at once and quickly, for whoever says that it takes gzip. Whatever else is sent, and whoever says it in another way, is left to the server, which packs a page a tenth smaller at
 * more than twice the cost.
 */
final class Packed {
    /** Smaller ones are no smaller when packed, in packets of the network. */
    private static final int LEAST = 1_400;

    private static final int BUFFER = 8_192;

    private Packed() {}

    /** Whether this answer to the request is worth packing, and may be. */
    static boolean fits(HttpServletRequest request, int length) {
        return length >= LEAST && takes(request.getHeaders("Accept-Encoding"));
    }

    private static boolean takes(@Nullable Enumeration<String> accepted) {
        while (accepted != null && accepted.hasMoreElements()) {
            if (Stream.of(accepted.nextElement().split(",")).map(String::strip).anyMatch("gzip"::equalsIgnoreCase)) {
                return true;
            }
        }
        return false;
    }

    /** The packed bytes. */
    static ByteArrayOutputStream of(Utf8ByteOutput html) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(BUFFER);
        try (OutputStream packing = new Quick(packed)) {
            html.writeTo(packing);
        }
        return packed;
    }

    private static final class Quick extends GZIPOutputStream {
        private static final int LEVEL = 3;

        Quick(OutputStream to) throws IOException {
            super(to, BUFFER);
            def.setLevel(LEVEL);
        }
    }
}
