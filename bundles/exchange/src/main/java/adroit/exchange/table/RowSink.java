package adroit.exchange.table;

import java.util.List;

/**
 * Takes the rows of a file one after the other, in the file's order, on the reader's thread. A sink that throws ends the reading.
 *
 * @param <T> what a good row becomes
 */
public interface RowSink<T> {

    /** A row without a problem. */
    void accepted(T row);

    /** A row that is left out, with everything that is wrong with it; never empty. */
    void rejected(List<RowProblem> problems);
}
