package adroit.web.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The cookie that carries a session's token. No script can read it, and no other site can make a browser send it. */
record SessionCookie(PublicAddress address) {
    private static final String NAME = "adroit_session";

    static Optional<String> token(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(NAME)) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    void set(HttpServletRequest request, HttpServletResponse response, String token) {
        response.addHeader("Set-Cookie", text(request, token));
    }

    void clear(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Set-Cookie", text(request, "") + "; Max-Age=0");
    }

    private String text(HttpServletRequest request, String value) {
        String secure = address.secure(request) ? "; Secure" : "";
        return NAME + "=" + value + "; Path=/; HttpOnly; SameSite=Strict" + secure;
    }
}
