package adroit.web.session;

import adroit.identity.Actor;
import adroit.identity.CurrentSession;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a request that the {@link AccessFilter} let through.
 *
 * @param session the browser's session; null for a bearer token
 */
public record Caller(Actor actor, @Nullable CurrentSession session) {
    private static final String ATTRIBUTE = Caller.class.getName();

    /** What the forms of a page must send back in the field {@code csrf}. */
    public String csrf() {
        return session == null ? "" : session.csrf();
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Who sent the request, if anybody is known to have. */
    public static Optional<Caller> find(HttpServletRequest request) {
        return Optional.ofNullable((Caller) request.getAttribute(ATTRIBUTE));
    }

    /**
     * Who sent the request.
     *
     * @throws IllegalStateException where the gate did not say; nothing is answered without it
     */
    public static Caller of(HttpServletRequest request) {
        return find(request).orElseThrow(() -> new IllegalStateException("the request did not pass the gate"));
    }
}
