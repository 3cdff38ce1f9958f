package adroit.exchange.roster;

import adroit.exchange.date.DateText;
import adroit.exchange.table.TableRow;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the sampled values of a column look like; blanks and signs for "no value" do not count. */
record ColumnShape(List<String> values) {

    private static final Pattern CODE = Pattern.compile("[\\p{Lu}\\p{N}][\\p{Lu}\\p{N}./_-]{0,11}");
    private static final Pattern MONEY =
            Pattern.compile("[$\\u00A3\\u20AC]\\s?[\\d,.]+|\\d{1,3}(,\\d{3})+(\\.\\d{2})?|\\d{4,}\\.\\d{1,2}");
    /** What is longer is no code, amount or date. */
    private static final int LONGEST = 60;

    private static final int FEW = 4;
    private static final double MOST = 0.8;
    private static final double HALF = 0.5;

    ColumnShape {
        values = List.copyOf(values);
    }

    static ColumnShape of(int column, List<TableRow> sample) {
        return new ColumnShape(sample.stream()
                .map(row -> row.value(column))
                .filter(value -> !value.isEmpty())
                .toList());
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    boolean isCodes() {
        return share(MOST, value -> CODE.matcher(value).matches());
    }

    boolean isMoney() {
        return share(MOST, value -> MONEY.matcher(value).matches() && !value.endsWith(".0"));
    }

    /** Half is enough: a column named after a date, with many faults in it, is better reported row by row than left out. */
    boolean isDates() {
        return share(HALF, DateText::looksLikeDate);
    }

    /** Whether at most one value in ten, or one of four and more, is a repeat: what identifies people does, but for faults, which are better told row by row. */
    boolean isNearlyDistinct() {
        long repeats = values.size() - values.stream().distinct().count();
        return repeats <= values.size() / 10 || (repeats == 1 && values.size() >= FEW);
    }

    private boolean share(double least, Predicate<String> test) {
        return !values.isEmpty()
                && values.stream()
                                .filter(value -> value.length() <= LONGEST && test.test(value))
                                .count()
                        >= least * values.size();
    }
}
