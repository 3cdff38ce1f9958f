package adroit.canonical;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256 over all columns of a row, each with its length, so that none can be changed or run into the next unnoticed. */
public final class Seal {
    private static final int ABSENT = -1;
    private static final int USUAL = 1_024;

    private Seal() {}

    /** The seal of those columns, in that order. */
    public static String of(@Nullable Object... columns) {
        ByteBuffer all = ByteBuffer.allocate(USUAL);
        for (Object column : columns) {
            if (column == null) {
                all = withRoom(all, 0).putInt(ABSENT);
            } else {
                byte[] bytes = column.toString().getBytes(StandardCharsets.UTF_8);
                all = withRoom(all, bytes.length).putInt(bytes.length).put(bytes);
            }
        }
        MessageDigest digest = Digest.sha256();
        digest.update(all.array(), 0, all.position());
        return HexFormat.of().formatHex(digest.digest());
    }

    /** With room for a length and so many bytes: one large piece is digested sooner than many small ones. */
    private static ByteBuffer withRoom(ByteBuffer all, int more) {
        int needed = all.position() + Integer.BYTES + more;
        return needed <= all.capacity() ? all : ByteBuffer.allocate(2 * needed).put(all.array(), 0, all.position());
    }
}
