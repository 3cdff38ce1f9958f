package adroit.exchange.roster;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which column is read as which field.
 *
 * @param columns for each field that is read the position of its column, from 0
 * @param uses every column of the file in its order, with the reason for its use
 */
public record Mapping(Map<RosterField, Integer> columns, List<ColumnUse> uses) {

    public Mapping {
        EnumMap<RosterField, Integer> sorted = new EnumMap<>(RosterField.class);
        sorted.putAll(columns);
        columns = Collections.unmodifiableMap(sorted);
        uses = List.copyOf(uses);
    }

    /** The position of the column that is read as the field. */
    public OptionalInt column(RosterField field) {
        Integer column = columns.get(field);
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** The positions of the columns that are read as dates. */
    Set<Integer> dates() {
        return columns.entrySet().stream()
                .filter(entry -> entry.getKey().isDate())
                .map(Map.Entry::getValue)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a person can be recognized in a later file. */
    public boolean hasKey() {
        return columns.containsKey(RosterField.PERSON_KEY);
    }
}
