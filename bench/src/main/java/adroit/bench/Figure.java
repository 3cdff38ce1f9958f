package adroit.bench;

import java.util.List;

/**
 * One ratio of a row.
 *
 * @param name what is compared, for example {@code CPU to ready}
 * @param unit of the two medians, for example {@code s}
 * @param pairs one for each round
 * @param goal what the product wants to reach
 */
public record Figure(String name, String unit, List<Pair> pairs, Goal goal) {
    /** Above this share of the median the rounds differ too much for a figure of two digits. */
    static final double NOISY = 0.15;

    public Figure {
        pairs = List.copyOf(pairs);
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("figure " + name + " has no rounds");
        }
    }

    /** What one round saw of the reference and of the product. */
    public record Pair(double reference, double product) {
        public Pair {
            if (!(reference > 0) || !(product > 0)) {
                throw new IllegalArgumentException("not both above 0: " + reference + ", " + product);
            }
        }

        double ratio() {
            return product / reference;
        }
    }

    /** How the ratio of this run stands to the goal; {@code UNCLEAR} when the goal lies within the spread. */
    public enum Verdict {
        MET,
        MISSED,
        UNCLEAR
    }

    /** The median ratio over the rounds, with its quartiles. */
    public Spread ratio() {
        return Spread.of(pairs.stream().mapToDouble(Pair::ratio).toArray());
    }

    public double reference() {
        return Spread.of(pairs.stream().mapToDouble(Pair::reference).toArray()).median();
    }

    public double product() {
        return Spread.of(pairs.stream().mapToDouble(Pair::product).toArray()).median();
    }

    public boolean isNoisy() {
        return ratio().width() > NOISY;
    }

    public Verdict verdict() {
        Spread ratio = ratio();
        boolean low = goal.isReachedBy(ratio.low());
        boolean high = goal.isReachedBy(ratio.high());
        if (low != high) {
            return Verdict.UNCLEAR;
        }
        return low ? Verdict.MET : Verdict.MISSED;
    }
}
