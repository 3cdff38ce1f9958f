package adroit.measurement.number;

/** Random numbers that are the same for one seed on every JDK, for ever: SplitMix64 (Steele, Lea, Flood 2014). */
public final class Seeded {
    private long state;

    public Seeded(long seed) {
        this.state = seed;
    }

    public long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From 0 up to, but not including, 1. */
    public double uniform() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** From 0 to {@code bound - 1}. */
    public int below(int bound) {
        return (int) (uniform() * bound);
    }

    /** From the standard normal distribution, by the polar method. */
    public double normal() {
        double u;
        double s;
        do {
            u = 2 * uniform() - 1;
            double v = 2 * uniform() - 1;
            s = u * u + v * v;
        } while (s >= 1 || s == 0);
        return u * StrictMath.sqrt(-2 * StrictMath.log(s) / s);
    }
}
