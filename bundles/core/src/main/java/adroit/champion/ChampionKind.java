package adroit.champion;

import adroit.evidence.Interest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of champion, in the order of the alphabet because none stands above another. What somebody says they want decides the kind, and nothing else does. */
public enum ChampionKind {
    /** Uses the tools to get the work done: runs the community on a daily basis. */
    OPERATIONS(Interest.USE),
    /** Makes the present way better. */
    PROCESS(Interest.IMPROVE),
    /** Tries new ways. */
    TECHNOLOGY(Interest.EXPLORE);

    private final Interest interest;

    ChampionKind(Interest interest) {
        this.interest = interest;
    }

    /** The answer that leads to this kind. */
    public Interest interest() {
        return interest;
    }

    /** The name in files and answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that name, if it is one. */
    public static Optional<ChampionKind> of(String key) {
        return Arrays.stream(values()).filter(k -> k.key().equals(key)).findFirst();
    }

    /** The kind that somebody with this answer can be. */
    public static ChampionKind of(Interest answer) {
        return Arrays.stream(values())
                .filter(k -> k.interest == answer)
                .findFirst()
                .orElseThrow();
    }
}
