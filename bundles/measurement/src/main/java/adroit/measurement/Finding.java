package adroit.measurement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One coefficient that was asked for: its value, or the reason why it has none here. */
public sealed interface Finding {

    /** The coefficient's name as the field writes it, such as {@code ICC(2,1)}. */
    String name();

    /**
     * A coefficient with its precision.
     *
     * @param interval null where the field gives none; a note then says what stands in its place
     * @param n the rows it rests on
     * @param minimumN the fewest rows from which it should be used for a decision; fewer are computed and said so
     * @param notes full sentences
     */
    record Coefficient(String name, double value, @Nullable Interval interval, int n, int minimumN, List<String> notes)
            implements Finding {

        public Coefficient {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(name + " is not a number: " + value);
            }
            notes = List.copyOf(notes);
        }

        /** Whether it rests on enough rows to be used for a decision. */
        public boolean isEnough() {
            return n >= minimumN;
        }

        public Optional<Interval> range() {
            return Optional.ofNullable(interval);
        }
    }

    /** No coefficient. */
    record Absent(String name, Reason reason) implements Finding {
        public Absent {
            Objects.requireNonNull(reason, "reason");
        }
    }

    static Finding absent(String name, String code, String sentence, String remedy) {
        return new Absent(name, new Reason(code, sentence, remedy));
    }

    /** The coefficient, when there is one. */
    default Optional<Coefficient> coefficient() {
        return this instanceof Coefficient found ? Optional.of(found) : Optional.empty();
    }

    /** The reason, when there is no coefficient. */
    default Optional<Reason> whyNot() {
        return this instanceof Absent absent ? Optional.of(absent.reason()) : Optional.empty();
    }
}
