package adroit.plugins.internal;

/** Counts the failures, or the slow ones, among the last answers of one scorer, or the times that somebody did not get one. */
final class Breaker {
    /** So many of the last answers are looked at. */
    static final int WINDOW = 40;

    /** So many failures among them open it. */
    static final int FAILURES = 10;

    private final boolean[] failed = new boolean[WINDOW];
    private int next;
    private int failures;

    /** Notes an answer; true where it opens the breaker. */
    synchronized boolean noted(boolean failure) {
        failures += (failure ? 1 : 0) - (failed[next] ? 1 : 0);
        failed[next] = failure;
        next = (next + 1) % WINDOW;
        return failures >= FAILURES;
    }
}
