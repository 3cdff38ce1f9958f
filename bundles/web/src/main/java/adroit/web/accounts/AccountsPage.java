package adroit.web.accounts;

import adroit.web.layout.Choice;
import adroit.web.layout.Frame;
import java.util.List;

/**
 * Who can sign in.
 *
 * @param frame the frame around the page
 * @param rows all accounts by name
 * @param wanted the account that was asked for and could not be made, so that nothing has to be typed again
 * @param problems what is wrong with it, one sentence each
 * @param done what has just been done, in a sentence; empty where nothing was
 * @param link the link that was just made; empty where none was. It is shown this once
 */
public record AccountsPage(
        Frame frame, List<AccountRow> rows, Wanted wanted, List<String> problems, String done, String link) {

    public AccountsPage {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** What was typed into the form for a new account. */
    public record Wanted(String name, String displayName, List<Choice> roles, String person, String department) {
        public Wanted {
            roles = List.copyOf(roles);
        }
    }
}
