package adroit.packs.rehearsal;

import java.util.Locale;

/** What the test kit looks at, in its order. */
public enum Check {
    /** What an installation looks at before it runs anything. */
    LOOK,
    /** It finds what it needs, starts, and offers its scorer. */
    RESOLVES,
    /** Its own examples come out as they say. */
    FIXTURES,
    /** It answers every case that can be made of its catalog, with a level or with reasons. */
    ANSWERS,
    /** The same case gets the same score: again, in another order, after a restart, under another language and in another time zone. */
    DETERMINISTIC,
    /** It can be started and stopped as often as wanted, and leaves no thread and no classes. */
    RESTARTS,
    /** Once it is gone, the container and the process are as they were. */
    REMOVABLE;

    /** As reports name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
