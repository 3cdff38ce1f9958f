package adroit.bench.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
    private static final int ROWS = 2_500;

    @TempDir
    Path folder = Path.of("");

    @Test
    void theProductTakesEveryRowAndTheReferenceEndsUpWithTheSameTables() throws Exception {
        Path roster = new GeneratedRoster(3, ROWS).write(folder.resolve("roster.csv"));
        Path imported = folder.resolve("imported.db");
        assertThat(ProductImport.run(roster, imported)).isEqualTo(ROWS);

        Tables tables = BatchInsert.read(imported);
        assertThat(tables.size()).isGreaterThan(3 * ROWS);
        Path loaded = folder.resolve("loaded.db");
        BatchInsert.create(loaded, tables);
        BatchInsert.run(loaded, tables);

        Tables again = BatchInsert.read(loaded);
        assertThat(again.schema()).isEqualTo(tables.schema());
        assertThat(sorted(again)).isEqualTo(sorted(tables));
    }

    private static List<String> sorted(Tables tables) {
        return tables.contents().stream()
                .flatMap(content -> content.rows().stream().map(row -> content.insert() + Arrays.toString(row)))
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
