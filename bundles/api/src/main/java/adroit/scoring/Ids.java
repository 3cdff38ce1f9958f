package adroit.scoring;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import org.jspecify.annotations.Nullable;

/** Ids in their order, each once, that never change. All the cases of a person share them. */
final class Ids extends AbstractSet<String> {
    private final List<String> inOrder;

    private Ids(List<String> inOrder) {
        this.inOrder = inOrder;
    }

    /** The same ids, in their own order: the one in which a set of Java gives them would be another in each process. */
    static Set<String> of(Set<String> ids) {
        if (ids instanceof Ids known) {
            return known;
        }
        String[] sorted = ids.toArray(String[]::new);
        Arrays.sort(sorted);
        return new Ids(List.of(sorted));
    }

    @Override
    public int size() {
        return inOrder.size();
    }

    @Override
    public boolean contains(@Nullable Object id) {
        return id instanceof String text && Collections.binarySearch(inOrder, text) >= 0;
    }

    @Override
    public Iterator<String> iterator() {
        return inOrder.iterator();
    }

    /** In their order, as the iterator's. */
    @Override
    public Spliterator<String> spliterator() {
        return inOrder.spliterator();
    }
}
