package adroit.store.backup;

import adroit.canonical.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Replaces the last 64 bytes of what is written by the SHA-256 of everything before them, in hexadecimal digits. So not one bit of a backup can change unnoticed, those of the
 * archive's own bookkeeping included. It keeps accidents out, not forgers: who can write the file can seal it again.
 */
final class SealedOutput extends OutputStream {
    static final int LENGTH = 64;
    /** What is to be written last, in the place of the seal. */
    static final String PLACE = "0".repeat(LENGTH);

    private final OutputStream out;
    private final DigestOutputStream digested;
    private byte[] last = new byte[0];

    SealedOutput(OutputStream out) {
        this.out = out;
        this.digested = new DigestOutputStream(out, Digest.sha256());
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        ByteArrayOutputStream held = new ByteArrayOutputStream(last.length + length);
        held.writeBytes(last);
        held.write(bytes, from, length);
        byte[] all = held.toByteArray();
        int kept = Math.min(LENGTH, all.length);
        digested.write(all, 0, all.length - kept);
        last = Arrays.copyOfRange(all, all.length - kept, all.length);
    }

    @Override
    public void flush() throws IOException {
        digested.flush();
    }

    /** Writes the seal; nothing is written after it. The stream below stays open. */
    void seal() throws IOException {
        if (!new String(last, StandardCharsets.US_ASCII).equals(PLACE)) {
            throw new IllegalStateException("what was written does not end with the place of the seal");
        }
        out.write(HexFormat.of().formatHex(digested.getMessageDigest().digest()).getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
