package adroit.exchange.table;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Ends the reading of a table that is mostly wrong: whoever sent it is told after some thousand rows, and not after the last. */
final class Patience {
    private static final long LOOKED_AT = 10_000;
    private static final long IN_A_ROW = 10_000;
    private static final long MOST = 100_000;

    private long read;
    private long rejected;
    private long inARow;
    private @Nullable RowProblem first;
    private @Nullable RowProblem firstInARow;

    void accepted() {
        read++;
        inARow = 0;
        firstInARow = null;
    }

    /** @throws Ended where nothing good is to be expected of the rest */
    void rejected(List<RowProblem> problems) {
        read++;
        rejected++;
        inARow++;
        first = first == null ? problems.get(0) : first;
        firstInARow = firstInARow == null ? problems.get(0) : firstInARow;
        if (inARow >= IN_A_ROW) {
            throw new Ended(number(inARow) + " rows one after the other cannot be taken", firstInARow);
        }
        if (read >= LOOKED_AT && 2 * rejected > read) {
            throw new Ended("Of the first " + number(read) + " rows " + number(rejected) + " cannot be taken", first);
        }
        if (rejected > MOST) {
            throw new Ended("More than " + number(MOST) + " rows cannot be taken", first);
        }
    }

    private static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    /** That reading ends here, with the reason and the row that shows it. */
    static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient RowProblem first;

        private Ended(String reason, RowProblem first) {
            super(reason);
            this.first = first;
        }

        String sentence() {
            String column = first.column().isEmpty() ? "" : ", column " + first.column();
            return getMessage() + ", so reading ended there and nothing was stored. The first of them, row "
                    + first.row() + column + ": " + first.reason();
        }

        String remedy() {
            return first.remedy() + " If it is so with most rows, see whether the columns mean what they seem to.";
        }
    }
}
