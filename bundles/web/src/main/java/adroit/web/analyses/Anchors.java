package adroit.web.analyses;

import java.util.List;

/** The anchors of the two scales, as the US Office of Personnel Management gives them for job analyses. */
public final class Anchors {
    /** A point of a scale with its meaning. */
    public record Anchor(int point, String meaning) {}

    public static final List<Anchor> IMPORTANCE = List.of(
            new Anchor(1, "Not important"),
            new Anchor(2, "Somewhat important"),
            new Anchor(3, "Important"),
            new Anchor(4, "Very important"),
            new Anchor(5, "Extremely important"));

    public static final List<Anchor> FREQUENCY = List.of(
            new Anchor(1, "Every few months to yearly"),
            new Anchor(2, "Every few weeks to monthly"),
            new Anchor(3, "Every few days to weekly"),
            new Anchor(4, "Every few hours to daily"),
            new Anchor(5, "Hourly to many times an hour"));

    private Anchors() {}
}
