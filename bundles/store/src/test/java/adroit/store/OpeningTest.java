package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.storage.StorageFailure;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningTest extends OnBothEngines {
    @Test
    void anEmptyDatabaseGetsAllTables() {
        assertThat(database.strings("SELECT script FROM schema_version ORDER BY version"))
                .first()
                .isEqualTo("001-spine");
        assertThat(store.verify()).satisfies(report -> {
            assertThat(report.problems()).isEmpty();
            assertThat(report.checked()).isZero();
        });
    }

    @Test
    void openingAgainKeepsTheData() {
        Sample.hire(store, Sample.ADA);
        List<String> before = database.strings("SELECT applied FROM schema_version");
        restart();

        assertThat(found(s -> s.organization().person("p-ada"))).contains(Sample.ADA.person());
        assertThat(database.strings("SELECT applied FROM schema_version")).isEqualTo(before);
    }

    @Test
    void refusesADatabaseOfANewerVersionInOneSentence() {
        store.close();
        database.byHand(
                "INSERT INTO schema_version (version, script, sha256, applied) VALUES (999, 'later', 'x', 'y')");

        assertRefused("was written by a newer version of Adroit (its form is 999");
    }

    @Test
    void refusesADatabaseWhoseFormWasMadeByAnotherScript() {
        store.close();
        database.byHand("UPDATE schema_version SET sha256 = 'other' WHERE version = 1");

        assertRefused("in a form that this version does not know (step 1)");
    }

    @Test
    void refusesTablesOfSomethingElse() {
        store.close();
        database.byHand("DROP TABLE schema_version");

        assertRefused("holds tables that are not Adroit's");
    }

    @Test
    void isClosedWhenClosed() {
        store.close();
        store.close();

        assertThatThrownBy(() -> Sample.hire(store, Sample.ADA))
                .isInstanceOf(StorageFailure.class)
                .hasMessageEndingWith("is closed.");
    }

    private void assertRefused(String part) {
        assertThatThrownBy(() -> JdbcStore.open(database.location()))
                .isInstanceOf(StorageFailure.class)
                .hasMessageContaining(part);
    }
}
