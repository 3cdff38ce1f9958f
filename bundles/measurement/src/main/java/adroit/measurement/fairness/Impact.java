package adroit.measurement.fairness;

import java.util.Locale;

/**
 * One group beside the group with the highest rate, in one stage of one job.
 *
 * @param ratio the group's rate over the highest, for reading; the standing is decided by whole numbers
 * @param p of Fisher's exact test, two-sided
 * @param flips whether giving one selection from one of the two groups to the other would change the side of the threshold
 */
public record Impact(
        Selection group,
        Selection highest,
        double ratio,
        double p,
        boolean flips,
        Standing standing,
        Judgement judgement,
        RulePack rules) {

    static Impact of(Selection group, Selection highest, long candidates, RulePack rules) {
        Standing standing = Standing.of(group, highest, rules);
        double p = FisherExact.twoSided(
                group.selected(),
                group.candidates() - group.selected(),
                highest.selected(),
                highest.candidates() - highest.selected());
        boolean flips = flips(group, highest, standing, rules);
        return new Impact(
                group,
                highest,
                group.rate() / highest.rate(),
                p,
                flips,
                standing,
                judgement(group, highest, candidates, standing, p, flips, rules),
                rules);
    }

    private static boolean flips(Selection group, Selection highest, Standing standing, RulePack rules) {
        if (standing == Standing.BELOW) {
            return group.selected() < group.candidates()
                    && (highest.selected() == 1
                            || Standing.of(group.with(1), highest.with(-1), rules) != Standing.BELOW);
        }
        return group.selected() > 0
                && highest.selected() < highest.candidates()
                && Standing.of(group.with(-1), highest.with(1), rules) == Standing.BELOW;
    }

    private static Judgement judgement(
            Selection group,
            Selection highest,
            long candidates,
            Standing standing,
            double p,
            boolean flips,
            RulePack rules) {
        if (rules.isSmallShare(group, candidates)) {
            return Judgement.NOT_JUDGED;
        }
        if (isTiny(group, highest, rules)) {
            return Judgement.TOO_FEW;
        }
        if (p < rules.significance()) {
            return standing == Standing.BELOW || rules.practical().compare(group, highest) < 0
                    ? Judgement.FLAGGED
                    : Judgement.NOT_FLAGGED;
        }
        if (flips) {
            return Judgement.TOO_FEW;
        }
        return standing == Standing.BELOW ? Judgement.FLAGGED : Judgement.NOT_FLAGGED;
    }

    private static boolean isTiny(Selection group, Selection highest, RulePack rules) {
        return Math.min(group.candidates(), highest.candidates()) < rules.smallestGroup();
    }

    /** Everything in one text: rates, ratio, standing, test, what one person changes, and where the rule comes from. */
    public String sentence() {
        return String.format(
                        Locale.ROOT,
                        "%s: %d of %d selected, beside %s with %d of %d: ratio %.2f, %s (%s). ",
                        group.group(),
                        group.selected(),
                        group.candidates(),
                        highest.group(),
                        highest.selected(),
                        highest.candidates(),
                        ratio,
                        standing.words(),
                        rules.threshold())
                + "Fisher's exact test: "
                + (p < 0.001 ? "p < 0.001. " : String.format(Locale.ROOT, "p = %.3f. ", p))
                + meaning();
    }

    private String meaning() {
        return switch (judgement) {
            case NOT_JUDGED ->
                "The group is too small a share of the candidates for the rules to judge; keep the figures.";
            case TOO_FEW ->
                "Too few to judge: "
                        + (isTiny(group, highest, rules)
                                ? "one of the groups has fewer than " + rules.smallestGroup() + " candidates"
                                        + (p < rules.significance()
                                                ? ", though chance hardly explains the difference. "
                                                : ". ")
                                : "one different decision would change the side, and chance alone may explain the difference. ")
                        + "Look at a longer period or at similar jobs together.";
            case NOT_FLAGGED ->
                (p < rules.significance()
                                ? "Chance hardly explains the difference, but it is small: the rate is "
                                        + rules.practical() + " of the highest or more"
                                : "Nothing points to a difference here")
                        + "; that is no finding about the law.";
            case FLAGGED ->
                (p < rules.significance()
                                ? "Flagged: chance alone hardly explains the difference. "
                                : "Flagged: it is below the threshold, though chance may explain it. ")
                        + "Look at what this stage measures and whether the job needs it.";
        };
    }
}
