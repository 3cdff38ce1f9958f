package adroit.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.testing.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.InvalidSyntaxException;

/** The product on its databases: on either it becomes ready, and where it cannot, it says why in one sentence. */
class DatabaseIT {
    @TempDir
    Path home = Path.of("");

    @Test
    void keepsItsDataInTheHome() throws Exception {
        try (Platform platform = Platform.start(PlatformOptions.at(home))) {
            assertThat(isStoreAtWork(platform)).isTrue();
            assertThat(home.resolve("data/adroit.db")).exists();
        }
        assertThat(home.resolve("data/adroit.db-wal")).doesNotExist();
    }

    @Test
    void keepsItsDataInPostgresWhenGivenOne() throws Exception {
        String url = PostgresServer.shared().newDatabase();
        try (Platform platform = Platform.start(on(url))) {
            assertThat(isStoreAtWork(platform)).isTrue();
        }
        assertThat(home.resolve("data/adroit.db")).doesNotExist();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT script FROM schema_version")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    void findsTheAddressOfItsDatabaseInTheHome() throws Exception {
        Files.createDirectories(home.resolve("etc"));
        Files.writeString(
                home.resolve("etc/database.properties"),
                "url = " + PostgresServer.shared().newDatabase() + "\n");
        try (Platform platform = Platform.start(PlatformOptions.at(home))) {
            assertThat(isStoreAtWork(platform)).isTrue();
        }
        assertThat(home.resolve("data/adroit.db")).doesNotExist();
    }

    @Test
    void refusesAServerThatDoesNotAnswerWithoutTellingThePassword() {
        assertThatThrownBy(() -> Platform.start(on("jdbc:postgresql://127.0.0.1:1/city?user=adroit&password=secret"))
                        .close())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("The PostgreSQL database city on 127.0.0.1:1 does not answer.")
                .hasMessageNotContaining("secret");
    }

    private PlatformOptions on(String url) {
        return PlatformOptions.at(home).withDbUrl(url);
    }

    private static boolean isStoreAtWork(Platform platform) throws InvalidSyntaxException {
        boolean active = Arrays.stream(platform.context().getBundles())
                .anyMatch(b -> "adroit.store".equals(b.getSymbolicName()) && b.getState() == Bundle.ACTIVE);
        return active && platform.context().getAllServiceReferences("adroit.storage.Integrity", null) != null;
    }
}
