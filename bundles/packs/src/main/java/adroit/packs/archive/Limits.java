package adroit.packs.archive;

/**
 * How much is taken, decided before anything is unpacked.
 *
 * @param file bytes of the archive itself
 * @param entries how many, folders too
 * @param entry unpacked bytes of one entry
 * @param total unpacked bytes of all
 * @param ratio how many times larger than its packed form an entry may be, beyond its first 64 kB
 */
public record Limits(int file, int entries, int entry, int total, int ratio) {
    private static final int MB = 1 << 20;
    private static final int ALWAYS = 64 << 10;

    /** A pack, which holds a bundle and three small files. */
    public static final Limits PACK = new Limits(24 * MB, 16, 24 * MB, 24 * MB, 20);

    /** A discipline's bundle. */
    public static final Limits BUNDLE = new Limits(24 * MB, 4_000, 16 * MB, 64 * MB, 60);

    boolean exceedsRatio(long packed, long unpacked) {
        return unpacked > ALWAYS && unpacked - ALWAYS > packed * ratio;
    }
}
