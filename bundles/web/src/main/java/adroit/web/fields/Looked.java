package adroit.web.fields;

import adroit.canonical.Digest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The packs that people looked at last, so that what was looked at can be installed without choosing the file again: these very bytes, by the same account, for a short while. Installing
 * checks them anew like any other. Few and small ones only; whatever is not here any more is chosen again.
 */
final class Looked {
    private static final int MOST = 4;
    private static final int LARGEST = 4 << 20;
    private static final Duration KEPT = Duration.ofMinutes(15);

    private final Clock clock;
    private final Deque<Pack> packs = new ArrayDeque<>();

    Looked(Clock clock) {
        this.clock = clock;
    }

    /** A file that somebody sent. */
    record Pack(String account, String name, String sha256, byte[] bytes, Instant at) {}

    /** The SHA-256 under which it is found again; empty where it is not kept. */
    synchronized Optional<String> keep(String account, String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            return Optional.empty();
        }
        String sha256 = Digest.sha256(bytes);
        forget(account, sha256);
        packs.addFirst(new Pack(account, name, sha256, bytes, clock.instant()));
        while (packs.size() > MOST) {
            packs.removeLast();
        }
        return Optional.of(sha256);
    }

    /** What is kept, for the account that sent it. */
    synchronized Optional<Pack> find(String account, String sha256) {
        packs.removeIf(p -> p.at().plus(KEPT).isBefore(clock.instant()));
        return packs.stream()
                .filter(p -> p.account().equals(account) && p.sha256().equals(sha256))
                .findFirst();
    }

    synchronized void forget(String account, String sha256) {
        packs.removeIf(p -> p.account().equals(account) && p.sha256().equals(sha256));
    }
}
