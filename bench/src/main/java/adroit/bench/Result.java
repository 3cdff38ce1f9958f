package adroit.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one row: its figures, or the sentence that says why there are none. */
record Result(
        String row,
        String sentence,
        List<Figure> figures,
        @Nullable String notMeasured) {
    Result {
        figures = List.copyOf(figures);
        if (figures.isEmpty() == (notMeasured == null)) {
            throw new IllegalArgumentException("row " + row + " has figures, or a reason why not");
        }
    }
}
