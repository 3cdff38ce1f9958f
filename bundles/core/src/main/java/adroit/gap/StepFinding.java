package adroit.gap;

/**
 * How the people who were observed or tested on one step of a work process did, each counted once, by their newest outcome.
 *
 * @param answered people with an outcome
 * @param missed people whose newest outcome is a miss
 */
public record StepFinding(String process, String step, int answered, int missed) {
    /** From this many people on, a step that most miss says something about the process. */
    public static final int FEWEST_PEOPLE = 10;

    /** A step that more than this share of people miss, in percent, is the process's fault. */
    public static final int SHARE_PERCENT = 40;

    /** Of fewer people nothing is said: who knows how they did themselves would know how the others did. */
    public static final int FEWEST_SHOWN = 5;

    public StepFinding {
        if (missed < 0 || missed > answered) {
            throw new IllegalArgumentException("missed is " + missed + " of " + answered + " answered");
        }
    }

    /** Whether enough people were observed for the numbers to be told to anybody. */
    public boolean shown() {
        return answered >= FEWEST_SHOWN;
    }

    /** Whether enough people were observed to say if the process is at fault; of fewer that is unknown. */
    public boolean enoughToJudge() {
        return answered >= FEWEST_PEOPLE;
    }

    /** Whether the step is a process to fix, rather than a skill to build for each who missed it; compared in integers. */
    public boolean processToFix() {
        return enoughToJudge() && 100 * missed > SHARE_PERCENT * answered;
    }
}
