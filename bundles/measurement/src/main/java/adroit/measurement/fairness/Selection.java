package adroit.measurement.fairness;

/**
 * How many of a group came through one stage of filling one job.
 *
 * @param job empty where the counts are of all jobs
 * @param stage empty where the counts are of the whole process
 */
public record Selection(String job, String stage, String group, long selected, long candidates) {

    /** The most candidates of one group that are compared exactly. */
    public static final long MOST = 10_000_000;

    public Selection {
        if (group.isBlank()) {
            throw new IllegalArgumentException("the group has no name");
        }
        if (selected < 0 || candidates < selected) {
            throw new IllegalArgumentException(
                    group + ": " + selected + " selected of " + candidates + " candidates cannot be");
        }
        if (candidates > MOST) {
            throw new IllegalArgumentException(
                    group + ": " + candidates + " candidates are more than the " + MOST + " that can be compared");
        }
    }

    /** The share that was selected; 0 where there were no candidates. */
    public double rate() {
        return candidates == 0 ? 0 : (double) selected / candidates;
    }

    /** Whether this rate is higher, exactly. */
    boolean isHigherThan(Selection other) {
        return selected * other.candidates > other.selected * candidates;
    }

    Selection with(long more) {
        return new Selection(job, stage, group, selected + more, candidates);
    }
}
