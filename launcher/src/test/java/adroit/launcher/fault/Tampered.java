package adroit.launcher.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import adroit.packs.archive.ArchiveEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that no tool would write. */
final class Tampered {
    private static final int LISTED = 0x02014b50;
    private static final int LISTED_FIXED = 46;
    private static final int LOCAL_FIXED = 30;
    private static final int END = 22;
    private static final int UNIX = 3 << 8;

    private Tampered() {}

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    static byte[] changedAt(byte[] file, int place) {
        byte[] bytes = file.clone();
        bytes[place] ^= 4;
        return bytes;
    }

    static byte[] endsInZeros(byte[] file) {
        byte[] bytes = file.clone();
        Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 0);
        return bytes;
    }

    static byte[] with(String before, byte[] file, String after) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(UTF_8));
        bytes.writeBytes(file);
        bytes.writeBytes(after.getBytes(UTF_8));
        return bytes.toByteArray();
    }

    /** Another name of the same length, wherever the name stands. */
    static byte[] renamed(byte[] zip, String name, String other) {
        byte[] bytes = zip.clone();
        for (int at : places(bytes, name)) {
            put(bytes, at, other);
        }
        return bytes;
    }

    /** Another name before the content than in the list. */
    static byte[] twoNames(byte[] zip, String name, String other) {
        byte[] bytes = zip.clone();
        put(bytes, places(bytes, name).get(0), other);
        return bytes;
    }

    /** The kind of file that the list says an entry is, as Unix writes it. */
    static byte[] mode(byte[] zip, String name, int mode) {
        byte[] bytes = zip.clone();
        int at = listed(bytes, name);
        little(bytes).putShort(at + 4, (short) (UNIX | 20)).putInt(at + 38, mode << 16);
        return bytes;
    }

    /** The unpacked size that both headers claim. */
    static byte[] size(byte[] zip, String name, int size) {
        byte[] bytes = zip.clone();
        little(bytes).putInt(listed(bytes, name) + 24, size);
        little(bytes).putInt(places(bytes, name).get(0) - LOCAL_FIXED + 22, size);
        return bytes;
    }

    static byte[] encrypted(byte[] zip, String name) {
        byte[] bytes = zip.clone();
        bytes[listed(bytes, name) + 8] |= 1;
        bytes[places(bytes, name).get(0) - LOCAL_FIXED + 6] |= 1;
        return bytes;
    }

    /** The way of compressing that both headers claim. */
    static byte[] method(byte[] zip, String name, int method) {
        byte[] bytes = zip.clone();
        little(bytes).putShort(listed(bytes, name) + 10, (short) method);
        little(bytes).putShort(places(bytes, name).get(0) - LOCAL_FIXED + 8, (short) method);
        return bytes;
    }

    /** One entry taken out of the list; its content stays. */
    static byte[] unlisted(byte[] zip, String name) {
        int at = listed(zip, name);
        int length = LISTED_FIXED + name.getBytes(UTF_8).length;
        byte[] bytes = new byte[zip.length - length];
        System.arraycopy(zip, 0, bytes, 0, at);
        System.arraycopy(zip, at + length, bytes, at, bytes.length - at);
        ByteBuffer end = little(bytes);
        int count = bytes.length - END + 8;
        short left = (short) (end.getShort(count) - 1);
        end.putShort(count, left).putShort(count + 2, left).putInt(count + 4, end.getInt(count + 4) - length);
        return bytes;
    }

    static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** One entry has a second name, which some readers take for its name. */
    static byte[] alsoNamed(List<ArchiveEntry> entries, String name) {
        byte[] second = little(new byte[11])
                .putShort((short) 0x7075)
                .putShort((short) 7)
                .put((byte) 1)
                .array();
        return zipped(entries, entry -> {
            if (entry.getName().equals(name)) {
                entry.setExtra(second);
            }
        });
    }

    static byte[] deflated(List<ArchiveEntry> entries) {
        return zipped(entries, entry -> {});
    }

    private static byte[] zipped(List<ArchiveEntry> entries, Consumer<ZipEntry> change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ArchiveEntry each : entries) {
                ZipEntry entry = new ZipEntry(each.name());
                change.accept(entry);
                zip.putNextEntry(entry);
                zip.write(each.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static int listed(byte[] bytes, String name) {
        for (int at : places(bytes, name)) {
            if (at >= LISTED_FIXED && little(bytes).getInt(at - LISTED_FIXED) == LISTED) {
                return at - LISTED_FIXED;
            }
        }
        throw new IllegalArgumentException(name + " is not listed");
    }

    private static List<Integer> places(byte[] bytes, String name) {
        byte[] wanted = name.getBytes(UTF_8);
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                places.add(at);
            }
        }
        return places;
    }

    private static void put(byte[] bytes, int at, String text) {
        byte[] put = text.getBytes(UTF_8);
        System.arraycopy(put, 0, bytes, at, put.length);
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
