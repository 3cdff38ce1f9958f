package adroit.exchange.roster;

import org.jspecify.annotations.Nullable;

/**
 * What is done with one column.
 *
 * @param column the column's name
 * @param field what it is read as, or null when it is left out
 * @param why a sentence
 */
public record ColumnUse(String column, @Nullable RosterField field, String why) {

    /** The same for another reason. */
    public ColumnUse because(String other) {
        return new ColumnUse(column, field, other);
    }

    /** One line for people: {@code division -> division. The name says so.} */
    @Override
    public String toString() {
        return column + " -> " + (field == null ? "not imported" : field.key()) + ". " + why;
    }
}
