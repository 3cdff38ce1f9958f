package adroit.canonical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The SHA-256 of a value's canonical form, so that what rests on the value can be pinned to it without writing or hashing it again. */
public final class Fingerprint {
    private volatile @Nullable String json;
    private volatile byte @Nullable [] sha256;

    private Fingerprint(@Nullable String json, byte @Nullable [] sha256) {
        this.json = json;
        this.sha256 = sha256;
    }

    /** The fingerprint of the value whose canonical form that is; worked out when it is first asked for, since many values are read that nothing is pinned to. */
    public static Fingerprint of(String json) {
        return new Fingerprint(json, null);
    }

    /** The text is forgotten only after the digest is there. */
    private byte[] sha256() {
        String text = json;
        byte[] known = sha256;
        if (known == null) {
            known = Digest.sha256().digest(Objects.requireNonNull(text).getBytes(StandardCharsets.UTF_8));
            sha256 = known;
            json = null;
        }
        return known;
    }

    /** The fingerprint of several values in that order: the SHA-256 of their fingerprints, 32 bytes each, one after the other. */
    public static <T> Fingerprint ofAll(List<T> values, Function<T, Fingerprint> fingerprint) {
        MessageDigest digest = Digest.sha256();
        for (T each : values) {
            digest.update(fingerprint.apply(each).sha256());
        }
        return new Fingerprint(null, digest.digest());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint print && Arrays.equals(sha256(), print.sha256());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sha256());
    }

    /** 64 hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(sha256());
    }
}
