package adroit.web.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times as people read them. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "MMMM d, uuuu, h:mm a 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

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

    /** "November 21, 2026, 10:42 AM UTC". */
    public static String of(Instant time) {
        return MINUTE.format(time);
    }
}
