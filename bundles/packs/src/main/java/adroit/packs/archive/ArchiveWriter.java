package adroit.packs.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Writes a zip file in the one form it has for its content: entries as given, stored and not compressed (compressors differ from machine to machine), all of the first of January 1980, nothing
 * else.
 */
public final class ArchiveWriter {
    private static final short NEEDED = 10;
    private static final short DAY = 0x0021;
    private final ByteArrayOutputStream contents = new ByteArrayOutputStream();
    private final ByteArrayOutputStream list = new ByteArrayOutputStream();

    private ArchiveWriter() {}

    public static byte[] bytes(List<ArchiveEntry> entries) {
        ArchiveWriter writer = new ArchiveWriter();
        entries.forEach(writer::add);
        return writer.finished(entries.size());
    }

    private void add(ArchiveEntry entry) {
        byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(entry.content());
        int offset = contents.size();
        ByteBuffer local = littleEndian(30).putInt(0x04034b50);
        common(local, entry, name, crc);
        write(contents, local);
        contents.writeBytes(name);
        contents.writeBytes(entry.content());

        ByteBuffer listed = littleEndian(46).putInt(0x02014b50).putShort(NEEDED);
        common(listed, entry, name, crc);
        listed.putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(offset);
        write(list, listed);
        list.writeBytes(name);
    }

    private static void common(ByteBuffer header, ArchiveEntry entry, byte[] name, CRC32 crc) {
        boolean ascii = name.length == entry.name().length();
        header.putShort(NEEDED).putShort((short) (ascii ? 0 : Listed.UTF8)).putShort((short) Listed.STORED);
        header.putShort((short) 0).putShort(DAY).putInt((int) crc.getValue());
        header.putInt(entry.content().length).putInt(entry.content().length);
        header.putShort((short) name.length).putShort((short) 0);
    }

    private byte[] finished(int count) {
        int start = contents.size();
        contents.writeBytes(list.toByteArray());
        ByteBuffer end = littleEndian(22).putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
        end.putShort((short) count)
                .putShort((short) count)
                .putInt(list.size())
                .putInt(start)
                .putShort((short) 0);
        write(contents, end);
        return contents.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, ByteBuffer header) {
        out.writeBytes(header.array());
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
