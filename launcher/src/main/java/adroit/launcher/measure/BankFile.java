package adroit.launcher.measure;

import adroit.exchange.table.Header;
import adroit.exchange.table.RowProblem;
import adroit.exchange.table.RowSink;
import adroit.exchange.table.Table;
import adroit.exchange.table.TableRow;
import adroit.measurement.adaptive.BankItem;
import adroit.measurement.adaptive.ItemBank;
import adroit.measurement.irt.ItemCurve;
import adroit.measurement.irt.ItemCurve.Shape;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * An item bank: a row for each item with its name, {@code a} (discrimination), {@code b} (difficulty) or {@code b1 b2 …} (thresholds), and
 * perhaps {@code c} (lower asymptote), {@code d} (upper), and the area of content.
 */
final class BankFile implements RowSink<TableRow> {
    private final Header header;
    private final OptionalInt name;
    private final OptionalInt content;
    private final Shape shape;
    private final List<Integer> thresholds = new ArrayList<>();
    private final List<BankItem> items = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    private BankFile(Header header, String content, Shape shape) {
        this.header = header;
        this.name = first("name", "item", "id");
        this.content = content.isEmpty()
                ? first("content", "group", "area")
                : OptionalInt.of(new ColumnChoice(header).one(content));
        this.shape = shape;
        first("b", "difficulty").ifPresent(thresholds::add);
        for (int k = 1; header.find("b" + k).isPresent(); k++) {
            thresholds.add(header.find("b" + k).getAsInt());
        }
        if (thresholds.isEmpty()) {
            throw Refusal.of(
                    "columns",
                    "An item bank needs a column b (difficulty) or b1, b2 … (thresholds); the file has "
                            + header.listed() + ".",
                    "Name the columns a, b, c, d as in the field; a is 1 where it is missing.");
        }
    }

    /** @param content the column of the area; empty takes one called content, group or area */
    static ItemBank read(Path path, String content, Shape shape) {
        Table table = Table.open(path);
        BankFile file = new BankFile(table.header(), content, shape);
        table.read(file);
        if (!file.problems.isEmpty()) {
            throw Refusal.of(
                    "bank",
                    table.fileName() + " has items that cannot be used:\n"
                            + String.join("\n", file.problems.subList(0, Math.min(20, file.problems.size()))),
                    "");
        }
        return new ItemBank(table.sha256(), file.items);
    }

    private OptionalInt first(String... names) {
        for (String each : names) {
            if (header.find(each).isPresent()) {
                return header.find(each);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public void accepted(TableRow row) {
        String id =
                name.isPresent() ? row.value(name.getAsInt()) : Integer.toString(items.size() + problems.size() + 1);
        try {
            if (id.isEmpty() || !names.add(id)) {
                throw new IllegalArgumentException(
                        id.isEmpty() ? "the item has no name" : "two items are called " + id);
            }
            items.add(new BankItem(id, content.isPresent() ? row.value(content.getAsInt()) : "", curve(row)));
        } catch (IllegalArgumentException e) {
            problems.add("Row " + row.row() + ": " + e.getMessage() + ".");
        }
    }

    private ItemCurve curve(TableRow row) {
        List<Double> b = new ArrayList<>();
        for (int column : thresholds) {
            if (!row.value(column).isEmpty()) {
                b.add(number(row, column));
            }
        }
        if (b.isEmpty()) {
            throw new IllegalArgumentException("the item has no difficulty");
        }
        double a = number(row, first("a", "discrimination"), 1);
        if (!(a > 0)) {
            throw new IllegalArgumentException("a discrimination must be over 0, not " + a);
        }
        return new ItemCurve(shape, a, b, number(row, first("c", "guessing"), 0), number(row, first("d"), 1));
    }

    private double number(TableRow row, OptionalInt column, double otherwise) {
        return column.isEmpty() || row.value(column.getAsInt()).isEmpty() ? otherwise : number(row, column.getAsInt());
    }

    private double number(TableRow row, int column) {
        double value = NumberText.of(row.value(column));
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException(
                    header.names().get(column) + " is no number: \"" + row.value(column) + "\"");
        }
        return value;
    }

    @Override
    public void rejected(List<RowProblem> found) {
        found.forEach(each -> problems.add("Row " + each.row() + ": " + each.reason()));
    }
}
