package adroit.web.signin;

import adroit.web.layout.Frame;
import java.util.List;
import java.util.Map;

/**
 * The form that asks for user name and password.
 *
 * @param frame the frame around the page
 * @param userName what was entered before, to save typing; empty at first
 * @param refused whether the last attempt failed; every reason looks the same
 * @param next the address within the product to go to afterwards
 * @param carried fields of a form that was sent when its session was over, to be handed back; empty mostly
 */
public record SignInPage(
        Frame frame, String userName, boolean refused, String next, List<Map.Entry<String, String>> carried) {

    /** The form without anything to hand back. */
    public SignInPage(Frame frame, String userName, boolean refused, String next) {
        this(frame, userName, refused, next, List.of());
    }

    /** Whether signing in leads on to a page that was asked for. */
    public boolean goesOn() {
        return !next.equals("/");
    }

    public SignInPage {
        carried = List.copyOf(carried);
        if (!next.startsWith("/") || next.startsWith("//")) {
            throw new IllegalArgumentException("next: must be an address within the product");
        }
    }
}
