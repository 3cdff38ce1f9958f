package adroit.web.layout;

import java.util.Locale;

/** Numbers with their nouns. */
public final class Counts {

    private Counts() {}

    /** "1 person", "2 people", "1,204 people". */
    public static String of(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }

    /** "1,204". */
    public static String of(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
