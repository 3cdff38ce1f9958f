package adroit.exchange.workbook;

/**
 * How large the parts of a workbook may be once they are unpacked.
 *
 * @param partBytes bytes of one part, such as a sheet
 * @param textBytes bytes of all texts that cells share
 * @param ratio how many times its packed size a part may have, once it is over {@code ratioFrom} bytes
 * @param ratioFrom bytes up to which the ratio does not matter
 * @param directoryBytes bytes of the list of parts
 */
public record WorkbookLimits(long partBytes, int textBytes, int ratio, long ratioFrom, long directoryBytes) {

    public WorkbookLimits {
        if (partBytes < 1 || textBytes < 1 || ratio < 1 || ratioFrom < 1 || directoryBytes < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** More than a spreadsheet program can show at once. */
    public static WorkbookLimits standard() {
        return new WorkbookLimits(1L << 30, 64 << 20, 150, 16L << 20, 4L << 20);
    }
}
