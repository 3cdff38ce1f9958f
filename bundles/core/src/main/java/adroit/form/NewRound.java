package adroit.form;

import adroit.evidence.Purpose;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round as it is asked for. Whom it reaches: the named people; or else the holders of the position; or else the people of the department; or else everybody.
 *
 * @param department id of a department, or null
 * @param position id of a position, or null
 * @param people ids or keys of people; may be empty
 */
public record NewRound(
        String title,
        Purpose purpose,
        LocalDate closes,
        @Nullable String department,
        @Nullable String position,
        List<String> people) {
    public NewRound {
        people = List.copyOf(people);
    }
}
