package adroit.canonical;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** The SHA-256 of a value's canonical form, so that what rests on the value can be pinned to it without writing or hashing it again. */
public final class Fingerprint {
    private static final int BYTES = 32;

    private final byte[] sha256;

    private Fingerprint(byte[] sha256) {
        this.sha256 = sha256;
    }

    /** The fingerprint of the value whose canonical form that is. */
    public static Fingerprint of(String json) {
        return new Fingerprint(Digest.sha256().digest(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** The fingerprint of several values in that order: the SHA-256 of their fingerprints, 32 bytes each, one after the other. */
    public static Fingerprint ofAll(List<Fingerprint> values) {
        byte[] all = new byte[values.size() * BYTES];
        for (int i = 0; i < values.size(); i++) {
            System.arraycopy(values.get(i).sha256, 0, all, i * BYTES, BYTES);
        }
        return new Fingerprint(Digest.sha256().digest(all));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint print && Arrays.equals(sha256, print.sha256);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sha256);
    }

    /** 64 hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(sha256);
    }
}
