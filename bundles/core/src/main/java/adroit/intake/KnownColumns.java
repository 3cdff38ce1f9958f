package adroit.intake;

import java.time.Instant;
import java.util.List;

/**
 * What somebody said that the columns of a kind of file mean, to be offered when a file with the same columns comes again.
 *
 * @param kind what the file holds
 * @param signature stands for the names of the columns, in their order
 * @param words each {@code column=field}; {@code column=none} for a column that is left out
 * @param by what the account is called that said so
 */
public record KnownColumns(String kind, String signature, List<String> words, String by, Instant at) {
    public KnownColumns {
        if (!signature.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("signature: must be 64 hexadecimal digits");
        }
        words = List.copyOf(words);
    }
}
