package adroit.storage;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Answers that hold as long as what they were made from has not changed: with the first question after a change all are forgotten. Questions asked at the same time may be answered
 * twice.
 */
public final class Unchanged<K, V> {
    private final Supplier<?> state;
    private final int most;
    private volatile Known<K, V> known;

    private record Known<K, V>(Object state, Map<K, V> answers) {
        void remember(K question, V answer, int most) {
            if (answers.size() < most) {
                answers.put(question, answer);
            }
        }
    }

    /**
     * Nothing is known yet.
     *
     * @param state equal as long as nothing has changed, such as {@link Store#version}
     * @param most answers beyond this many are not remembered
     */
    public Unchanged(Supplier<?> state, int most) {
        this.state = state;
        this.most = most;
        this.known = new Known<>(this, Map.of());
    }

    /** The answer to the question, remembered or made now. */
    public V get(K question, Function<K, V> answer) {
        Known<K, V> current = current();
        V remembered = current.answers().get(question);
        if (remembered != null) {
            return remembered;
        }
        V made = answer.apply(question);
        current.remember(question, made, most);
        return made;
    }

    /** The answer to a question that may have none; what has none is asked again. */
    public Optional<V> find(K question, Function<K, Optional<V>> answer) {
        Known<K, V> current = current();
        V remembered = current.answers().get(question);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        Optional<V> found = answer.apply(question);
        found.ifPresent(made -> current.remember(question, made, most));
        return found;
    }

    private Known<K, V> current() {
        Object now = state.get();
        Known<K, V> current = known;
        if (!current.state().equals(now)) {
            current = new Known<>(now, new ConcurrentHashMap<>());
            known = current;
        }
        return current;
    }
}
