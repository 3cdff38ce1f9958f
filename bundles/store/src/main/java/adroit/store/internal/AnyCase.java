package adroit.store.internal;

/**
 * Looks for words in any case. What a database makes small is A to Z alone, in SQLite always and in PostgreSQL by its locale; so the other letters of the words are made small in the column
 * first, and “élevage” finds “Élevage”.
 */
final class AnyCase {
    private static final int ASCII = 128;

    private AnyCase() {}

    /**
     * The column in small letters, as far as the words need it.
     *
     * @param column its name, or an expression
     * @param words that are looked for, in small letters
     */
    static String small(String column, String words) {
        String made = column;
        for (int letter : words.codePoints().filter(AnyCase::isOther).distinct().toArray()) {
            made = "REPLACE(" + made + ", '" + Character.toString(Character.toUpperCase(letter)) + "', '"
                    + Character.toString(letter) + "')";
        }
        return "LOWER(" + made + ")";
    }

    /** A letter with a capital that no database need know of; never a sign that ends a text. */
    private static boolean isOther(int letter) {
        return letter >= ASCII && Character.isLetter(letter) && Character.toUpperCase(letter) != letter;
    }
}
