package adroit.web.accounts;

import adroit.web.layout.Frame;
import java.util.List;
import java.util.Optional;

/**
 * The audit log, newest first.
 *
 * @param frame the frame around the page
 * @param looks whether looks at results are among the rows
 * @param rows the entries of this page
 * @param older the address of the page with older ones, where there are any
 */
public record AuditPage(Frame frame, boolean looks, List<AuditRow> rows, Optional<String> older) {

    public AuditPage {
        rows = List.copyOf(rows);
    }

    /**
     * One entry.
     *
     * @param when to the second, in the city's time zone
     * @param act its key
     * @param words the act in words
     * @param who the account's name, or its id where it is there no more
     */
    public record AuditRow(
            long sequence,
            String when,
            String who,
            String act,
            String words,
            String what,
            String purpose,
            String outcome) {}
}
