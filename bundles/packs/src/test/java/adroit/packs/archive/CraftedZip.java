package adroit.packs.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zip files byte by byte, right ones and such as no tool would write. */
public final class CraftedZip {
    private final List<Part> parts = new ArrayList<>();
    private byte[] before = {};
    private byte[] beforeList = {};
    private byte[] after = {};

    /** One entry; every field can be made to lie. */
    public static final class Part {
        String name;
        String localName;
        byte[] content;
        byte[] packed;
        int method;
        int flags;
        int localFlags;
        long crc;
        long localCrc;
        long unpacked;
        long localUnpacked;
        int mode = 0100644;
        byte[] extra = {};
        byte[] descriptor = {};
        long shift;
        boolean listed = true;

        Part(String name, byte[] content, boolean deflated) {
            this.name = name;
            this.localName = name;
            this.content = content;
            this.packed = deflated ? deflated(content) : content;
            this.method = deflated ? 8 : 0;
            CRC32 sum = new CRC32();
            sum.update(content);
            this.crc = sum.getValue();
            this.localCrc = crc;
            this.unpacked = content.length;
            this.localUnpacked = content.length;
        }
    }

    public Part stored(String name, String text) {
        return add(new Part(name, text.getBytes(StandardCharsets.UTF_8), false));
    }

    public Part stored(String name, byte[] content) {
        return add(new Part(name, content, false));
    }

    public Part deflated(String name, byte[] content) {
        return add(new Part(name, content, true));
    }

    private Part add(Part part) {
        parts.add(part);
        return part;
    }

    CraftedZip before(String text) {
        before = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    CraftedZip beforeList(String text) {
        beforeList = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    CraftedZip after(String text) {
        after = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before);
        List<Integer> offsets = new ArrayList<>();
        for (Part part : parts) {
            offsets.add(out.size());
            byte[] name = part.localName.getBytes(StandardCharsets.UTF_8);
            ByteBuffer header =
                    little(30).putInt(0x04034b50).putShort((short) 20).putShort((short) (part.flags | part.localFlags));
            header.putShort((short) part.method).putInt(0).putInt((int) part.localCrc);
            boolean later = part.descriptor.length > 0;
            header.putInt(later ? 0 : part.packed.length).putInt(later ? 0 : (int) part.localUnpacked);
            if (later) {
                header.putInt(14, 0);
            }
            header.putShort((short) name.length).putShort((short) 0);
            out.writeBytes(header.array());
            out.writeBytes(name);
            out.writeBytes(part.packed);
            out.writeBytes(part.descriptor);
        }
        out.writeBytes(beforeList);
        int start = out.size();
        int listed = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).listed) {
                list(out, parts.get(i), offsets.get(i));
                listed++;
            }
        }
        int size = out.size() - start;
        ByteBuffer end =
                little(22).putInt(0x06054b50).putInt(0).putShort((short) listed).putShort((short) listed);
        out.writeBytes(end.putInt(size).putInt(start).putShort((short) 0).array());
        out.writeBytes(after);
        return out.toByteArray();
    }

    private static void list(ByteArrayOutputStream out, Part part, int offset) {
        byte[] name = part.name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer header =
                little(46).putInt(0x02014b50).putShort((short) (3 << 8 | 20)).putShort((short) 20);
        header.putShort((short) part.flags)
                .putShort((short) part.method)
                .putInt(0)
                .putInt((int) part.crc);
        header.putInt(part.packed.length).putInt((int) part.unpacked).putShort((short) name.length);
        header.putShort((short) part.extra.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0);
        header.putInt(part.mode << 16).putInt((int) (offset + part.shift));
        out.writeBytes(header.array());
        out.writeBytes(name);
        out.writeBytes(part.extra);
    }

    static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The sizes as they may stand after a content. */
    static byte[] descriptor(Part part, boolean marked) {
        ByteBuffer sizes = little(marked ? 16 : 12);
        if (marked) {
            sizes.putInt(0x08074b50);
        }
        return sizes.putInt((int) part.crc)
                .putInt(part.packed.length)
                .putInt((int) part.unpacked)
                .array();
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] packed = new byte[content.length + 64];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }
}
