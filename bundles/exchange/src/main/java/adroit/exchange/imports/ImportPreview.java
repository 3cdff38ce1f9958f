package adroit.exchange.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table before it is taken.
 *
 * @param sheets the sheets that can be chosen; none for a text file
 * @param sheet the one that is read; empty for a text file
 * @param notes sentences about what was guessed
 */
public record ImportPreview(List<String> sheets, String sheet, List<Column> columns, List<String> notes) {

    public ImportPreview {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }

    /**
     * One column.
     *
     * @param field what it is taken for, or null when it is left out
     * @param why a sentence
     * @param remembered whether that was said of a file with the same columns before
     * @param samples some of its values
     */
    public record Column(String name, @Nullable String field, String why, boolean remembered, List<String> samples) {
        public Column {
            samples = List.copyOf(samples);
        }
    }
}
