package adroit.crosswalk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a match is; each step that is written down leads to the state of its name. */
public enum MatchState {
    /** Somebody thinks so. It does not count. */
    PROPOSED("Waits for confirmation"),
    /** It counts. */
    CONFIRMED("Confirmed"),
    DECLINED("Declined"),
    /** It was taken back. */
    WITHDRAWN("Withdrawn");

    private final String title;

    MatchState(String title) {
        this.title = title;
    }

    /** The name in answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    /** Whether it waits or counts, so that the same is not proposed again. */
    public boolean isLive() {
        return this == PROPOSED || this == CONFIRMED;
    }

    /** The state of that name, if it is one. */
    public static Optional<MatchState> of(String key) {
        return Arrays.stream(values()).filter(s -> s.key().equals(key)).findFirst();
    }
}
