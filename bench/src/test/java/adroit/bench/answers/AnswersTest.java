package adroit.bench.answers;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.store.JdbcStore;
import adroit.store.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // filled by JUnit
    Path folder;

    @Test
    void productAndReferenceLeaveTheSameAnswers() throws Exception {
        Path product = folder.resolve("product.db");
        List<Town.Client> clients = Town.make(product, 1);
        Path reference = Files.copy(product, folder.resolve("reference.db"));

        assertThat(ProductAnswers.seconds(product, clients)).isPositive();
        assertThat(GroupedInsert.seconds(reference, clients)).isPositive();

        String query = "SELECT form || question || revision || body FROM form_answer ORDER BY 1";
        assertThat(rows(product, query)).hasSize(Town.PEOPLE * Town.QUESTIONS).isEqualTo(rows(reference, query));
        try (JdbcStore store = JdbcStore.open(Location.file(product))) {
            assertThat(store.verify().problems()).isEmpty();
        }
    }

    private static List<String> rows(Path database, String query) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var once = connection.createStatement();
                var rows = once.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
