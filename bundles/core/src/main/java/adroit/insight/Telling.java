package adroit.insight;

import java.time.LocalDate;
import java.util.List;

/**
 * Which picture of a department is told to those who may not see single results: who is counted in it, by the result through which they are. What the roster says later of who worked
 * there does not change it.
 *
 * @param department id of the department
 * @param counted numbers of the results in it, one of each person and position
 * @param taken the day on which it was taken
 */
public record Telling(String department, List<Long> counted, LocalDate taken) {
    public Telling {
        counted = counted.stream().sorted().toList();
        if (!counted.isEmpty() && counted.get(0) < 1) {
            throw new IllegalArgumentException("counted: results are numbered from 1");
        }
    }
}
