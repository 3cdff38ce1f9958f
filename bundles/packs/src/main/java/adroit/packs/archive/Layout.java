package adroit.packs.archive;

import adroit.packs.refusal.Refused;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Holds the headers before the contents against the list: the same entries, saying the same, one directly after the other from the first byte on. */
final class Layout {
    private static final int FIXED = 30;
    private static final long MARK = 0x04034b50L;
    private static final long AFTER_MARK = 0x08074b50L;
    private final String place;
    private final Bytes bytes;
    private final List<Listed> listed;

    Layout(String place, Bytes bytes, List<Listed> listed) {
        this.place = place;
        this.bytes = bytes;
        this.listed = listed;
    }

    /** Where the content of an entry begins that was checked. */
    static int contentStart(Bytes bytes, Listed entry) {
        int at = (int) entry.offset();
        return at + FIXED + bytes.u16(at + 26) + bytes.u16(at + 28);
    }

    void check() {
        long listStart = bytes.u32(bytes.length() - 6);
        long expected = 0;
        for (Listed entry : inOrder()) {
            if (entry.offset() != expected) {
                throw gap(entry);
            }
            expected = end(entry, listStart);
        }
        if (expected != listStart) {
            throw new Refused(
                    "HIDDEN_DATA",
                    place,
                    "Between the last entry and the list lies something that the list does not name.",
                    "Pack it again with: adroit discipline pack.");
        }
    }

    private List<Listed> inOrder() {
        return listed.stream().sorted(Comparator.comparingLong(Listed::offset)).toList();
    }

    private long end(Listed entry, long listStart) {
        int at = (int) entry.offset();
        if (!bytes.has(at, FIXED) || bytes.u32(at) != MARK) {
            throw differs(entry, "has no header before its content");
        }
        int name = bytes.u16(at + 26);
        int extra = bytes.u16(at + 28);
        long start = (long) at + FIXED + name + extra;
        if (start + entry.packed() > listStart) {
            throw differs(entry, "goes beyond the contents");
        }
        byte[] raw = Arrays.copyOfRange(bytes.array(), at + FIXED, at + FIXED + name);
        if (!Arrays.equals(raw, entry.rawName())) {
            throw differs(entry, "has another name before its content");
        }
        if (bytes.u16(at + 6) != entry.flags() || bytes.u16(at + 8) != entry.method()) {
            throw differs(entry, "is compressed otherwise before its content");
        }
        if (Extras.hostile(bytes, at + FIXED + name, extra)) {
            throw differs(entry, "has a second name or second sizes before its content");
        }
        if (!sameSizes(entry, at + 14, entry.sizesAfter())) {
            throw differs(entry, "has other sizes or another check sum before its content");
        }
        long end = start + entry.packed();
        return entry.sizesAfter() ? endOfSizes(entry, (int) end, listStart) : end;
    }

    private long endOfSizes(Listed entry, int at, long listStart) {
        if (at + 16L <= listStart && bytes.u32(at) == AFTER_MARK && sameSizes(entry, at + 4, false)) {
            return at + 16L;
        }
        if (at + 12L <= listStart && sameSizes(entry, at, false)) {
            return at + 12L;
        }
        throw differs(entry, "has other sizes or another check sum after its content");
    }

    private boolean sameSizes(Listed entry, int at, boolean orZero) {
        return same(bytes.u32(at), entry.crc(), orZero)
                && same(bytes.u32(at + 4), entry.packed(), orZero)
                && same(bytes.u32(at + 8), entry.unpacked(), orZero);
    }

    private static boolean same(long there, long listed, boolean orZero) {
        return there == listed || orZero && there == 0;
    }

    private Refused gap(Listed entry) {
        return entry.offset() == listed.stream().mapToLong(Listed::offset).min().orElse(0)
                ? new Refused(
                        "PREFIX_DATA",
                        place,
                        "Something stands before the first entry of the archive.",
                        "Pack it again with: adroit discipline pack.")
                : new Refused(
                        "HIDDEN_DATA",
                        place + "!/" + entry.name(),
                        "Its content overlaps that of another entry, or something lies between them.",
                        "Pack it again with: adroit discipline pack.");
    }

    private Refused differs(Listed entry, String how) {
        return new Refused(
                "HEADERS_DIFFER",
                place + "!/" + entry.name(),
                "The archive contradicts itself: this entry " + how + " than in the list.",
                "Get the file anew from whoever made it.");
    }
}
