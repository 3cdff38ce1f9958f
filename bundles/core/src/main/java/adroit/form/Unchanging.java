package adroit.form;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers what never changes, for many who ask at the same time without waiting for each other. Where there is no room for more, it begins anew. */
final class Unchanging<K, V> {
    private final int most;
    private final Map<K, V> known = new ConcurrentHashMap<>();

    /** @param most how many are remembered at most; a few more where several come at the same moment */
    Unchanging(int most) {
        this.most = most;
    }

    Optional<V> find(K key) {
        return Optional.ofNullable(known.get(key));
    }

    void keep(K key, V value) {
        if (known.size() >= most && !known.containsKey(key)) {
            known.clear();
        }
        known.put(key, value);
    }
}
