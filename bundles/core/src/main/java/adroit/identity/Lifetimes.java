package adroit.identity;

import java.time.Duration;
import java.time.Instant;

/** How long sessions, links and locks last: the one place that says so. */
public final class Lifetimes {
    /** A session that nobody uses ends after this. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** Every session ends after this. */
    public static final Duration SESSION = Duration.ofHours(8);

    /** An invitation works for this long. */
    public static final Duration INVITATION = Duration.ofHours(24);

    /** The owner's own link works for this long. */
    public static final Duration OWNER_LINK = Duration.ofMinutes(15);

    /** From this many wrong passwords in a row on, the account is locked. */
    public static final int FAILURES = 5;

    /** The first lock; every further wrong password after it doubles the time. */
    public static final Duration FIRST_LOCK = Duration.ofMinutes(15);

    /** No lock lasts longer. */
    public static final Duration LONGEST_LOCK = Duration.ofHours(24);

    /** The last use of a session is written down no more often than this. */
    static final Duration TOUCH = Duration.ofMinutes(1);

    private Lifetimes() {}

    /** How long an account is locked with that many wrong passwords in a row; zero while it is not. */
    public static Duration lock(int failures) {
        if (failures < FAILURES) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FAILURES, 16);
        Duration lock = FIRST_LOCK.multipliedBy(1L << doublings);
        return lock.compareTo(LONGEST_LOCK) < 0 ? lock : LONGEST_LOCK;
    }

    /** Whether a session may be used at this moment. */
    public static boolean live(WebSession session, Instant now) {
        return now.isBefore(session.lastUsed().plus(IDLE))
                && now.isBefore(session.created().plus(SESSION));
    }
}
