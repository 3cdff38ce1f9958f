package adroit.launcher.command;

import adroit.launcher.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of this machine while it is sent. What is wrong with reading it is told of the file, and never of the server. */
final class LocalFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final long size;
    private final InputStream in;

    private LocalFile(Path path, long size, InputStream in) {
        this.path = path;
        this.size = size;
        this.in = in;
    }

    /** @throws Refused where it is no file that can be sent */
    static LocalFile open(Path path) {
        readable(path);
        try {
            return new LocalFile(path, Files.size(path), Files.newInputStream(path));
        } catch (IOException e) {
            throw unread(path, e);
        }
    }

    /**
     * The same path.
     *
     * @throws Refused where there is nothing that can be sent: a folder, something without a length, a file that is missing or may not be read
     */
    static Path readable(Path path) {
        if (Files.isDirectory(path)) {
            throw new Refused(path + " is a folder. Name one file in it.");
        }
        if (!Files.isReadable(path)) {
            throw new Refused("The file " + path + " is missing or cannot be read. Check its name and permissions.");
        }
        if (!Files.isRegularFile(path)) {
            throw new Refused(
                    path
                            + " is a pipe or a device, of which nobody knows the length. Write it to a file first, and name that.");
        }
        return path;
    }

    /** In bytes, as it was when it was opened. */
    long size() {
        return size;
    }

    /**
     * Sends it whole. The last part of it is sent only once it is known that no more follows, so that nobody takes a part for all of it.
     *
     * @throws IOException where that cannot be written to
     * @throws Refused where it cannot be read to its end, or has another length by now
     */
    void sendTo(OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = size;
        while (left > 0) {
            int n = read(buffer, (int) Math.min(left, BUFFER));
            left -= n;
            if (n < 0 || (left == 0 && hasMore())) {
                throw changed();
            }
            out.write(buffer, 0, n);
        }
        if (size == 0 && hasMore()) {
            throw changed();
        }
    }

    private boolean hasMore() {
        return read(new byte[1], 1) >= 0;
    }

    private int read(byte[] buffer, int most) {
        try {
            return in.read(buffer, 0, most);
        } catch (IOException e) {
            throw unread(path, e);
        }
    }

    private Refused changed() {
        return new Refused(
                "The file " + path
                        + " was changed while it was being sent, so nothing of it was taken in. Send it again once nobody writes to it.");
    }

    private static Refused unread(Path path, IOException why) {
        return new Refused(
                "The file " + path + " cannot be read on this machine, so nothing of it was taken in ("
                        + why.getMessage() + "). See whether its disk or network drive is there, and send it again.",
                why);
    }

    @Override
    public String toString() {
        return path + " (" + size + " bytes)";
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
