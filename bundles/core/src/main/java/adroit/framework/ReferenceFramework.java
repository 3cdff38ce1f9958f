package adroit.framework;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
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

    /** By the label of the edition, numbers in it by their value; the one brought in first where labels are the same. */
    public static final Comparator<ReferenceFramework> BY_EDITION = Comparator.<ReferenceFramework, String>comparing(
                    framework -> framework.details().edition(), ReferenceFramework::compareLabels)
            .thenComparing(ReferenceFramework::number);

    /** Whether the two are editions of one framework: of one format, with one title, in one language. */
    public boolean isEditionOf(ReferenceFramework other) {
        return details.format().equals(other.details.format())
                && details.title().equalsIgnoreCase(other.details.title())
                && details.language().equalsIgnoreCase(other.details.language());
    }

    private static int compareLabels(String one, String other) {
        String[] ours = parts(one);
        String[] theirs = parts(other);
        for (int i = 0; i < Math.min(ours.length, theirs.length); i++) {
            boolean numbers = ours[i].matches("\\d{1,9}") && theirs[i].matches("\\d{1,9}");
            int order = numbers
                    ? Integer.compare(Integer.parseInt(ours[i]), Integer.parseInt(theirs[i]))
                    : ours[i].compareTo(theirs[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ours.length, theirs.length);
    }

    private static String[] parts(String label) {
        return label.split("[^\\p{L}\\p{N}]+", -1);
    }

    /** How many items it has. */
    public int size() {
        return items.values().stream().mapToInt(Integer::intValue).sum();
    }
}
