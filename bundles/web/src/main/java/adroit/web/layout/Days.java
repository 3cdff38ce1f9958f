package adroit.web.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times as people read them. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("MMMM d, uuuu, h:mm a z", Locale.ENGLISH);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("MMM d, uuuu, h:mm:ss a", Locale.ENGLISH);

    private static final Pattern ISO = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private Days() {}

    /** "November 21, 2026". */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** A sentence in which days stand as 2026-11-21, with the days in words. What is no day stays. */
    public static String inWords(String sentence) {
        return ISO.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(day(found.group())));
    }

    private static String day(String iso) {
        try {
            return of(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    /** "November 21, 2026, 10:42 AM CST", in the city's time zone. */
    public static String of(Instant time) {
        return of(time, ZoneId.systemDefault());
    }

    static String of(Instant time, ZoneId zone) {
        return MINUTE.format(time.atZone(zone));
    }

    /** "Nov 21, 2026, 10:42:07 AM", in the city's time zone, for lists that name it above. */
    public static String toTheSecond(Instant time) {
        return SECOND.format(time.atZone(ZoneId.systemDefault()));
    }

    /** The name of the city's time zone, in which the product runs: "America/Chicago". */
    public static String zone() {
        return ZoneId.systemDefault().getId();
    }
}
