package adroit.audit;

import adroit.canonical.CanonicalJson;
import java.util.List;

/**
 * An event in its place in the chain.
 *
 * @param sequence from 1, without gaps
 * @param previous hash of the entry before; {@link #FIRST} for the first
 * @param hash SHA-256 over sequence, previous hash and event
 */
public record AuditEntry(long sequence, AuditEvent event, String previous, String hash) {
    /** What stands before the first entry. */
    public static final String FIRST = "0".repeat(64);

    /** The entry after one with that sequence and hash. */
    public static AuditEntry after(long sequence, String previous, AuditEvent event) {
        long next = sequence + 1;
        return new AuditEntry(next, event, previous, hash(next, previous, event));
    }

    /** Whether the entry is as it was written, and follows the one before. */
    public boolean follows(long sequenceBefore, String hashBefore) {
        return sequence == sequenceBefore + 1
                && previous.equals(hashBefore)
                && hash.equals(hash(sequence, previous, event));
    }

    private static String hash(long sequence, String previous, AuditEvent event) {
        return CanonicalJson.digest(List.of(sequence, previous, event));
    }
}
