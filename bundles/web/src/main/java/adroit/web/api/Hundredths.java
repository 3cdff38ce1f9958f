package adroit.web.api;

import org.jspecify.annotations.Nullable;

/** Numbers about several people to two decimals, as pages show them: more digits would tell single answers. */
final class Hundredths {
    private static final double PER_ONE = 100.0;

    private Hundredths() {}

    static double of(double value) {
        return Math.round(value * PER_ONE) / PER_ONE;
    }

    static @Nullable Double orNull(@Nullable Double value) {
        return value == null ? null : (Double) of(value);
    }
}
