package adroit.web.layout;

import adroit.explanation.Counted;

/** Numbers with their nouns, as {@link Counted} says them everywhere. */
public final class Counts {

    private Counts() {}

    /** "1 person", "2 people", "1,204 people". */
    public static String of(long count, String one, String many) {
        return Counted.of(count, one, many);
    }

    /** "1,204". */
    public static String of(long count) {
        return Counted.of(count);
    }
}
