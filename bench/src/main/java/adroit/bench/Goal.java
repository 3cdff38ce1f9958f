package adroit.bench;

import java.util.Locale;

/** A bound on a ratio of product to reference. */
public record Goal(Kind kind, double bound) {
    /** On which side of the bound the goal lies. */
    public enum Kind {
        AT_MOST,
        AT_LEAST
    }

    public Goal {
        if (!(bound > 0)) {
            throw new IllegalArgumentException("bound " + bound + " is not above 0");
        }
    }

    public static Goal atMost(double bound) {
        return new Goal(Kind.AT_MOST, bound);
    }

    public static Goal atLeast(double bound) {
        return new Goal(Kind.AT_LEAST, bound);
    }

    boolean isReachedBy(double ratio) {
        return kind == Kind.AT_MOST ? ratio <= bound : ratio >= bound;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, kind == Kind.AT_MOST ? "at most %.2f" : "at least %.2f", bound);
    }
}
