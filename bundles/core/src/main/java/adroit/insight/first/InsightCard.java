package adroit.insight.first;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number with everything it stands on. The number is how many rows there are, so that whoever holds the rows can count it again.
 *
 * @param id stable, such as {@code vacancies}
 * @param value how many rows the rule finds; null where a column is missing, which is not zero
 * @param unit what is counted, in the plural
 * @param population among what, in words
 * @param rule how, in a sentence
 * @param columns heads of the rows
 * @param rows those that this reader may see; all of them where {@code hidden} is 0
 * @param hidden how many of the counted rows this reader may not see
 * @param missing what stands in the way, where the value is null
 */
public record InsightCard(
        String id,
        String title,
        @Nullable Integer value,
        String unit,
        LocalDate asOf,
        String population,
        String rule,
        List<String> columns,
        List<InsightRow> rows,
        int hidden,
        @Nullable MissingColumn missing) {
    public InsightCard {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if ((value == null) == (missing == null)) {
            throw new IllegalArgumentException("card " + id + ": a value, or what is missing for it");
        }
        if (value != null && value != rows.size() + hidden) {
            throw new IllegalArgumentException("card " + id + ": the value is not the number of its rows");
        }
        for (InsightRow row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("card " + id + ": a row does not fit its columns");
            }
        }
    }

    /** What the roster or the list of positions lacks, and how to supply it. */
    public record MissingColumn(String column, String remedy) {}
}
