package adroit.canonical;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256 over all columns of a row, each with its length, so that none can be changed or run into the next unnoticed. */
public final class Seal {
    private static final int ABSENT = -1;

    private Seal() {}

    /** The seal of those columns, in that order. */
    public static String of(@Nullable Object... columns) {
        MessageDigest digest = Digest.sha256();
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
        for (Object column : columns) {
            if (column == null) {
                digest.update(length.clear().putInt(ABSENT).flip());
            } else {
                byte[] bytes = column.toString().getBytes(StandardCharsets.UTF_8);
                digest.update(length.clear().putInt(bytes.length).flip());
                digest.update(bytes);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
