package adroit.packs.archive;

/**
 * An entry as the list at the end of an archive has it.
 *
 * @param rawName the bytes of its name, as they must stand before its content once more
 */
record Listed(
        String name,
        byte[] rawName,
        int flags,
        int method,
        long crc,
        long packed,
        long unpacked,
        int unixMode,
        long offset) {
    static final int STORED = 0;
    static final int DEFLATED = 8;
    static final int SIZES_AFTER = 1 << 3;
    static final int UTF8 = 1 << 11;
    private static final int TYPE = 0170000;
    private static final int REGULAR = 0100000;
    private static final int FOLDER = 0040000;
    private static final int LINK = 0120000;

    boolean folder() {
        return name.endsWith("/");
    }

    boolean link() {
        return (unixMode & TYPE) == LINK;
    }

    boolean special() {
        int type = unixMode & TYPE;
        return type != 0 && type != REGULAR && type != FOLDER;
    }

    boolean sizesAfter() {
        return (flags & SIZES_AFTER) != 0;
    }
}
