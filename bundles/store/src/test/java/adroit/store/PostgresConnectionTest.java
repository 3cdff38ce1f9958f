package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.storage.StorageFailure;
import adroit.testing.PostgresServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PostgresConnectionTest {
    @Test
    void aServerThatIsNotThereIsNamedWithoutThePassword() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/city?user=adroit&password=secret";

        assertThatThrownBy(() -> JdbcStore.open(Location.url(url)))
                .isInstanceOf(StorageFailure.class)
                .hasMessage("The PostgreSQL database city on 127.0.0.1:" + port
                        + " does not answer. See that the server runs and can be reached, and try again.");
    }

    @Test
    void aWrongPasswordIsSaidToBeWrong() {
        String url = PostgresServer.shared().newDatabase();

        assertThatThrownBy(() -> JdbcStore.open(Location.url(url.replaceAll("password=[^&]*", "password=wrong"))))
                .isInstanceOf(StorageFailure.class)
                .hasMessageContaining("does not let this user in");
    }

    @Test
    void userAndPasswordMayComeFromElsewhere() {
        String url = PostgresServer.shared().newDatabase();
        String password = url.replaceAll(".*password=([^&]*).*", "$1");
        String bare = url.replaceAll("user=[^&]*&password=[^&]*&", "");

        try (JdbcStore store = JdbcStore.open(Location.url(bare, "adroit", password))) {
            Sample.hire(store, Sample.ADA);
        }
    }

    @Test
    void anotherKindOfDatabaseIsRefused() {
        assertThatThrownBy(() -> Location.url("jdbc:other://host/city"))
                .isInstanceOf(StorageFailure.class)
                .hasMessageContaining("does not begin with jdbc:postgresql:");
    }

    @Test
    void workGoesOnAfterTheServerCutTheConnections() {
        String url = PostgresServer.shared().newDatabase();
        Database database = new Database(Engine.POSTGRESQL, Location.url(url), url);
        try (JdbcStore store = JdbcStore.open(database.location())) {
            Sample.hire(store, Sample.ADA);
            store.read(s -> s.evidence().lastSequence());
            database.byHand("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE application_name = 'adroit' AND pid <> pg_backend_pid()");

            assertThatThrownBy(() -> Sample.hire(store, Sample.BO)).isInstanceOf(StorageFailure.class);
            assertThatThrownBy(() -> store.read(s -> s.evidence().lastSequence()))
                    .isInstanceOf(StorageFailure.class);
            Sample.hire(store, Sample.BO);
            assertThat(store.<Boolean>read(s -> s.organization().person("p-bo").isPresent()))
                    .isTrue();
        }
    }
}
