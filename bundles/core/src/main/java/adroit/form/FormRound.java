package adroit.form;

import adroit.evidence.Purpose;
import adroit.work.Check;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An occasion on which people fill in assessment forms.
 *
 * @param closes the last day on which answers are taken
 * @param department id of the department it is for; null where it goes beyond one
 * @param openedBy id of the account that opened it
 * @param ended when it was ended by hand; nothing is taken afterwards
 */
public record FormRound(
        String id,
        String title,
        Purpose purpose,
        LocalDate closes,
        @Nullable String department,
        Instant opened,
        String openedBy,
        @Nullable Instant ended) {
    /** The most characters of a title. */
    public static final int LONGEST_TITLE = 80;

    public FormRound {
        Check.id("round.id", id);
        Check.text("title of round " + id, title);
        if (title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("title of round " + id + " has more than 80 characters");
        }
    }

    /** Whether answers are taken on that day. */
    public boolean isOpen(LocalDate today) {
        return ended == null && !today.isAfter(closes);
    }

    /** The same round, ended. */
    public FormRound ended(Instant when) {
        return new FormRound(id, title, purpose, closes, department, opened, openedBy, when);
    }

    /** The same round with another last day. */
    public FormRound closing(LocalDate day) {
        return new FormRound(id, title, purpose, day, department, opened, openedBy, ended);
    }
}
