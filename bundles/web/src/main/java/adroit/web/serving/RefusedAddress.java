package adroit.web.serving;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What is answered to a request whose head was not understood, so that nobody knows what it asks for: a problem document, with the headers that every answer has.
 */
final class RefusedAddress implements Request.Handler {
    private static final String PROBLEM = """
            {"type":"urn:adroit:problem:malformed","title":"The request cannot be understood","status":%d,\
            "detail":"The address, or a header, is not well-formed. Correct it, or begin at the first page, /."}""";

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        SecurityHeaders.HEADERS.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        byte[] body = PROBLEM.formatted(response.getStatus()).getBytes(StandardCharsets.UTF_8);
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }
}
