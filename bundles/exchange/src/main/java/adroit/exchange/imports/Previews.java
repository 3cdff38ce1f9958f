package adroit.exchange.imports;

import adroit.exchange.roster.ColumnUse;
import adroit.exchange.roster.FileLayout;
import adroit.exchange.roster.RosterField;
import adroit.exchange.table.Marks;
import adroit.exchange.table.Table;
import adroit.exchange.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts a table before a person: its columns with some of their values. */
final class Previews {

    private static final int LOOKED_AT = 200;
    private static final int SHOWN = 3;
    private static final int LONGEST = 40;

    private Previews() {}

    static ImportPreview of(Table table, List<ColumnUse> uses, Predicate<String> remembered) {
        List<TableRow> sample = table.sample(LOOKED_AT);
        List<ImportPreview.Column> columns = new ArrayList<>();
        for (int i = 0; i < uses.size(); i++) {
            ColumnUse use = uses.get(i);
            if (!Marks.isOurs(use.column())) {
                @Nullable RosterField field = use.field();
                columns.add(new ImportPreview.Column(
                        use.column(),
                        field == null ? null : field.key(),
                        use.why(),
                        remembered.test(use.column()),
                        samples(sample, i)));
            }
        }
        return new ImportPreview(table.sheets(), table.sheet(), columns, table.notes());
    }

    static List<ImportKind.Field> fields(FileLayout layout) {
        return layout.fields().stream()
                .map(field ->
                        new ImportKind.Field(field.key(), layout.required().contains(field)))
                .toList();
    }

    private static List<String> samples(List<TableRow> rows, int column) {
        return rows.stream()
                .map(row -> row.value(column))
                .filter(value -> !value.isEmpty())
                .distinct()
                .limit(SHOWN)
                .map(value -> value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…")
                .toList();
    }
}
