package adroit.exchange.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The texts that cells refer to by number, packed as bytes: a number and its letters each, not an object. */
final class SharedTexts {

    private static final int CHUNK = 1 << 20;

    private final List<byte[]> chunks = new ArrayList<>();
    private long[] places = new long[256];
    private int count;
    private int used;
    private long bytes;

    static SharedTexts read(
            Optional<InputStream> part, String name, WorkbookFaults faults, WorkbookLimits limits, int longest)
            throws IOException {
        SharedTexts texts = new SharedTexts();
        if (part.isPresent()) {
            try (Xml xml = new Xml(part.get(), faults, name)) {
                while (xml.next()) {
                    if (xml.opens("si")) {
                        texts.add(xml.text("si", longest), faults, limits);
                    }
                }
            }
        }
        return texts;
    }

    private void add(String text, WorkbookFaults faults, WorkbookLimits limits) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes += utf8.length + Long.BYTES;
        if (bytes > limits.textBytes()) {
            throw faults.of(
                    "too-large",
                    "The workbook holds more than " + (limits.textBytes() >> 20) + " MB of different texts.",
                    "Save the sheet as \"CSV UTF-8 (comma delimited)\" and send that: a CSV file may be larger.");
        }
        if (chunks.isEmpty() || used + utf8.length > CHUNK) {
            chunks.add(new byte[Math.max(CHUNK, utf8.length)]);
            used = 0;
        }
        System.arraycopy(utf8, 0, chunks.get(chunks.size() - 1), used, utf8.length);
        place((long) (chunks.size() - 1) << 42 | (long) used << 21 | utf8.length);
        used += utf8.length;
    }

    private void place(long place) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        places[count++] = place;
    }

    /** The text of that number; empty where there is none. */
    Optional<String> text(int number) {
        if (number < 0 || number >= count) {
            return Optional.empty();
        }
        long place = places[number];
        int mask = (1 << 21) - 1;
        return Optional.of(new String(
                chunks.get((int) (place >>> 42)),
                (int) (place >>> 21) & mask,
                (int) place & mask,
                StandardCharsets.UTF_8));
    }
}
