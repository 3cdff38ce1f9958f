package adroit.measurement;

import java.util.Objects;

/**
 * Why there is no estimate, for the person who can do something about it.
 *
 * @param code a short stable word, such as {@code too-few} or {@code unlinked}
 * @param sentence what is wrong, a full sentence
 * @param remedy what would help, a full sentence
 */
public record Reason(String code, String sentence, String remedy) {

    public Reason {
        if (code.isBlank() || sentence.isBlank()) {
            throw new IllegalArgumentException("code and sentence must not be blank");
        }
        Objects.requireNonNull(remedy, "remedy");
    }

    /** Both sentences. */
    @Override
    public String toString() {
        return remedy.isEmpty() ? sentence : sentence + " " + remedy;
    }
}
