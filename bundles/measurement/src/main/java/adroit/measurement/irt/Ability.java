package adroit.measurement.irt;

/**
 * A person's estimated ability.
 *
 * @param theta on the scale of the calibration
 * @param se its standard error, over 0
 * @param answered items it rests on
 */
public record Ability(Estimator estimator, double theta, double se, int answered) {

    public Ability {
        if (!Double.isFinite(theta) || !(se > 0) || !Double.isFinite(se)) {
            throw new IllegalArgumentException("ability " + theta + " ± " + se);
        }
    }

    /** The ends of the 95 percent range. */
    public double low() {
        return theta - 1.959963984540054 * se;
    }

    /** The upper end of the 95 percent range. */
    public double high() {
        return theta + 1.959963984540054 * se;
    }
}
