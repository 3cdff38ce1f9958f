package adroit.form;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Counts wrong codes of the last minutes, by where they came from and altogether. Forgotten when the product stops; a code has far more than enough letters for that. */
final class WrongCodes {
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int FROM_ONE_PLACE = 10;
    private static final int ALTOGETHER = 200;

    private final Deque<Wrong> newestLast = new ArrayDeque<>();
    private final Map<InetAddress, Integer> byPlace = new HashMap<>();

    private record Wrong(Instant at, InetAddress from) {}

    /**
     * Refuses another try where there were too many wrong ones.
     *
     * @throws TooManyCodes where there were
     */
    synchronized void admit(InetAddress from, Instant now) {
        while (!newestLast.isEmpty()
                && newestLast.getFirst().at().plus(REMEMBERED).isBefore(now)) {
            byPlace.computeIfPresent(newestLast.removeFirst().from(), (k, n) -> n == 1 ? null : n - 1);
        }
        if (newestLast.size() >= ALTOGETHER || byPlace.getOrDefault(from, 0) >= FROM_ONE_PLACE) {
            throw new TooManyCodes();
        }
    }

    synchronized void wrong(InetAddress from, Instant now) {
        newestLast.addLast(new Wrong(now, from));
        byPlace.merge(from, 1, Integer::sum);
    }
}
