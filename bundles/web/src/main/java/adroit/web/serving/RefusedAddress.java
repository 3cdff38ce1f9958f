package adroit.web.serving;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What is answered to a request that reaches no page: a plain page for browsers, a problem document for everybody else, with the headers that every answer has. */
final class RefusedAddress implements Request.Handler {
    private static final String PROBLEM = """
            {"type":"urn:adroit:problem:malformed","title":"The request cannot be understood","status":%d,\
            "detail":"The address, or a header, is not well-formed. Send it as the contract at /api/openapi.yaml says."}""";
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Not understood – Adroit</title></head>\
            <body><h1>This address cannot be understood</h1><p>Check it, or begin at <a href="/">the first page</a>.</p></body></html>""";

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        boolean rest = !asksForAPage(request.getHeaders().get(HttpHeader.ACCEPT));
        SecurityHeaders.HEADERS.forEach(response.getHeaders()::put);
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, rest ? "application/problem+json" : "text/html;charset=utf-8");
        String body = rest ? PROBLEM.formatted(response.getStatus()) : PAGE;
        response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }

    /** The address itself cannot be asked: it is what was not understood. */
    private static boolean asksForAPage(@Nullable String accepted) {
        return accepted != null && accepted.contains("text/html");
    }
}
