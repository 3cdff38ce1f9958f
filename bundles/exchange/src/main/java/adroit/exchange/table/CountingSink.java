package adroit.exchange.table;

import java.util.List;

/** Passes rows on and counts them, as long as there is hope for the rest. */
public final class CountingSink<T> implements RowSink<T> {

    private final RowSink<? super T> next;
    private long accepted;
    private long rejected;
    private final Patience patience = new Patience();

    public CountingSink(RowSink<? super T> next) {
        this.next = next;
    }

    @Override
    public void accepted(T row) {
        next.accepted(row);
        accepted++;
        patience.accepted();
    }

    @Override
    public void rejected(List<RowProblem> problems) {
        next.rejected(problems);
        rejected++;
        patience.rejected(problems);
    }

    public Tally tally() {
        return new Tally(accepted + rejected, accepted, rejected);
    }
}
