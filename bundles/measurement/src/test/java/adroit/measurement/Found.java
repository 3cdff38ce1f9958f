package adroit.measurement;

import java.util.List;

/** Looks into findings. */
public final class Found {
    private Found() {}

    public static Finding named(List<Finding> all, String name) {
        return all.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    }

    public static Finding.Coefficient in(List<Finding> all, String name) {
        Finding finding = named(all, name);
        return finding.coefficient()
                .orElseThrow(
                        () -> new AssertionError(name + ": " + finding.whyNot().orElseThrow()));
    }

    public static double value(List<Finding> all, String name) {
        return in(all, name).value();
    }
}
