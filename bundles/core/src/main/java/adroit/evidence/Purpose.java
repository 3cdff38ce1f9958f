package adroit.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a result is for. It decides, at the moment of use, which evidence may be used. */
public enum Purpose {
    DEVELOPMENT,
    WORKFORCE_PLANNING,
    HIRING,
    PROMOTION,
    SUCCESSION;

    /** The name in files and answers: {@code workforce-planning}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The purpose of that name, if it is one. */
    public static Optional<Purpose> of(String key) {
        return Arrays.stream(values()).filter(p -> p.key().equals(key)).findFirst();
    }
}
