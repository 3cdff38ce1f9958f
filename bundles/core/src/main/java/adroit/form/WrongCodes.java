package adroit.form;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts wrong codes of the last minutes, by where they came from and altogether, so that whoever tries many is told to wait. It holds up nobody else: a right code is never asked about
 * here, and with 78 bits none is found by trying. Forgotten when the product stops.
 */
final class WrongCodes {
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int FROM_ONE_PLACE = 10;
    private static final int ALTOGETHER = 200;
    private static final int NETWORK_BYTES = 8;

    private final Deque<Wrong> newestLast = new ArrayDeque<>();
    private final Map<ByteBuffer, Integer> byPlace = new HashMap<>();

    private record Wrong(Instant at, ByteBuffer from) {}

    /**
     * Counts a wrong code.
     *
     * @throws TooManyCodes where there were too many before
     */
    synchronized void count(InetAddress address, Instant now) {
        ByteBuffer from = place(address);
        while (!newestLast.isEmpty()
                && newestLast.getFirst().at().plus(REMEMBERED).isBefore(now)) {
            byPlace.computeIfPresent(newestLast.removeFirst().from(), (k, n) -> n == 1 ? null : n - 1);
        }
        if (newestLast.size() >= ALTOGETHER || byPlace.getOrDefault(from, 0) >= FROM_ONE_PLACE) {
            throw new TooManyCodes();
        }
        newestLast.addLast(new Wrong(now, from));
        byPlace.merge(from, 1, Integer::sum);
    }

    /** An address; of the newer kind its network, because one sender has as many addresses in it as they want. */
    private static ByteBuffer place(InetAddress address) {
        byte[] bytes = address.getAddress();
        return ByteBuffer.wrap(bytes.length > NETWORK_BYTES ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes);
    }
}
