package adroit.store.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a connection found in the database, for as long as nothing is changed that it may rest on: neither by this connection nor by any other. For one that writes, whose transactions keep others from writing meanwhile, and on an
 * engine that {@linkplain Dialect#changesOfOthers tells} what others changed; elsewhere nothing is remembered.
 */
final class Remembered {
    private static final int MOST = 10_000;

    private final Map<String, String> known = new HashMap<>();
    private long others = -1;

    /** What is remembered of something. */
    Optional<String> of(String what) {
        return Optional.ofNullable(known.get(what));
    }

    /** Remembers what was just found in a transaction. */
    void keep(String what, String found) {
        if (others >= 0 && (known.size() < MOST || known.containsKey(what))) {
            known.put(what, found);
        }
    }

    /** Begins a transaction that writes; {@code changes} stays the same where nobody else changed anything, and is negative where that cannot be told. */
    void begin(long changes) {
        if (changes != others) {
            forget();
            others = changes;
        }
    }

    /** Something was changed, or undone. */
    void forget() {
        known.clear();
    }
}
