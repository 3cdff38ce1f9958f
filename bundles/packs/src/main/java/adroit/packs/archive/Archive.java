package adroit.packs.archive;

import adroit.packs.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a zip file of which every byte is accounted for. Its list and the headers before the contents must say the same, contents follow each other without gap or overlap from
 * the first byte to the list, the list ends the file, and names lead nowhere. All of that, and the limits, are checked before the first byte is unpacked.
 */
public final class Archive {
    private static final String ASK = "Get the file anew from whoever made it.";
    private final String place;
    private final Bytes bytes;
    private final List<Listed> listed;

    private Archive(String place, Bytes bytes, List<Listed> listed) {
        this.place = place;
        this.bytes = bytes;
        this.listed = listed;
    }

    /**
     * Looks at the list alone.
     *
     * @param place how people are to find the file
     * @throws Refused with all that is wrong
     */
    public static Archive list(String place, byte[] file, Limits limits) {
        Bytes bytes = new Bytes(file);
        List<Listed> listed = new Listing(place, bytes, limits).read();
        new Layout(place, bytes, listed).check();
        return new Archive(place, bytes, listed);
    }

    /** The names in the order of the list, folders too. */
    public List<String> names() {
        return listed.stream().map(Listed::name).toList();
    }

    /** The files, unpacked. */
    public List<ArchiveEntry> unpack() {
        List<ArchiveEntry> entries = new ArrayList<>();
        for (Listed each : listed) {
            if (!each.folder()) {
                entries.add(new ArchiveEntry(each.name(), content(each)));
            }
        }
        return entries;
    }

    private byte[] content(Listed entry) {
        int start = Layout.contentStart(bytes, entry);
        byte[] content = entry.method() == Listed.STORED ? stored(entry, start) : inflated(entry, start);
        CRC32 crc = new CRC32();
        crc.update(content);
        if (crc.getValue() != entry.crc()) {
            throw damaged(entry);
        }
        return content;
    }

    private byte[] stored(Listed entry, int start) {
        byte[] content = new byte[(int) entry.unpacked()];
        System.arraycopy(bytes.array(), start, content, 0, content.length);
        return content;
    }

    /** Exactly as many bytes as listed come out of exactly as many as listed, or it is refused; there is room for no more. */
    private byte[] inflated(Listed entry, int start) {
        byte[] content = new byte[(int) entry.unpacked()];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes.array(), start, (int) entry.packed());
            int filled = 0;
            while (filled < content.length && !inflater.finished()) {
                int more = inflater.inflate(content, filled, content.length - filled);
                if (more == 0 && !inflater.finished()) {
                    throw damaged(entry);
                }
                filled += more;
            }
            boolean ended = inflater.finished() || inflater.inflate(new byte[1]) == 0 && inflater.finished();
            if (!ended || filled != content.length || inflater.getRemaining() != 0) {
                throw damaged(entry);
            }
            return content;
        } catch (DataFormatException e) {
            throw damaged(entry);
        } finally {
            inflater.end();
        }
    }

    private Refused damaged(Listed entry) {
        return new Refused(
                "ENTRY_DAMAGED",
                place + "!/" + entry.name(),
                "The content is not what the archive's list says of it: its size or its check sum is another.",
                ASK);
    }
}
