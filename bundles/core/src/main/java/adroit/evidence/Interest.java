package adroit.evidence;

/** How far somebody wants to go with a kind of skill. None is better than another. */
public enum Interest {
    /** Uses it for the purpose of getting work done. */
    USE,
    /** Wants to make the present way better. */
    IMPROVE,
    /** Wants to try new ways. */
    EXPLORE
}
