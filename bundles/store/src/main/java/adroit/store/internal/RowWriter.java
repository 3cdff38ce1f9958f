package adroit.store.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as lines of JSON: the columns' names, then one array for each row. */
final class RowWriter implements AutoCloseable {
    private static final JsonFactory JSON =
            JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final List<Table.Column> columns;
    private final OutputStream out;
    private final JsonGenerator json;
    private long count;

    RowWriter(Table table, OutputStream out) throws IOException {
        this.columns = table.columns();
        this.out = out;
        this.json = JSON.createGenerator(out);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        json.writeArray(table.columnNames().toArray(String[]::new), 0, columns.size());
    }

    @Nullable
    Object[] read(ResultSet row) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).isText() ? row.getString(i + 1) : integer(row, i + 1);
        }
        return values;
    }

    private static @Nullable Long integer(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    void write(@Nullable Object[] values) {
        try {
            json.writeStartArray();
            for (Object value : values) {
                if (value instanceof Long number) {
                    json.writeNumber(number);
                } else {
                    json.writeString((@Nullable String) value);
                }
            }
            json.writeEndArray();
            count++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long count() {
        return count;
    }

    @Override
    public void close() throws IOException {
        json.close();
        out.write('\n');
    }
}
