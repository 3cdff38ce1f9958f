package adroit.exchange.description;

import adroit.description.Qualification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One job class as a file describes it.
 *
 * @param code the class code of whoever wrote the file; null where there is none
 * @param line of its title
 * @param purpose paragraphs, a line each; may be empty
 * @param qualifications each with its line
 * @param abolished whether the file says that the class is no more
 */
public record ClassSpecification(
        String title,
        @Nullable String code,
        int line,
        String purpose,
        List<String> duties,
        List<Qualification> qualifications,
        boolean abolished) {
    public ClassSpecification {
        duties = List.copyOf(duties);
        qualifications = List.copyOf(qualifications);
    }
}
