package adroit.organization;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether somebody holds a position on a day. */
public enum PositionStatus {
    FILLED,
    VACANT;

    /** The name in files and answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of that name, if it is one. */
    public static Optional<PositionStatus> of(String key) {
        return Stream.of(values()).filter(s -> s.key().equals(key)).findFirst();
    }
}
