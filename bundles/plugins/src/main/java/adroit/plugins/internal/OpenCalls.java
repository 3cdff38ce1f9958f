package adroit.plugins.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which plugins' code is running, in a file that outlives the process. A mark that is found open at a start says whose code ran when the process ended without a word.
 * That may have been chance, as with a pulled plug; the second time in a row it counts as the plugin's doing. A start that ends in order forgives.
 */
final class OpenCalls implements AutoCloseable {
    /** So often in a row a plugin's code must have been running when the process ended. */
    static final int STRIKES = 2;

    private static final Logger LOG = LoggerFactory.getLogger(OpenCalls.class);
    private static final int DIGITS = 64;
    private static final int OPEN = DIGITS;
    private static final int COUNT = DIGITS + 1;
    private static final int SLOT = 128;
    private static final int SLOTS = 256;

    private final ByteBuffer slots;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Integer, AtomicInteger> open = new ConcurrentHashMap<>();
    private boolean foundOpen;

    private OpenCalls(ByteBuffer slots) {
        this.slots = slots;
        for (int place = 0; place < SLOTS * SLOT; place += SLOT) {
            remember(place);
        }
    }

    /** Reads the marks of the run before; without such a file, and where none can be had, there are none. */
    static OpenCalls in(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                MappedByteBuffer mapped = channel.map(MapMode.READ_WRITE, 0, (long) SLOTS * SLOT);
                return new OpenCalls(mapped);
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be used; a plugin that ends the process will not be recognized", file);
            return new OpenCalls(ByteBuffer.allocate(SLOTS * SLOT));
        }
    }

    private void remember(int place) {
        byte[] digits = new byte[DIGITS];
        slots.get(place, digits);
        String sha256 = new String(digits, US_ASCII);
        if (sha256.matches("[0-9a-f]{64}")) {
            places.put(sha256, place);
            if (slots.get(place + OPEN) != 0) {
                foundOpen = true;
                slots.put(place + COUNT, (byte) Math.min(STRIKES, slots.get(place + COUNT) + 1));
                slots.put(place + OPEN, (byte) 0);
            }
        }
    }

    /** Whether the last run ended without a word while code of plugins was running. */
    boolean foundOpen() {
        return foundOpen;
    }

    /** Whether the code with that SHA-256 was running at the end of the last runs, too often to be chance. */
    boolean struckOut(String sha256) {
        return strikes(sha256) >= STRIKES;
    }

    /** Whether it was running at the end of a run without a word, since the last that ended in order. */
    boolean isSuspected(String sha256) {
        return strikes(sha256) > 0;
    }

    private synchronized int strikes(String sha256) {
        Integer place = places.get(sha256);
        return place == null ? 0 : slots.get(place + COUNT);
    }

    /** Forgets what was held against it, as when a person puts it in service again. */
    synchronized void forgive(String sha256) {
        Integer place = places.get(sha256);
        if (place != null) {
            slots.put(place + COUNT, (byte) 0);
        }
    }

    /** The mark of the code with that SHA-256. */
    synchronized Mark mark(String sha256) {
        Integer known = places.get(sha256);
        int place = known != null ? known : free();
        if (place < 0) {
            return Mark.NONE;
        }
        if (known == null) {
            slots.put(place, sha256.getBytes(US_ASCII));
            slots.put(place + OPEN, (byte) 0);
            slots.put(place + COUNT, (byte) 0);
            places.put(sha256, place);
        }
        AtomicInteger inside = open.computeIfAbsent(place, p -> new AtomicInteger());
        return new Mark() {
            @Override
            public void open() {
                inside.incrementAndGet();
                slots.put(place + OPEN, (byte) 1);
            }

            @Override
            public void close() {
                if (inside.decrementAndGet() == 0) {
                    slots.put(place + OPEN, (byte) 0);
                }
            }
        };
    }

    /** Takes back the places of code that is not named and against which nothing is held: what scored beside, or was on its way in, is not forgiven by a start. */
    synchronized void keepOnly(Set<String> sha256) {
        places.entrySet().removeIf(each -> !sha256.contains(each.getKey()) && slots.get(each.getValue() + COUNT) == 0);
    }

    private int free() {
        for (int place = 0; place < SLOTS * SLOT; place += SLOT) {
            if (!places.containsValue(place)) {
                return place;
            }
        }
        return -1;
    }

    /** Ends the run in order: what is not open now was not to blame for anything. */
    @Override
    public synchronized void close() {
        for (int place : places.values()) {
            if (slots.get(place + OPEN) == 0) {
                slots.put(place + COUNT, (byte) 0);
            }
        }
    }

    /** Says when the code of one plugin is entered and left. */
    interface Mark {
        Mark NONE = new Mark() {};

        default void open() {}

        default void close() {}
    }
}
