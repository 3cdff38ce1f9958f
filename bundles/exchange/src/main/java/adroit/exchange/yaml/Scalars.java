package adroit.exchange.yaml;

import adroit.exchange.problem.Likeness;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Understands single values; one that is not of the wanted kind adds a finding and gives an answer that is never used. */
public final class Scalars {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final int LONGEST_TEXT = 4_000;

    private Scalars() {}

    static String spoken(Element value) {
        String text = value.text().orElse("?");
        if (text.isEmpty()) {
            value.problem("empty", "The text is empty.", "");
        } else if (text.length() > LONGEST_TEXT) {
            value.problem("too-long", "The text is longer than " + LONGEST_TEXT + " characters.", "Shorten it.");
        }
        return text;
    }

    static String id(Element value) {
        String text = value.text().orElse("");
        if (!ID.matcher(text).matches()) {
            value.problem(
                    "id",
                    "\"" + text + "\" is not an identifier.",
                    "Use lower-case letters, digits and hyphens, at most 80, beginning with a letter or digit.");
        }
        return text;
    }

    /** A whole number from {@code least} to {@code most}. */
    public static int integer(Element value, int least, int most) {
        String text = value.text().orElse("");
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // reported below like a number out of range
        }
        if (!text.isEmpty()) {
            value.problem("number", "\"" + text + "\" is not a whole number from " + least + " to " + most + ".", "");
        }
        return least;
    }

    static double number(Element value, double least, double most) {
        String text = value.text().orElse("");
        try {
            double number = Double.parseDouble(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // reported below like a number out of range
        }
        value.problem("number", "\"" + text + "\" is not a number from " + least + " to " + most + ".", "");
        return least;
    }

    static LocalDate day(Element value) {
        String text = value.text().orElse("");
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // reported below like any other text that is no day
        }
        value.problem("date", "\"" + text + "\" is not a day.", "Write it as 2026-10-01.");
        return LocalDate.EPOCH;
    }

    static boolean flag(Element value, boolean otherwise) {
        return switch (value.text().orElse("").toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> {
                value.problem("flag", "Write true or false here.", "");
                yield otherwise;
            }
        };
    }

    /** One word of a closed set: the names of the constants in lower case, with hyphens. */
    public static <E extends Enum<E>> E word(Element value, Class<E> type) {
        String text = value.text().orElse("");
        List<String> known =
                Arrays.stream(type.getEnumConstants()).map(Scalars::word).toList();
        int index = known.indexOf(text);
        if (index >= 0) {
            return type.getEnumConstants()[index];
        }
        if (!text.isEmpty()) {
            String near = Likeness.didYouMean(text, known);
            value.problem(
                    "word",
                    "\"" + text + "\" is not one of " + String.join(", ", known) + ".",
                    near.isEmpty() ? "Use one of them." : near);
        }
        return type.getEnumConstants()[0];
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
