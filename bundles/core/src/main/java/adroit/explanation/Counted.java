package adroit.explanation;

import java.util.Locale;

/** Numbers with their nouns, the one way to say them. */
public final class Counted {
    private Counted() {}

    /** "1 person", "2 people", "1,204 people". */
    public static String of(long count, String one, String many) {
        return of(count) + " " + (count == 1 ? one : many);
    }

    /** "1,204". */
    public static String of(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
