package adroit.organization;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for the city.
 *
 * @param key the city's own identifier, where its files have one
 */
public record Person(
        String id,
        @Nullable String key,
        @Nullable String givenName,
        @Nullable String familyName) {

    /** The name as people read it, or {@code Person} with the end of the id where the files carry no name. */
    public String displayName() {
        String name = Stream.of(givenName, familyName)
                .filter(n -> n != null && !n.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? "Person " + id.substring(id.lastIndexOf('-') + 1) : name;
    }
}
