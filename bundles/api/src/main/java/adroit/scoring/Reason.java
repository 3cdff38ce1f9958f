package adroit.scoring;

import adroit.work.Check;
import java.util.Map;

/**
 * Why a score is what it is: a code and its values, made into a sentence only when shown.
 *
 * @param code such as {@code ratings.one}; a discipline's own codes have their sentences in its catalog
 */
public record Reason(String code, Map<String, String> values) {
    public Reason {
        Check.text("reason.code", code);
        values = Values.of(values);
    }

    /** A reason that needs no values. */
    public static Reason of(String code) {
        return new Reason(code, Map.of());
    }

    /** A reason with its values. */
    public static Reason of(String code, Map<String, String> values) {
        return new Reason(code, values);
    }

    /** A reason with its values: names and values in turn. */
    public static Reason of(String code, String... namesAndValues) {
        return new Reason(code, Values.of(namesAndValues));
    }
}
