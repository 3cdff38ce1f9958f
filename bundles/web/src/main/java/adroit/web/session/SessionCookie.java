package adroit.web.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * A cookie that carries a token: of a session, or of an invitation to a form. No script can read it, and no other site can make a browser send it.
 *
 * @param path what it is sent to
 */
record SessionCookie(PublicAddress address, String name, String path) {
    private static final String SESSION = "adroit_session";
    private static final String FORM = "adroit_form";

    /** The cookie of a session. */
    SessionCookie(PublicAddress address) {
        this(address, SESSION, "/");
    }

    /** The cookie of an invitation. */
    static SessionCookie ofForm(PublicAddress address) {
        return new SessionCookie(address, FORM, "/");
    }

    static Optional<String> token(HttpServletRequest request) {
        return token(request, SESSION);
    }

    /** The token of an invitation. */
    static Optional<String> formToken(HttpServletRequest request) {
        return token(request, FORM);
    }

    private static Optional<String> token(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
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
        return name + "=" + value + "; Path=" + path + "; HttpOnly; SameSite=Strict" + secure;
    }
}
