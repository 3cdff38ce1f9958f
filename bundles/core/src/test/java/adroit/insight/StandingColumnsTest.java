package adroit.insight;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.gap.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever rows come and go, the columns count what a scan of the rows that are left counts. */
@SuppressWarnings("EnumOrdinal")
class StandingColumnsTest {
    private static final int STANDINGS = Standing.values().length;
    private static final int CELLS = 60;

    private record Row(int index, int cell, Standing standing) {}

    @RepeatedTest(20)
    void countsEveryCellLikeAScan(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StandingColumns columns = new StandingColumns();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            if (!rows.isEmpty() && random.nextInt(4) == 0) {
                columns.free(rows.remove(random.nextInt(rows.size())).index());
            } else {
                rows.add(added(columns, random));
            }
        }
        int[] scanned = new int[CELLS * STANDINGS];
        rows.forEach(row -> scanned[row.cell() * STANDINGS + row.standing().ordinal()]++);
        assertThat(columns.counts(CELLS)).isEqualTo(scanned);
        assertThat(rows).allSatisfy(row -> assertThat(columns.cell(row.index())).isEqualTo(row.cell()));
    }

    private static Row added(StandingColumns columns, Random random) {
        int cell = random.nextInt(CELLS);
        Standing standing = Standing.values()[random.nextInt(STANDINGS)];
        return new Row(columns.add(cell, standing, Float.NaN), cell, standing);
    }
}
