package adroit.work;

import java.util.regex.Pattern;

/** The rules that every value of the plugin interface keeps; each refusal names the field and the value. */
public final class Check {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    private Check() {}

    /** An identifier: lower-case letters, digits and hyphens, at most 80 characters. */
    public static String id(String field, String value) {
        if (!ID.matcher(value).matches()) {
            throw new IllegalArgumentException(field + " '" + shortened(value)
                    + "' is not an identifier: use lower-case letters, digits and hyphens, at most 80");
        }
        return value;
    }

    /** A text that says something. */
    public static String text(String field, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(field + " is empty");
        }
        return value;
    }

    /** A level on the five-level scale. */
    public static double level(String field, double value) {
        if (!isLevel(value)) {
            throw new IllegalArgumentException(field + " is " + value + ": a level lies between 1 and 5");
        }
        return value;
    }

    /** Whether the value is a level on the five-level scale. */
    public static boolean isLevel(double value) {
        return value >= 1.0 && value <= 5.0;
    }

    private static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }
}
