package adroit.exchange.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The zip archive that a workbook is, with every part bounded while it is unpacked; sizes that the archive declares are not believed. */
final class WorkbookParts implements AutoCloseable {

    private static final int LONGEST_END = 65_557;
    private static final int LONGEST_RUN = 1 << 20;

    private final ZipFile zip;
    private final WorkbookFaults faults;
    private final WorkbookLimits limits;

    private WorkbookParts(ZipFile zip, WorkbookFaults faults, WorkbookLimits limits) {
        this.zip = zip;
        this.faults = faults;
        this.limits = limits;
    }

    static WorkbookParts open(Path file, WorkbookFaults faults, WorkbookLimits limits) throws IOException {
        if (directoryBytes(file, faults) > limits.directoryBytes()) {
            throw faults.notReal("list of parts", "far too many entries");
        }
        try {
            return new WorkbookParts(new ZipFile(file.toFile()), faults, limits);
        } catch (IOException | RuntimeException e) {
            throw faults.damaged();
        }
    }

    /** The size of the archive's list of entries, read before anything is made of it. */
    private static long directoryBytes(Path file, WorkbookFaults faults) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(LONGEST_END, bytes.length());
            byte[] end = new byte[length];
            bytes.seek(bytes.length() - length);
            bytes.readFully(end);
            for (int i = length - 22; i >= 0; i--) {
                if (end[i] == 'P' && end[i + 1] == 'K' && end[i + 2] == 5 && end[i + 3] == 6) {
                    return little(end, i + 12);
                }
            }
            throw faults.damaged();
        }
    }

    private static long little(byte[] bytes, int at) {
        return (bytes[at] & 0xFFL)
                | (bytes[at + 1] & 0xFFL) << 8
                | (bytes[at + 2] & 0xFFL) << 16
                | (bytes[at + 3] & 0xFFL) << 24;
    }

    boolean has(String part) {
        return entry(part).isPresent();
    }

    /** The part as a stream that ends in a refusal where it is not what a spreadsheet program writes. */
    Optional<InputStream> stream(String part) throws IOException {
        Optional<ZipEntry> entry = entry(part);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Bounded(zip.getInputStream(entry.get()), part, entry.get().getCompressedSize()));
    }

    /** Some programs write other capitals than their own list of parts has. */
    private Optional<ZipEntry> entry(String part) {
        @Nullable ZipEntry exact = zip.getEntry(part);
        return exact != null
                ? Optional.of(exact)
                : zip.stream()
                        .<ZipEntry>map(e -> e)
                        .filter(e -> e.getName().replace('\\', '/').equalsIgnoreCase(part))
                        .findFirst();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what is unpacked, and how much of it stands between two tags: no reader of XML then holds more than that. */
    private final class Bounded extends FilterInputStream {

        private final String part;
        private final long most;
        private long size;
        private long run;

        Bounded(InputStream in, String part, long packed) {
            super(in);
            this.part = part;
            this.most = packed < 0 ? limits.partBytes() : Math.max(limits.ratioFrom(), packed * limits.ratio());
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            size += Math.max(0, n);
            if (size > limits.partBytes()) {
                throw faults.tooLarge(part, limits.partBytes());
            }
            if (size > most) {
                throw faults.bomb(part, limits.ratio());
            }
            for (int i = offset; i < offset + n; i++) {
                run = buffer[i] == '<' ? 0 : run + 1;
            }
            if (run > LONGEST_RUN) {
                throw faults.notReal(part, "more than a million characters in one piece");
            }
            return n;
        }
    }
}
