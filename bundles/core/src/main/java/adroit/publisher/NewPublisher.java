package adroit.publisher;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A publisher as somebody wants to trust one.
 *
 * @param publicKey the text of the {@code .pub} file
 * @param disciplines ids of fields; empty for every field, or for those of the key that is replaced
 * @param until the last day, or null
 * @param replaces fingerprint of the key whose place this one takes, or null
 */
public record NewPublisher(
        String publicKey,
        String name,
        Set<String> disciplines,
        @Nullable LocalDate until,
        @Nullable String replaces) {
    public NewPublisher {
        disciplines = Set.copyOf(disciplines);
    }
}
