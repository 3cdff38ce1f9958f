package adroit.web.insight;

import java.util.List;
import java.util.Optional;

/**
 * One card.
 *
 * @param figure the number in words; empty where a column is missing
 * @param rows the first rows behind the number
 * @param more how many rows follow, and how many this visitor may not see, in words; empty where these are all
 * @param data where all rows are to be had; empty where there are none
 * @param missing what is missing and how to supply it
 */
public record Card(
        String id,
        String title,
        Optional<String> figure,
        String unit,
        String population,
        String rule,
        List<String> columns,
        List<List<String>> rows,
        String more,
        Optional<String> data,
        Optional<Missing> missing) {
    public Card {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (figure.isPresent() == missing.isPresent()) {
            throw new IllegalArgumentException("figure, missing: a card has one of the two");
        }
    }

    /** A column that the files lack. */
    public record Missing(String column, String remedy) {}
}
