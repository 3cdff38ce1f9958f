package adroit.slip;

import adroit.identity.Lifetimes;
import java.time.Duration;
import java.time.Instant;

/** A browser that came with a code from paper. It ends like a session: when nothing comes from it for a while, and after a working day. */
public interface Pass {
    /** How seldom its last use is written down. */
    Duration TOUCH = Duration.ofMinutes(1);

    Instant created();

    Instant lastUsed();

    /** Whether it may still be used. */
    default boolean live(Instant now) {
        return now.isBefore(lastUsed().plus(Lifetimes.IDLE))
                && now.isBefore(created().plus(Lifetimes.SESSION));
    }

    /** Whether this use is to be written down. */
    default boolean isToBeTouched(Instant now) {
        return now.isAfter(lastUsed().plus(TOUCH));
    }
}
