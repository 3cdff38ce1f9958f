package adroit.exchange.framework;

import org.jspecify.annotations.Nullable;

/**
 * What a column of a table is taken to mean.
 *
 * @param field such as {@code title}, or null where the column is left out
 * @param why in a sentence
 */
public record ColumnMeaning(String column, @Nullable String field, String why) {
    /** In the form in which it is said and remembered: {@code column=field}, {@code none} for a column that is left out. */
    public String word() {
        return column + "=" + (field == null ? "none" : field);
    }
}
