package adroit.store.backup;

import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.util.HexFormat;

/** What a digesting stream has seen, in hexadecimal digits. */
final class Hex {
    private Hex() {}

    static String of(DigestOutputStream stream) {
        return HexFormat.of().formatHex(stream.getMessageDigest().digest());
    }

    static String of(DigestInputStream stream) {
        return HexFormat.of().formatHex(stream.getMessageDigest().digest());
    }
}
