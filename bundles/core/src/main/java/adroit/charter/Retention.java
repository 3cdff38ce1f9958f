package adroit.charter;

import adroit.form.Invitations;
import adroit.identity.Lifetimes;
import adroit.slip.Slips;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How long each kind of record is kept: the one place that says so. The years are those of the city's {@link RecordsSchedule}; the product removes no evidence, result or
 * log entry by itself.
 */
public enum Retention {
    DRAFT("Answers that you have not submitted", null),
    EVIDENCE("Answers that were submitted, ratings, tests, work samples and other evidence", null),
    RESULTS("Results, and what they were made from", null),
    COMMENTS("Comments and contests", null),
    LOOKS("The log of who looked at whose results, and of what was done", null),
    SESSION("That you are signed in", Lifetimes.SESSION),
    INVITATION("A link that lets you sign in for the first time", Lifetimes.INVITATION),
    SLIP("The code on a slip that opens a form to somebody without an account", Invitations.LONGEST),
    RESULT_SLIP("The code on a slip that opens their own results to somebody without an account", Slips.LONGEST);

    private final String title;
    private final @Nullable Duration longest;

    Retention(String title, @Nullable Duration longest) {
        this.title = title;
        this.longest = longest;
    }

    /** What is kept how long, by that schedule. */
    Kept by(RecordsSchedule schedule) {
        return new Kept(name().toLowerCase(Locale.ROOT), title, sentence(schedule));
    }

    private String sentence(RecordsSchedule schedule) {
        Duration ends = longest;
        if (ends != null) {
            return ends.toDays() > 2 ? "At most " + ends.toDays() + " days." : "At most " + ends.toHours() + " hours.";
        }
        return this == DRAFT
                ? "Deleted when you submit or withdraw the form, and when its round is ended by whoever opened it."
                : "At least " + schedule.years()
                        + " years, as the law and the city’s records schedule ask for personnel"
                        + " records. Nothing is removed by itself, and nothing is changed; a correction is kept beside it.";
    }

    /** What is kept, and how long, in a sentence. */
    public record Kept(String id, String what, String sentence) {}
}
