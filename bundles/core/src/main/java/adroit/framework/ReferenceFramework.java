package adroit.framework;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A reference framework as it was brought in; it never changes. Another edition stands beside it.
 *
 * @param number its place in the order of importing
 * @param id its name in addresses, such as {@code onet-24-2}
 * @param sha256 of its items in their order: the same content has the same hash, whoever brings it in
 * @param items how many items of each kind it has
 * @param relations how many relations its items have
 * @param imported when
 * @param account who brought it in; an account's id, or {@code owner}
 * @param files what came of each file
 */
public record ReferenceFramework(
        long number,
        String id,
        FrameworkDetails details,
        String sha256,
        Map<ItemKind, Integer> items,
        int relations,
        Instant imported,
        String account,
        List<SourceFile> files) {
    public ReferenceFramework {
        items = Collections.unmodifiableMap(new TreeMap<>(items));
        files = List.copyOf(files);
    }

    /** How many items it has. */
    public int size() {
        return items.values().stream().mapToInt(Integer::intValue).sum();
    }
}
