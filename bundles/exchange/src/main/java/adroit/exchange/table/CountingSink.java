package adroit.exchange.table;

import java.util.List;

/** Passes rows on and counts them. */
public final class CountingSink<T> implements RowSink<T> {

    private final RowSink<? super T> next;
    private long accepted;
    private long rejected;

    public CountingSink(RowSink<? super T> next) {
        this.next = next;
    }

    @Override
    public void accepted(T row) {
        next.accepted(row);
        accepted++;
    }

    @Override
    public void rejected(List<RowProblem> problems) {
        next.rejected(problems);
        rejected++;
    }

    public Tally tally() {
        return new Tally(accepted + rejected, accepted, rejected);
    }
}
