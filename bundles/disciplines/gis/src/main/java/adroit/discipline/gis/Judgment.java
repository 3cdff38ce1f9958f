package adroit.discipline.gis;

import adroit.scoring.Observation;

/** What the reviewers of a work sample said of it: its attribute {@code accepted}, {@code yes} or {@code no}. */
enum Judgment {
    ACCEPTED,
    NOT_ACCEPTED,
    NOT_JUDGED;

    /** Anything but a clear yes or no is a sample that nobody has judged yet. */
    static Judgment of(Observation sample) {
        return switch (sample.attributes().getOrDefault("accepted", "")) {
            case "yes" -> ACCEPTED;
            case "no" -> NOT_ACCEPTED;
            default -> NOT_JUDGED;
        };
    }
}
