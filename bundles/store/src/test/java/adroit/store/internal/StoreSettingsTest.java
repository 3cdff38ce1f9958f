package adroit.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.storage.StorageFailure;
import adroit.store.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreSettingsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // filled by JUnit
    Path home;

    @Test
    void theDatabaseLiesInTheHomeUnlessSaidOtherwise() {
        assertThat(location(null)).isEqualTo(Location.file(home.resolve("data/adroit.db")));
    }

    @Test
    void theAddressGivenAtTheStartGoesBeforeThatOfTheFile() throws IOException {
        write("url = jdbc:postgresql://one/city\nuser = adroit\npassword = pass=word\n");

        assertThat(location(null)).isEqualTo(Location.url("jdbc:postgresql://one/city", "adroit", "pass=word"));
        assertThat(location("jdbc:postgresql://two/city"))
                .isEqualTo(Location.url("jdbc:postgresql://two/city", "adroit", "pass=word"));
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        write("url = \\u00zz\n");

        assertThatThrownBy(() -> location(null))
                .isInstanceOf(StorageFailure.class)
                .hasMessageContaining("database.properties");
    }

    @Test
    void withoutAHomeThereIsNoStore() {
        assertThatThrownBy(() -> StoreSettings.of(name -> null))
                .isInstanceOf(StorageFailure.class)
                .hasMessageContaining("adroit.home");
    }

    private Location location(@Nullable String url) {
        Map<String, @Nullable String> properties = new HashMap<>();
        properties.put("adroit.home", home.toString());
        properties.put("adroit.db.url", url);
        return StoreSettings.of(properties::get).location();
    }

    private void write(String text) throws IOException {
        Files.createDirectories(home.resolve("etc"));
        Files.writeString(home.resolve("etc/database.properties"), text);
    }
}
