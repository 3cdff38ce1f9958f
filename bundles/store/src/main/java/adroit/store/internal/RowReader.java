package adroit.store.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RowWriter} wrote, and takes nothing else. */
public final class RowReader {
    private static final int LONGEST_TEXT = 256 * 1024 * 1024;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNestingDepth(1)
                    .build())
            .build()
            .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);

    private final String table;
    private final JsonParser json;
    private final List<String> columns;
    private long row;

    /** Reads the columns' names. */
    public RowReader(String table, InputStream in) throws IOException {
        this.table = table;
        this.json = JSON.createParser(in);
        List<@Nullable Object> names = array();
        if (names == null || !names.stream().allMatch(String.class::isInstance)) {
            throw malformed("has no line with the names of its columns");
        }
        this.columns = names.stream().map(String.class::cast).toList();
    }

    void requireColumns(List<String> expected) {
        if (!columns.equals(expected)) {
            throw malformed("has the columns " + columns + " where " + expected + " are expected");
        }
    }

    /** The next row; null after the last. */
    public @Nullable Object @Nullable [] next() throws IOException {
        List<@Nullable Object> values = array();
        if (values == null) {
            return null;
        }
        row++;
        if (values.size() != columns.size()) {
            throw malformed("has " + values.size() + " values in row " + row);
        }
        return values.toArray();
    }

    private @Nullable List<@Nullable Object> array() throws IOException {
        try {
            JsonToken first = json.nextToken();
            if (first == null) {
                return null;
            }
            if (first != JsonToken.START_ARRAY) {
                throw malformed("holds something other than rows");
            }
            List<@Nullable Object> values = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                values.add(value());
            }
            return values;
        } catch (JsonProcessingException e) {
            throw malformed("cannot be read after row " + row);
        }
    }

    private @Nullable Object value() throws IOException {
        return switch (json.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT -> json.getLongValue();
            default -> throw malformed("holds something other than texts and integers");
        };
    }

    private MalformedRows malformed(String what) {
        return new MalformedRows("The table " + table + " of the backup " + what + ".");
    }
}
