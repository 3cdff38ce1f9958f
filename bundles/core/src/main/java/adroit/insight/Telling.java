package adroit.insight;

import java.time.LocalDate;

/**
 * Which picture of a department is told to those who may not see single results.
 *
 * @param department id of the department
 * @param through the number of the last result in it
 * @param taken the day on which it was taken, with those who worked there then
 */
public record Telling(String department, long through, LocalDate taken) {
    public Telling {
        if (through < 1) {
            throw new IllegalArgumentException("through: results are numbered from 1");
        }
    }
}
