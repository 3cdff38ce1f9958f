package adroit.web.signin;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * The form that sets a password at the first use of a single-use link.
 *
 * @param frame the frame around the page
 * @param csrf the token the form carries
 * @param invitation the secret of the link, carried on by the form
 * @param userName whose password is set
 * @param shortest how many characters a password needs at least
 * @param problems what was wrong with the last attempt, in sentences
 */
public record PasswordPage(
        Frame frame, String csrf, String invitation, String userName, int shortest, List<String> problems) {

    public PasswordPage {
        problems = List.copyOf(problems);
    }
}
