package adroit.web.signin;

import adroit.web.layout.Frame;
import java.util.List;

/**
 * The form that gives one's own account a password.
 *
 * @param frame the frame around the page
 * @param csrf the token the form carries
 * @param person whose password is set
 * @param userName with which the account signs in
 * @param replaces whether the account has a password, which the form then asks for
 * @param shortest how many characters a password needs at least
 * @param problems what was wrong with the last attempt, in sentences
 */
public record PasswordPage(
        Frame frame,
        String csrf,
        String person,
        String userName,
        boolean replaces,
        int shortest,
        List<String> problems) {

    public PasswordPage {
        problems = List.copyOf(problems);
    }
}
