package adroit.web.imports;

import adroit.web.layout.Choice;
import java.util.List;
import java.util.Optional;

/**
 * What the columns of a file mean.
 *
 * @param sheets the sheets of a workbook to choose from; none where there is one or none
 * @param sheet the sheet that is read; empty for a text file
 * @param columns every column
 * @param fixed whether the names of the columns say what they hold, so that there is nothing to choose
 * @param allOrNothing whether one bad row is to keep the whole file out
 * @param complete whether the file is everybody, so that who is missing from it has left; empty where that is no question
 * @param notes what was guessed
 * @param missing what is needed and not known of any column, in a sentence; empty where nothing is
 */
public record Mapping(
        List<Choice> sheets,
        String sheet,
        List<Column> columns,
        boolean fixed,
        boolean allOrNothing,
        Optional<Boolean> complete,
        List<String> notes,
        String missing) {

    public Mapping {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }

    /**
     * A column.
     *
     * @param number its place, from 0
     * @param samples some of its values in one text
     * @param why why it is taken so
     * @param remembered whether that was said before
     * @param fields what it may mean
     */
    public record Column(int number, String name, String samples, String why, boolean remembered, List<Choice> fields) {
        public Column {
            fields = List.copyOf(fields);
        }
    }
}
