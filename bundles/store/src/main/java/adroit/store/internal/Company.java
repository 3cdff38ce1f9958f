package adroit.store.internal;

/**
 * How long a group waits for more works. Those whose works were written together come again at the same time when they work at the same pace, and a wait for the disk that they
 * share costs less than one for each; so a group waits for as many as came lately, but only for a part of what the last wait for the disk took. Whoever writes alone is not held up.
 */
final class Company {
    private static final int PART = 3;
    private static final long LONGEST_NANOS = 1_000_000;

    private int works = 1;
    private long disk;
    private long end;

    /** Notes a group of that many works, the moment at which all were done, and the one at which they were on disk. */
    void written(int size, long done, long onDisk) {
        works = Math.max(size, works - 1);
        disk = onDisk - done;
        end = onDisk;
    }

    /** How many works a group that begins at that moment may expect. */
    int expected(long begin) {
        return begin - end < disk ? works : 1;
    }

    /** Nanoseconds for which a group waits at most, all its waits together. */
    long patience() {
        return Math.min(disk / PART, LONGEST_NANOS);
    }
}
