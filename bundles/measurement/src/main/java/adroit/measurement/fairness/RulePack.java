package adroit.measurement.fairness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The rules a comparison of groups follows, each with where it comes from. A city may keep its own.
 *
 * @param id a short stable word
 * @param threshold the share of the highest rate under which a rate is below threshold
 * @param significance the error probability of the exact test, such as 0.05
 * @param practical a difference that chance hardly explains is flagged above the threshold, too, where the rate is under this share of the highest
 * @param smallestShare groups under this share of all candidates are shown, not judged
 * @param smallestGroup where either group has fewer candidates, they are too few to judge
 * @param sources one for each rule
 */
public record RulePack(
        String id,
        String title,
        Fraction threshold,
        double significance,
        Fraction practical,
        double smallestShare,
        int smallestGroup,
        Map<Rule, LegalSource> sources) {

    /** What a pack rules on. */
    public enum Rule {
        THRESHOLD("threshold"),
        SIGNIFICANCE("significance"),
        PRACTICAL("practical"),
        ONE_PERSON("onePerson"),
        SMALLEST_SHARE("smallestShare"),
        SMALLEST_GROUP("smallestGroup");

        private final String key;

        Rule(String key) {
            this.key = key;
        }

        /** Its name in files and answers. */
        public String key() {
            return key;
        }
    }

    private static final LegalSource GUIDELINES =
            new LegalSource("29 CFR 1607.4(D), 43 FR 38290", LocalDate.of(1978, 8, 25));

    /** The United States' Uniform Guidelines on Employee Selection Procedures, with figures of our own where they give none. */
    public static final RulePack UNIFORM_GUIDELINES = new RulePack(
            "us-uniform-guidelines",
            "Uniform Guidelines on Employee Selection Procedures",
            new Fraction(4, 5),
            0.05,
            new Fraction(9, 10),
            0.02,
            5,
            Map.of(
                    Rule.THRESHOLD,
                    GUIDELINES,
                    Rule.SIGNIFICANCE,
                    ours("29 CFR 1607.4(D) asks for statistical significance"),
                    Rule.PRACTICAL,
                    ours("29 CFR 1607.4(D) asks that smaller differences be significant in practical terms, too"),
                    Rule.ONE_PERSON,
                    new LegalSource(
                            "Questions and Answers on the Uniform Guidelines, 44 FR No. 43, there of a change that gives the group the higher rate",
                            LocalDate.of(1979, 3, 2)),
                    Rule.SMALLEST_SHARE,
                    new LegalSource(
                            "29 CFR 1607.15(A), 43 FR 38290, taken of the candidates in place of the labor force",
                            LocalDate.of(1978, 8, 25)),
                    Rule.SMALLEST_GROUP,
                    ours("29 CFR 1607.4(D) speaks of numbers too small to be reliable")));

    public RulePack {
        if (id.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("id and title must not be blank");
        }
        if (!(significance > 0 && significance < 1)) {
            throw new IllegalArgumentException("significance " + significance + " is not between 0 and 1");
        }
        if (!(smallestShare >= 0 && smallestShare < 0.5)) {
            throw new IllegalArgumentException("smallest share " + smallestShare + " is not from 0 to under 0.5");
        }
        if (smallestGroup < 1 || smallestGroup > 1_000) {
            throw new IllegalArgumentException("smallest group " + smallestGroup + " is not from 1 to 1000");
        }
        for (Rule rule : Rule.values()) {
            if (!sources.containsKey(rule)) {
                throw new IllegalArgumentException("the rule " + rule.key() + " has no source");
            }
        }
        sources = Map.copyOf(new EnumMap<>(sources));
    }

    /** Whether so many of all the candidates are too small a share to be judged; compared as the decimal number that is written, so that 7 of 100 are no less than 0.07 of them. */
    boolean isSmallShare(Selection group, long candidates) {
        return BigDecimal.valueOf(group.candidates())
                        .compareTo(BigDecimal.valueOf(smallestShare).multiply(BigDecimal.valueOf(candidates)))
                < 0;
    }

    public LegalSource source(Rule rule) {
        return Objects.requireNonNull(sources.get(rule));
    }

    private static LegalSource ours(String asked) {
        return new LegalSource(asked + "; the figure is this product's choice", LocalDate.of(2026, 11, 22));
    }
}
