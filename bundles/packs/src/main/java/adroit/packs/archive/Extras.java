package adroit.packs.archive;

/** The extra fields of an entry: times and the like do no harm, a second name or second sizes do. */
final class Extras {
    private static final int ZIP64 = 0x0001;
    private static final int UNICODE_NAME = 0x7075;

    private Extras() {}

    static boolean hostile(Bytes bytes, int start, int length) {
        int at = start;
        int end = start + length;
        while (at + 4 <= end) {
            int id = bytes.u16(at);
            if (id == ZIP64 || id == UNICODE_NAME) {
                return true;
            }
            at += 4 + bytes.u16(at + 2);
        }
        return at != end;
    }
}
