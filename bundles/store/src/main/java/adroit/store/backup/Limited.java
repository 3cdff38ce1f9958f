package adroit.store.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives no more bytes than were announced: one more is a fault, not a longer wait. */
final class Limited extends FilterInputStream {
    private long left;

    Limited(InputStream in, long bytes) {
        super(in);
        this.left = bytes;
    }

    long left() {
        return left;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        left -= Math.max(0, read);
        if (left < 0) {
            throw new IOException("more bytes than were announced");
        }
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        throw new IOException("every byte is read");
    }
}
