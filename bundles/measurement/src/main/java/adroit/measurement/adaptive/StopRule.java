package adroit.measurement.adaptive;

/**
 * When an adaptive test ends: at a standard error, or at a number of items.
 *
 * @param standardError reached or undercut, the test ends
 * @param mostItems asked at most
 * @param fewestItems asked at least
 * @param lowInformation over this standard error at the end the answer is a range, not a point
 */
public record StopRule(double standardError, int mostItems, int fewestItems, double lowInformation) {

    /** Standard error 0.35 or 20 items, at least 5; over 0.5 a range. */
    public static final StopRule STANDARD = new StopRule(0.35, 20, 5, 0.5);

    public StopRule {
        if (!(standardError > 0) || !(lowInformation > 0)) {
            throw new IllegalArgumentException(
                    "standard errors " + standardError + " and " + lowInformation + " must be over 0");
        }
        if (fewestItems < 1 || mostItems < fewestItems) {
            throw new IllegalArgumentException("items " + fewestItems + " to " + mostItems + " are not in order");
        }
    }

    /** The standard rule with another standard error and number of items; what is a point and what a range stays. */
    public static StopRule of(double standardError, int mostItems) {
        return new StopRule(
                standardError, mostItems, Math.min(STANDARD.fewestItems, mostItems), STANDARD.lowInformation);
    }
}
