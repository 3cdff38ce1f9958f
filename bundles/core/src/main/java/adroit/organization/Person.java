package adroit.organization;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for the city.
 *
 * @param key the city's own identifier, where its files have one
 * @param planEligibleOn the day from which the retirement plan would pay, as the city supplied it. It says "eligible", never "intending", and feeds no selection.
 */
public record Person(
        String id,
        @Nullable String key,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate planEligibleOn) {

    /** A person of whom no plan eligibility is supplied. */
    public Person(String id, @Nullable String key, @Nullable String givenName, @Nullable String familyName) {
        this(id, key, givenName, familyName, null);
    }

    /** The name as it stands in a list that is in the order of {@link NameOrder}: the family name first. */
    public String listedName() {
        boolean both = givenName != null && !givenName.isBlank() && familyName != null && !familyName.isBlank();
        return both ? familyName + ", " + givenName : displayName();
    }

    /** The name as people read it, or {@code Person} with the end of the id where the files carry no name. */
    public String displayName() {
        String name = Stream.of(givenName, familyName)
                .filter(n -> n != null && !n.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? "Person " + id.substring(id.lastIndexOf('-') + 1) : name;
    }
}
