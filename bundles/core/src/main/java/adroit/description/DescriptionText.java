package adroit.description;

import adroit.work.Check;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a position description says.
 *
 * @param title what it is called
 * @param classification title of the job class of the city that it describes; null until a person has said so
 * @param department title of the one department it is for; null for the class in every department
 * @param purpose what the position is there for; may be empty
 * @param duties what whoever holds it does, one duty each
 * @param source where it came from, such as a file and a class code; null where it was written here
 */
public record DescriptionText(
        String title,
        @Nullable String classification,
        @Nullable String department,
        String purpose,
        List<String> duties,
        List<Qualification> qualifications,
        @Nullable String source) {
    /** The most characters of one text. */
    public static final int LONGEST = 20_000;

    /** The most duties, and the most qualifications. */
    public static final int MOST = 200;

    public DescriptionText {
        Check.text("title", title);
        duties = List.copyOf(duties);
        qualifications = List.copyOf(qualifications);
        duties.forEach(duty -> Check.text("duty", duty));
        checkSize("purpose", purpose.length(), LONGEST, "characters");
        checkSize("duties", duties.size(), MOST, "entries");
        checkSize("qualifications", qualifications.size(), MOST, "entries");
        duties.forEach(duty -> checkSize("a duty", duty.length(), LONGEST, "characters"));
        qualifications.forEach(q -> checkSize("a qualification", q.text().length(), LONGEST, "characters"));
    }

    /** A description of which only title and class are known, as of a job analysis that came without its text. */
    public static DescriptionText unknown(String title, String classification, @Nullable String department) {
        return new DescriptionText(title, classification, department, "", List.of(), List.of(), null);
    }

    /** Whether the words of the description are here, and not only its title. */
    @JsonIgnore
    public boolean written() {
        return !purpose.isBlank() || !duties.isEmpty();
    }

    /** The same for another class of the city. */
    public DescriptionText of(String jobClass) {
        return new DescriptionText(title, jobClass, department, purpose, duties, qualifications, source);
    }

    private static void checkSize(String what, int size, int most, String unit) {
        if (size > most) {
            throw new IllegalArgumentException(what + " has " + size + " " + unit + ": at most " + most);
        }
    }
}
