package adroit.scoring;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A few texts by name, in the order of their names, that never change. Results hold very many of these. */
final class Values extends AbstractMap<String, String> {
    private static final int FEW = 16;

    /** Names and texts in turn. */
    private final String[] pairs;

    private Values(String[] pairs) {
        this.pairs = pairs;
    }

    /** The same texts. */
    static Map<String, String> of(Map<String, String> texts) {
        if (texts instanceof Values values) {
            return values;
        }
        String[] pairs = new String[texts.size() * 2];
        int size = 0;
        Map<String, String> many = texts.size() > FEW ? new TreeMap<>(texts) : texts;
        for (Map.Entry<String, String> text : many.entrySet()) {
            pairs[size++] = text.getKey();
            pairs[size++] = text.getValue();
        }
        return new Values(sorted(pairs));
    }

    /** Takes over names and texts in turn. */
    static Map<String, String> of(String... pairs) {
        if (pairs.length % 2 != 0) {
            throw new IllegalArgumentException("the last name has no value");
        }
        String[] sorted = sorted(pairs.clone());
        for (int i = 2; i < sorted.length; i += 2) {
            if (sorted[i].equals(sorted[i - 2])) {
                throw new IllegalArgumentException("the name " + sorted[i] + " comes twice");
            }
        }
        return new Values(sorted);
    }

    private static String[] sorted(String[] pairs) {
        for (int i = 2; i < pairs.length; i += 2) {
            for (int j = i; j > 0 && pairs[j].compareTo(pairs[j - 2]) < 0; j -= 2) {
                swap(pairs, j, j - 2);
                swap(pairs, j + 1, j - 1);
            }
        }
        return pairs;
    }

    private static void swap(String[] pairs, int one, int other) {
        String kept = pairs[one];
        pairs[one] = pairs[other];
        pairs[other] = kept;
    }

    @Override
    public int size() {
        return pairs.length / 2;
    }

    @Override
    public @Nullable String get(@Nullable Object name) {
        int at = indexOf(name);
        return at < 0 ? null : pairs[at + 1];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return indexOf(name) >= 0;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super String> action) {
        for (int i = 0; i < pairs.length; i += 2) {
            action.accept(pairs[i], pairs[i + 1]);
        }
    }

    private int indexOf(@Nullable Object name) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (Objects.equals(pairs[i], name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return pairs.length / 2;
            }

            @Override
            public Iterator<Map.Entry<String, String>> iterator() {
                return entries();
            }
        };
    }

    private Iterator<Map.Entry<String, String>> entries() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < pairs.length;
            }

            @Override
            public Map.Entry<String, String> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                next += 2;
                return new SimpleImmutableEntry<>(pairs[next - 2], pairs[next - 1]);
            }
        };
    }
}
