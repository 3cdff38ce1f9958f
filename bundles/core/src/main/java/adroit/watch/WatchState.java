package adroit.watch;

import java.util.Locale;

/** How it stands with something that was put on a watch list. */
public enum WatchState {
    WATCHED("Watched"),
    TAKEN_UP("Became a proposal"),
    LET_GO("Let go");

    private final String title;

    WatchState(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** The name in answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
