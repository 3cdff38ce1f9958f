package adroit.charter;

import adroit.identity.Lifetimes;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How long each kind of record is kept: the one place that says so.
 *
 * <p>Two years is what United States law asks of local governments for personnel records at the least (29 CFR 1602.31). What the city's own schedule says beyond it is
 * the city's; the product removes no evidence, result or log entry by itself.
 */
public enum Retention {
    EVIDENCE("Ratings, tests, work samples and other evidence", null),
    RESULTS("Results, and what they were made from", null),
    COMMENTS("Comments and contests", null),
    LOOKS("The log of who looked at whose results, and of what was done", null),
    SESSION("That you are signed in", Lifetimes.SESSION),
    INVITATION("A link that lets you sign in for the first time", Lifetimes.INVITATION);

    /** The least number of years for which personnel records are kept. */
    public static final int LEAST_YEARS = 2;

    private final String title;
    private final @Nullable Duration longest;

    Retention(String title, @Nullable Duration longest) {
        this.title = title;
        this.longest = longest;
    }

    /** The name in answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is kept. */
    public String title() {
        return title;
    }

    /** How long, in a sentence. */
    public String sentence() {
        Duration ends = longest;
        return ends == null
                ? "At least " + LEAST_YEARS + " years, as the law asks for personnel records; then the city's records"
                        + " schedule decides. Nothing is removed by itself, and nothing is changed."
                : "At most " + ends.toHours() + " hours.";
    }
}
