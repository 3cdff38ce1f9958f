package adroit.web.serving;

import adroit.identity.Actor;
import adroit.web.layout.Frame;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.session.Caller;
import adroit.web.session.SentFields;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * One request for a page by somebody who is known.
 *
 * @param request the request
 * @param caller who sent it
 * @param installation what stands around every page
 */
public record Visit(HttpServletRequest request, Caller caller, Installation installation) {

    private static final int LONGEST = 200;

    public Actor actor() {
        return caller.actor();
    }

    /** What was entered in a field of the form, or else stands in the address, without blanks around it; empty where nothing was. A longer text than any field takes is cut. */
    public String field(String name) {
        return text(name, LONGEST);
    }

    /** As {@link #field}, for a field that takes more: cut after so many characters. */
    public String text(String name, int longest) {
        String value = SentFields.first(request, name);
        if (value == null) {
            return "";
        }
        String text = value.strip();
        return text.substring(0, Math.min(text.length(), longest));
    }

    /** A text that somebody wrote, whole, with plain line ends: whoever keeps it says what is too long, and nothing is cut on the way. */
    public String whole(String name) {
        String value = SentFields.first(request, name);
        return value == null ? "" : value.replace("\r\n", "\n").strip();
    }

    /** The rest of the path after the page's own; empty where there is none. */
    public String rest() {
        String path = request.getPathInfo();
        return path == null || path.isEmpty() ? "" : path.substring(1);
    }

    public Frame frame(String title, Section section) {
        return frame(installation, caller, title, Optional.of(section));
    }

    /** The frame of a page that belongs to none of the places of the main navigation. */
    public Frame frame(String title) {
        return frame(installation, caller, title, Optional.empty());
    }

    /** The frame of a page that says what went wrong, for whoever sent the request. */
    static Frame frame(Installation installation, HttpServletRequest request, String title) {
        return Caller.find(request)
                .map(caller -> frame(installation, caller, title, Optional.empty()))
                .orElseGet(() -> installation.frame(title));
    }

    private static Frame frame(Installation installation, Caller caller, String title, Optional<Section> section) {
        return caller.places()
                .map(places -> installation.frame(title, caller.actor(), caller.csrf(), section, places))
                .orElseGet(() -> installation.frame(title, caller.actor(), caller.csrf(), section));
    }
}
