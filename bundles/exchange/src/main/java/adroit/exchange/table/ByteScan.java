package adroit.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** One pass over the bytes of a file: its digest, its first bytes, and what speaks for one encoding or another. */
final class ByteScan {

    private static final int HEAD = 64;
    private static final int CHUNK = 1 << 16;

    private final MessageDigest digest = sha256();
    private final Utf8Check utf8 = new Utf8Check();
    private byte[] head = new byte[0];
    private long size;
    private long zeros;
    private long controls;
    private long unassigned;
    private int last = -1;

    private ByteScan() {}

    static ByteScan of(Path file, long limit) throws IOException {
        ByteScan scan = new ByteScan();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            for (int n = in.read(chunk); n >= 0 && scan.size <= limit; n = in.read(chunk)) {
                scan.accept(chunk, n);
            }
        }
        scan.utf8.end();
        return scan;
    }

    private void accept(byte[] chunk, int length) {
        if (size == 0 && length > 0) {
            head = Arrays.copyOf(chunk, Math.min(HEAD, length));
        }
        digest.update(chunk, 0, length);
        size += length;
        for (int i = 0; i < length; i++) {
            accept(chunk[i] & 0xFF);
        }
    }

    private void accept(int octet) {
        utf8.accept(octet);
        last = octet;
        if (octet == 0) {
            zeros++;
        } else if (octet < ' ' && octet != '\t' && octet != '\n' && octet != '\r') {
            controls++;
        } else if (octet == 0x81 || octet == 0x8D || octet == 0x8F || octet == 0x90 || octet == 0x9D) {
            unassigned++;
        }
    }

    byte[] head() {
        return head.clone();
    }

    boolean startsWith(int... octets) {
        for (int i = 0; i < octets.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != octets[i]) {
                return false;
            }
        }
        return true;
    }

    Utf8Check utf8() {
        return utf8;
    }

    long size() {
        return size;
    }

    boolean hasZeros() {
        return zeros > 0;
    }

    /** Whether more than one byte in a hundred is a control character: a few stray ones are found in real exports. */
    boolean isMostlyControls() {
        long meant = last == 0x1A ? controls - 1 : controls;
        return meant * 100 > size;
    }

    /** Whether bytes occur that Windows-1252 does not know. */
    boolean isBeyondWindows1252() {
        return unassigned > 0;
    }

    /** The SHA-256 of the whole file, 64 hexadecimal digits. To be asked once. */
    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
