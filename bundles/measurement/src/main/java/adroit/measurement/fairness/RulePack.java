package adroit.measurement.fairness;

import java.time.LocalDate;

/**
 * The rules a comparison of groups follows, with where they come from. A city may keep its own.
 *
 * @param id a short stable word
 * @param numerator over {@code denominator}: the share of the highest rate under which a rate is below threshold
 * @param significance the error probability of the exact test, such as 0.05
 * @param smallestShare groups under this share of all candidates are shown, not judged
 * @param legalSource the text the rules stand in
 * @param legalDate the date of that text
 */
public record RulePack(
        String id,
        String title,
        int numerator,
        int denominator,
        double significance,
        double smallestShare,
        String legalSource,
        LocalDate legalDate) {

    /** The United States' Uniform Guidelines on Employee Selection Procedures: four fifths, groups of 2 percent and more. */
    public static final RulePack UNIFORM_GUIDELINES = new RulePack(
            "us-uniform-guidelines",
            "Uniform Guidelines on Employee Selection Procedures",
            4,
            5,
            0.05,
            0.02,
            "29 CFR 1607.4(C) and (D); 43 FR 38290",
            LocalDate.of(1978, 8, 25));

    public RulePack {
        if (id.isBlank() || title.isBlank() || legalSource.isBlank()) {
            throw new IllegalArgumentException("id, title and legal source must not be blank");
        }
        if (numerator < 1 || denominator < numerator || denominator > 1_000) {
            throw new IllegalArgumentException("the threshold " + numerator + "/" + denominator
                    + " is not between 0 and 1, in thousandths at finest");
        }
        if (!(significance > 0 && significance < 1)) {
            throw new IllegalArgumentException("significance " + significance + " is not between 0 and 1");
        }
        if (!(smallestShare >= 0 && smallestShare < 0.5)) {
            throw new IllegalArgumentException("smallest share " + smallestShare + " is not from 0 to under 0.5");
        }
    }
}
