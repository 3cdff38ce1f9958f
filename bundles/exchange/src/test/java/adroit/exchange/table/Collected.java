package adroit.exchange.table;

import java.util.ArrayList;
import java.util.List;

/** A sink for tests with a few rows. */
public final class Collected<T> implements RowSink<T> {

    private final List<T> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();

    @Override
    public void accepted(T row) {
        rows.add(row);
    }

    @Override
    public void rejected(List<RowProblem> found) {
        problems.addAll(found);
    }

    public List<T> rows() {
        return rows;
    }

    public List<RowProblem> problems() {
        return problems;
    }
}
