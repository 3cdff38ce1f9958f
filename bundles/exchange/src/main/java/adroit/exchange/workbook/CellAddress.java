package adroit.exchange.workbook;

/** Places in a sheet as people write them: {@code B7}. */
public final class CellAddress {

    static final int MOST_COLUMNS = 16_384;
    static final int MOST_ROWS = 1_048_576;

    private CellAddress() {}

    /** The letters of a column, counted from 0. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }

    /** The place of a column, counted from 0, in a row. */
    public static String of(int column, long row) {
        return letters(column) + row;
    }

    /** The column of an address, counted from 0; -1 where there is no such column. */
    static int column(String address) {
        int column = 0;
        int i = 0;
        for (; i < address.length() && isLetter(address.charAt(i)) && column <= MOST_COLUMNS; i++) {
            column = column * 26 + (Character.toUpperCase(address.charAt(i)) - 'A' + 1);
        }
        return i == 0 || column > MOST_COLUMNS ? -1 : column - 1;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
