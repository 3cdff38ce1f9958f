package adroit.web.session;

import adroit.form.Invitations;
import adroit.slip.OpeningSlip;
import adroit.slip.SlipHolder;
import adroit.slip.SlipKind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What a slip that is no form's opens: the few pages that are its holder's own, and no other. */
final class SlipPaths {
    private static final String LEAVE = "/sign-out";
    private static final String CHARTER = "/charter";

    private SlipPaths() {}

    /** Who came with a slip, on the pages that it opens. */
    static Optional<SlipHolder> holder(HttpServletRequest request, Invitations invitations) {
        String path = AccessFilter.path(request);
        return mayBeOpen(path)
                ? SessionCookie.formToken(request)
                        .flatMap(invitations::holder)
                        .filter(holder -> opens(holder.slip(), path, AccessFilter.isReading(request)))
                : Optional.empty();
    }

    /** Says without the store that most pages are none of these. */
    private static boolean mayBeOpen(String path) {
        return path.equals(LEAVE)
                || path.equals(CHARTER)
                || path.equals("/me")
                || path.startsWith("/people/")
                || path.startsWith("/comments/")
                || path.startsWith("/rate");
    }

    private static boolean opens(OpeningSlip slip, String path, boolean reading) {
        if (path.equals(LEAVE) || (path.equals(CHARTER) && reading)) {
            return true;
        }
        return slip.kind() == SlipKind.RESULT
                ? ofResult(slip.subject(), path, reading)
                : (path.equals("/rate") && reading) || path.equals("/rate/" + slip.subject());
    }

    private static boolean ofResult(String person, String path, boolean reading) {
        String own = "/people/" + person;
        return path.equals("/comments/" + person)
                || (reading && (path.equals("/me") || path.equals(own) || path.equals(own + "/evidence")));
    }

    /** Where whoever entered the code of a slip begins. */
    static String start(OpeningSlip slip) {
        return slip.kind() == SlipKind.RESULT ? "/me" : "/rate/" + slip.subject();
    }
}
