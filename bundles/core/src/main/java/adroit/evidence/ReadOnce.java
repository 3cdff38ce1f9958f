package adroit.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What facts say again and again, each made once: moments and days from texts in ISO 8601, ids and names. Facts share them, and whole cities are gone through. For one thread.
 */
public final class ReadOnce {
    private static final int MOST = 4_096;

    private final Map<String, Instant> moments = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    /** The moment; {@link java.time.format.DateTimeParseException} where the text is none. */
    Instant moment(String text) {
        Instant known = moments.get(text);
        return known != null ? known : kept(moments, text, Instant.parse(text));
    }

    /** The day; {@link java.time.format.DateTimeParseException} where the text is none. */
    LocalDate day(String text) {
        LocalDate known = days.get(text);
        return known != null ? known : kept(days, text, LocalDate.parse(text));
    }

    /** An equal text. */
    String text(String text) {
        String known = texts.get(text);
        return known != null ? known : kept(texts, text, text);
    }

    private static <T> T kept(Map<String, T> all, String text, T read) {
        if (all.size() == MOST) {
            all.clear();
        }
        all.put(text, read);
        return read;
    }
}
