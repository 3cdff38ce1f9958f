package adroit.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Whether somebody on this very machine sent a request. A proxy on this machine is not its sender: what came through one says so in a header, and is then from elsewhere.
 */
final class LocalCaller {
    private static final List<String> PASSED_ON =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    private LocalCaller() {}

    static boolean sent(HttpServletRequest request) {
        return peer(request).isLoopbackAddress()
                && PASSED_ON.stream().allMatch(header -> request.getHeader(header) == null);
    }

    /** Where the connection comes from. */
    static InetAddress peer(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("the container gives addresses as numbers", e);
        }
    }
}
