package adroit.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalLong;

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
    private long line = 1;
    private long lineBytes;
    private boolean endless;

    private ByteScan() {}

    /** Looks at every byte, unless the file is longer than that. */
    static ByteScan of(Path file, long limit) throws IOException {
        return of(file, limit, Long.MAX_VALUE);
    }

    /** Looks at every byte, unless the file or one of its lines is longer than that. */
    static ByteScan of(Path file, long limit, long longestLine) throws IOException {
        ByteScan scan = new ByteScan();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            for (int n = in.read(chunk);
                    n >= 0 && scan.size <= limit && scan.lineBytes <= longestLine;
                    n = in.read(chunk)) {
                scan.accept(chunk, n);
            }
        }
        scan.endless = scan.lineBytes > longestLine;
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
        measureLine(chunk, length);
    }

    /** One chunk is far shorter than a line may be, so only the last line end in it counts. */
    private void measureLine(byte[] chunk, int length) {
        int end = length - 1;
        while (end >= 0 && chunk[end] != '\n' && chunk[end] != '\r') {
            end--;
        }
        if (end >= 0) {
            line += 1 + lineEnds(chunk, end);
            lineBytes = 0;
        }
        lineBytes += length - 1L - end;
    }

    private static long lineEnds(byte[] chunk, int before) {
        long ends = 0;
        for (int i = 0; i < before; i++) {
            boolean half = chunk[i] == '\r' && chunk[i + 1] == '\n';
            ends += (chunk[i] == '\n' || chunk[i] == '\r') && !half ? 1 : 0;
        }
        return ends;
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

    /** The line that is longer than a line may be; empty where none is. */
    OptionalLong endlessLine() {
        return endless ? OptionalLong.of(line) : OptionalLong.empty();
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
