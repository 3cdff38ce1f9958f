package adroit.web.session;

import adroit.form.Invited;
import adroit.form.Writer;
import adroit.identity.Actor;
import adroit.identity.CurrentSession;
import adroit.slip.SlipHolder;
import adroit.slip.SlipKind;
import adroit.web.layout.Section;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a request that the {@link AccessFilter} let through.
 *
 * @param session the browser's session; null for a bearer token, and for an invitation
 * @param invited who came with an invitation to one form, and may do nothing else; null for everybody else
 * @param slip who came with a slip that opens something else, and may do nothing beside; null for everybody else
 */
public record Caller(
        Actor actor,
        @Nullable CurrentSession session,
        @Nullable Invited invited,
        @Nullable SlipHolder slip) {
    private static final String ATTRIBUTE = Caller.class.getName();

    /** Somebody who is signed in, or sent a token. */
    Caller(Actor actor, @Nullable CurrentSession session) {
        this(actor, session, null, null);
    }

    /** Somebody with an invitation: an actor without any role, so that the policy permits them nothing. */
    static Caller invited(Invited invited) {
        Actor nobody = new Actor(invited.writer().account(), invited.name(), Set.of(), null, null);
        return new Caller(nobody, null, invited, null);
    }

    /** Somebody with a slip. */
    static Caller withSlip(SlipHolder holder) {
        return new Caller(holder.actor(), null, null, holder);
    }

    /** The places of the main navigation, where they are fewer than the caller's roles say. */
    public Optional<List<Section>> places() {
        if (invited != null) {
            return Optional.of(List.of());
        }
        return slip == null
                ? Optional.empty()
                : Optional.of(slip.slip().kind() == SlipKind.RESULT ? List.of(Section.OWN) : List.of());
    }

    /** What the forms of a page must send back in the field {@code csrf}. */
    public String csrf() {
        if (invited != null) {
            return invited.csrf();
        }
        if (slip != null) {
            return slip.csrf();
        }
        return session == null ? "" : session.csrf();
    }

    /** Whether a form sent back the value of this caller. */
    boolean sentBy(String csrfOfForm) {
        if (session != null) {
            return session.sentBy(csrfOfForm);
        }
        return slip != null ? slip.sentBy(csrfOfForm) : invited != null && invited.sentBy(csrfOfForm);
    }

    /**
     * The caller as a writer of forms.
     *
     * @throws adroit.identity.NotPermitted where they are none
     */
    public Writer writer() {
        return invited != null ? invited.writer() : Writer.of(actor);
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
