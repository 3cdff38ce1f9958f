package adroit.packs.archive;

import adroit.packs.refusal.Refusals;
import adroit.packs.refusal.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the list at the end of an archive. What breaks the list itself is thrown at once; what is wrong with single entries is collected. */
final class Listing {
    private static final String ASK = "Get the file anew from whoever made it.";
    private static final String PACK_AGAIN = "Pack it again with: adroit discipline pack.";
    private static final int END = 22;
    private static final int FIXED = 46;
    private static final long END_MARK = 0x06054b50L;
    private static final long ENTRY_MARK = 0x02014b50L;
    private static final long LOCAL_MARK = 0x04034b50L;
    private static final int KNOWN_FLAGS = 0b110 | Listed.SIZES_AFTER | Listed.UTF8;

    private final String place;
    private final Bytes bytes;
    private final Limits limits;
    private final Refusals refusals = new Refusals();
    private final Set<String> seen = new HashSet<>();
    private long total;

    Listing(String place, Bytes bytes, Limits limits) {
        this.place = place;
        this.bytes = bytes;
        this.limits = limits;
    }

    List<Listed> read() {
        refuseWhatIsNoArchive();
        int end = bytes.length() - END;
        int count = bytes.u16(end + 10);
        long size = bytes.u32(end + 12);
        long start = bytes.u32(end + 16);
        if (bytes.u16(end + 4) != 0 || bytes.u16(end + 6) != 0 || bytes.u16(end + 8) != count || start + size != end) {
            throw structure("its end does not say where its list is");
        }
        if (count > limits.entries()) {
            throw refused(
                    "TOO_MANY_ENTRIES",
                    place,
                    "It holds " + count + " entries; " + limits.entries() + " are the most.",
                    "Leave out what is not needed.");
        }
        List<Listed> listed = entries((int) start, end, count);
        refusals.throwIfAny();
        return listed;
    }

    private void refuseWhatIsNoArchive() {
        if (bytes.length() > limits.file()) {
            throw refused(
                    "TOO_LARGE",
                    place,
                    "It has " + bytes.length() + " bytes; " + limits.file() + " are the most.",
                    "Leave out what is not needed.");
        }
        if (bytes.length() == 0) {
            throw refused("EMPTY_FILE", place, "The file is empty; it may have been copied half.", ASK);
        }
        if (!bytes.has(0, END) || bytes.u32(0) != LOCAL_MARK && bytes.u32(0) != END_MARK) {
            throw refused("NOT_AN_ARCHIVE", place, "The file does not begin as a zip file does.", ASK);
        }
        int end = bytes.length() - END;
        if (bytes.u32(end) != END_MARK || bytes.u16(end + 20) != 0) {
            throw endsOtherwise();
        }
    }

    private Refused endsOtherwise() {
        for (int at = bytes.length() - END; at >= Math.max(0, bytes.length() - END - 0xffff); at--) {
            if (bytes.u32(at) == END_MARK) {
                return refused(
                        "TRAILING_DATA",
                        place,
                        "Something follows the end of the archive, or a comment stands there.",
                        PACK_AGAIN);
            }
        }
        return refused("TRUNCATED", place, "The end of the file is missing; it may have been copied half.", ASK);
    }

    private List<Listed> entries(int start, int end, int count) {
        List<Listed> listed = new ArrayList<>();
        int at = start;
        for (int i = 0; i < count; i++) {
            if (!bytes.has(at, FIXED) || bytes.u32(at) != ENTRY_MARK) {
                throw structure("entry " + (i + 1) + " of its list is missing");
            }
            int name = bytes.u16(at + 28);
            int extra = bytes.u16(at + 30);
            int next = at + FIXED + name + extra + bytes.u16(at + 32);
            if (next > end) {
                throw structure("entry " + (i + 1) + " of its list goes beyond the list's end");
            }
            Listed entry = entry(at, name);
            check(entry, bytes.u16(at + 32), bytes.u16(at + 34));
            if (Extras.hostile(bytes, at + FIXED + name, extra)) {
                add("EXTRA_FIELD", entry, "It has a second name or second sizes in an extra field.", PACK_AGAIN);
            }
            listed.add(entry);
            at = next;
        }
        if (at != end) {
            throw structure("its list is longer than the entries it counts");
        }
        return listed;
    }

    private Listed entry(int at, int nameLength) {
        byte[] raw = Arrays.copyOfRange(bytes.array(), at + FIXED, at + FIXED + nameLength);
        return new Listed(
                name(raw),
                raw,
                bytes.u16(at + 8),
                bytes.u16(at + 10),
                bytes.u32(at + 16),
                bytes.u32(at + 20),
                bytes.u32(at + 24),
                (int) (bytes.u32(at + 38) >>> 16),
                bytes.u32(at + 42));
    }

    private String name(byte[] raw) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused("NAME_INVALID", place, "The name of an entry is no UTF-8.", PACK_AGAIN);
        }
    }

    private void check(Listed entry, int comment, int disk) {
        EntryName.problem(entry.name()).ifPresent(p -> add(p.code(), entry, p.sentence(), PACK_AGAIN));
        if (!seen.add(entry.name().toLowerCase(Locale.ROOT).replaceFirst("/$", ""))) {
            add(
                    "DUPLICATE_ENTRY",
                    entry,
                    "Two entries have this name, or names that differ by case alone.",
                    PACK_AGAIN);
        }
        if (entry.link()) {
            add("SYMLINK", entry, "It is a link to another file.", "Put the file itself in its place.");
        } else if (entry.special()) {
            add("SPECIAL_FILE", entry, "It is neither a file nor a folder.", PACK_AGAIN);
        }
        if ((entry.flags() & 1) != 0) {
            add("ENCRYPTED", entry, "It is encrypted.", "Pack it without a password.");
        } else if ((entry.flags() & ~KNOWN_FLAGS) != 0 || comment != 0 || disk != 0) {
            add("STRUCTURE", entry, "It is written in a way that archives of this kind have no need of.", PACK_AGAIN);
        }
        if (entry.method() != Listed.STORED && entry.method() != Listed.DEFLATED) {
            add("METHOD", entry, "It is compressed by a method that is not taken.", PACK_AGAIN);
        }
        checkSize(entry);
    }

    private void checkSize(Listed entry) {
        total += entry.unpacked();
        boolean stored = entry.method() == Listed.STORED;
        if (stored && entry.packed() != entry.unpacked() || entry.folder() && entry.unpacked() != 0) {
            add("STRUCTURE", entry, "Its sizes contradict each other.", PACK_AGAIN);
        }
        if (entry.unpacked() > limits.entry()) {
            add(
                    "ENTRY_TOO_LARGE",
                    entry,
                    "Unpacked it has " + entry.unpacked() + " bytes; " + limits.entry() + " are the most.",
                    "Leave out what is not needed.");
        } else if (limits.exceedsRatio(entry.packed(), entry.unpacked())) {
            add(
                    "RATIO",
                    entry,
                    "It would unpack from " + entry.packed() + " to " + entry.unpacked() + " bytes.",
                    "Leave it out: what shrinks that far says nothing.");
        }
        if (total > limits.total() && total - entry.unpacked() <= limits.total()) {
            add(
                    "TOTAL_TOO_LARGE",
                    entry,
                    "With it, more than " + limits.total() + " bytes would be unpacked.",
                    "Leave out what is not needed.");
        }
    }

    private void add(String code, Listed entry, String sentence, String remedy) {
        refusals.add(code, place + "!/" + entry.name(), sentence, remedy);
    }

    private Refused structure(String why) {
        return refused("STRUCTURE", place, "The archive contradicts itself: " + why + ".", ASK);
    }

    private static Refused refused(String code, String place, String sentence, String remedy) {
        return new Refused(code, place, sentence, remedy);
    }
}
