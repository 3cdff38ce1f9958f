package adroit.plugins.internal;

import java.time.Instant;

/**
 * The installed set as it was from some moment on.
 *
 * @param number counted from 1
 * @param like number of the earlier state that it took up again, or its own
 */
record Generation(long number, Instant at, Cause cause, long like, InstalledSet set) {}
