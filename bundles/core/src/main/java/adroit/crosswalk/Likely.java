package adroit.crosswalk;

import adroit.search.Hit;
import java.util.List;

/**
 * An item of a framework that comes near, as a suggestion and nothing more.
 *
 * @param shared the words that it has in common with what it is held against, in the order of the alphabet
 */
public record Likely(Hit item, List<String> shared) {
    public Likely {
        shared = List.copyOf(shared);
    }

    /** Why it is suggested, in a sentence. */
    public String reason() {
        String also = item.also() == null ? "" : " It is also called “" + item.also() + "”.";
        return shared.isEmpty()
                ? "Written much alike." + also
                : "Has " + (shared.size() == 1 ? "the word " : "the words ") + String.join(", ", shared) + " in common."
                        + also;
    }
}
