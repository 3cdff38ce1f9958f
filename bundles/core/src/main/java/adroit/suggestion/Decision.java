package adroit.suggestion;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a keeper says to a suggestion. */
public enum Decision {
    /** It goes into the next edition. */
    TAKEN_UP,
    /** It does not, for the reason given. */
    DECLINED,
    /** The keeper asks something first. */
    MORE_NEEDED;

    /** The name in files and answers: {@code taken-up}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name that people read. */
    public String title() {
        return switch (this) {
            case TAKEN_UP -> "Taken up";
            case DECLINED -> "Declined";
            case MORE_NEEDED -> "More needed";
        };
    }

    /** The decision of that name, if it is one. */
    public static Optional<Decision> of(String key) {
        return Arrays.stream(values()).filter(d -> d.key().equals(key)).findFirst();
    }
}
