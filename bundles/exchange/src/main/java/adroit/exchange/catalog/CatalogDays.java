package adroit.exchange.catalog;

import adroit.exchange.yaml.Element;
import adroit.exchange.yaml.Fields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days that a catalog names, with what may not be said of them; the same in a file, a table and a form. */
public final class CatalogDays {
    /** What is to be done about a sunset that is none. */
    public static final String SUNSET_REMEDY =
            "Write the last day on which it is meant to be used, such as 2027-06-30.";

    /** What is to be done about a day to come on which somebody has looked at something. */
    public static final String LOOKED_REMEDY = "Write the day on which somebody looked at it, today at the latest.";

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private CatalogDays() {}

    /** Why a day is no sunset, in a sentence; empty where it is one. */
    public static String sunset(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR
                ? ""
                : "The sunset " + day + " lies outside the years " + FIRST_YEAR + " to " + LAST_YEAR + ".";
    }

    /** Why nobody can have looked at anything on a day, in a sentence; empty where somebody can. The days are those of the city, whose time zone the process has. */
    public static String looked(LocalDate day) {
        return day.isAfter(LocalDate.now())
                ? "The day " + day
                        + " is still to come: nobody has looked at it then, and it would not be due for review until long after."
                : "";
    }

    /** The sunset of one part, or null where none is set. */
    static @Nullable LocalDate sunset(Fields fields) {
        if (fields.find("sunset").isEmpty()) {
            return null;
        }
        LocalDate day = fields.date("sunset");
        tell(fields, "sunset", "sunset", day.equals(LocalDate.EPOCH) ? "" : sunset(day), SUNSET_REMEDY);
        return day;
    }

    /** Reports a day on which nobody can have looked. */
    static void looked(Fields fields, String name, @Nullable LocalDate day) {
        tell(fields, name, "day-to-come", day == null ? "" : looked(day), LOOKED_REMEDY);
    }

    private static void tell(Fields fields, String name, String rule, String sentence, String remedy) {
        Element place = fields.find(name).orElse(fields.owner());
        if (!sentence.isEmpty()) {
            place.problem(rule, sentence, remedy);
        }
    }
}
