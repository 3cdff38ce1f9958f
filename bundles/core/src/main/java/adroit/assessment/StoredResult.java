package adroit.assessment;

import adroit.canonical.CanonicalJson;
import adroit.canonical.Digest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A result as kept: its canonical form with the digest of its bytes.
 *
 * @param id {@code r-} and a number that grows with time
 * @param json the canonical form; its UTF-8 bytes are what is replayed
 * @param sha256 of those bytes
 */
public record StoredResult(String id, Instant created, String json, String sha256) {
    /** The stored form of a new result. */
    public static StoredResult of(String id, Instant created, Result result) {
        byte[] bytes = CanonicalJson.bytes(result);
        return new StoredResult(id, created, new String(bytes, StandardCharsets.UTF_8), Digest.sha256(bytes));
    }

    /** Where it stands in the order in which results were made. */
    public long number() {
        return Long.parseLong(id.substring(2));
    }

    /** The result that was stored. */
    public Result result() {
        return CanonicalJson.read(bytes(), Result.class);
    }

    /** The bytes that the digest is of. */
    public byte[] bytes() {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether the bytes are still those that were stored. */
    public boolean intact() {
        return Digest.sha256(bytes()).equals(sha256);
    }
}
