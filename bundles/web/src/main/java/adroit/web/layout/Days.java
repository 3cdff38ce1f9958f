package adroit.web.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as people read them. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Days() {}

    /** "21 November 2026". */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** "21 November 2026, 10:42 UTC". */
    public static String of(Instant time) {
        return MINUTE.format(time);
    }
}
