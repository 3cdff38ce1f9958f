package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.canonical.Digest;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineState;
import adroit.plugins.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the record says is in service is there again after a start, also where something beside the record was lost or rotted. */
class ComingBackTest extends ParksCity {
    @Test
    void comesBackAfterARestartWithoutReadingTheCatalogAgain() throws Exception {
        run.lifecycle.install(OWNER, "parks");
        restart();
        assertThat(status("parks").state()).isEqualTo(DisciplineState.INSTALLED);
        assertThat(run.level("parks")).isEqualTo(1.0);
        assertThat(run.reader.catalogs).hasValue(0);
    }

    @Test
    void comesBackWhenTheBundleCacheIsLost() throws Exception {
        run.lifecycle.install(OWNER, "parks");
        run.close();
        try (var tree = Files.walk(home.resolve("cache"))) {
            for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
        run = new Installation(home, city.store);
        assertThat(run.level("parks")).isEqualTo(1.0);
    }

    @Test
    void anEditionThatThisVersionCannotReadPutsItsFieldAloneOutOfService() throws Exception {
        ship(SampleBundle.withoutCode("planning", "1.0.0"));
        run.lifecycle.install(OWNER, "parks");
        run.lifecycle.install(OWNER, "planning");
        String before = run.disciplines.find("parks").orElseThrow().edition().id();
        run.close();
        Path record = home.resolve("data/disciplines.json");
        Files.writeString(record, Files.readString(record).replace(before, keepUnreadable()));
        run = new Installation(home, city.store);
        await(() -> status("parks").fault() != null);
        assertThat(status("parks").fault()).isNotNull().extracting(Fault::code).isEqualTo("NOT_RESTORED");
        assertThat(run.disciplines.find("parks")).isEmpty();
        assertThat(run.disciplines
                        .find("planning")
                        .orElseThrow()
                        .edition()
                        .catalog()
                        .discipline())
                .isEqualTo("planning");
        assertThat(run.lifecycle.faults()).hasSize(1);
    }

    @Test
    void noOtherEditionTakesThePlaceOfOneThatRottedAndTheOthersServe() throws Exception {
        ship(SampleBundle.withoutCode("planning", "1.0.0"));
        run.lifecycle.install(OWNER, "parks");
        run.lifecycle.install(OWNER, "planning");
        run.lifecycle.publish(OWNER, SampleBundle.catalog("parks", "of the city"));
        city.byHand("UPDATE catalog_edition SET body = replace(body, 'of the city', 'of the cito')");
        restart();
        assertThat(run.disciplines.find("parks")).isEmpty();
        assertThat(run.lifecycle.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("EDITION_MISSING");
            assertThat(fault.sentence()).contains("parks", "no other is taken in its place");
            assertThat(fault.remedy()).contains("verify", "backup");
        });
        assertThat(run.disciplines.whyAbsent("parks").orElseThrow()).contains("is damaged there");
        assertThat(run.disciplines.find("planning")).isPresent();
        run.lifecycle.disable(OWNER, "parks");
        assertThatThrownBy(() -> run.lifecycle.enable(OWNER, "parks"))
                .isInstanceOf(DisciplineRefused.class)
                .hasMessageContaining("no other is taken in its place");
        city.byHand("UPDATE catalog_edition SET body = replace(body, 'of the cito', 'of the city')");
        assertThat(run.lifecycle.enable(OWNER, "parks").fault()).isNull();
        assertThat(run.disciplines.find("parks").orElseThrow().edition().catalog())
                .isEqualTo(SampleBundle.catalog("parks", "of the city"));
    }

    @Test
    void theEditionThatTheBundleItselfBringsIsTakenFromItWhereTheStoreHasItDamaged() throws Exception {
        run.lifecycle.install(OWNER, "parks");
        for (String damage : List.of("body = 'x' || body", "discipline = 'p' || discipline")) {
            city.byHand("UPDATE catalog_edition SET " + damage);
            restart();
            run.settled("parks");
            assertThat(run.disciplines.find("parks").orElseThrow().edition().catalog())
                    .as(damage)
                    .isEqualTo(SampleBundle.catalog("parks", "of 1.0.0"));
            assertThat(run.lifecycle.faults()).isEmpty();
            city.byHand("UPDATE catalog_edition SET body = trim(body, 'x'), discipline = 'parks'");
        }
    }

    /** An edition whose bytes are whole, as a version to come may write them. */
    private String keepUnreadable() throws SQLException {
        String body = "{\"discipline\":\"parks\",\"tides\":[]}";
        String id = Digest.sha256(body.getBytes(StandardCharsets.UTF_8));
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("adroit.db"));
                PreparedStatement insert = database.prepareStatement(
                        "INSERT INTO catalog_edition (kept, id, discipline, body) VALUES (99, ?, 'parks', ?)")) {
            insert.setString(1, id);
            insert.setString(2, body);
            insert.executeUpdate();
        }
        return id;
    }

    @Test
    void whatRottedInTheFrameworksCacheIsNotRun() throws Exception {
        run.lifecycle.install(OWNER, "parks");
        run.close();
        byte[] other = SampleBundle.scoring("parks", "1.0.3").bytes();
        try (Stream<Path> cached = Files.walk(home.resolve("cache"))) {
            Path copy = cached.filter(f -> f.endsWith("bundle.jar"))
                    .filter(f -> isCopyOf(f, "adroit.discipline.parks"))
                    .findFirst()
                    .orElseThrow();
            Files.write(copy, other);
        }
        run = new Installation(home, city.store);
        assertThat(run.level("parks")).isEqualTo(1.0);
        assertThat(run.bundles()).containsExactly("adroit.discipline.parks 1.0.0");
        assertThat(run.lifecycle.faults()).isEmpty();
    }

    private static boolean isCopyOf(Path jar, String bundle) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return bundle.equals(file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void removesBundlesThatTheRecordDoesNotKnow() throws Exception {
        run.lifecycle.install(OWNER, "parks");
        run.close();
        Files.delete(home.resolve("data/disciplines.json"));
        run = new Installation(home, city.store);
        assertThat(run.bundles()).isEmpty();
        assertThat(run.disciplines.all()).isEmpty();
    }

    @Test
    void setsAnUnreadableRecordAsideAndSaysSoUntilSomebodyActs() throws Exception {
        run.lifecycle.install(OWNER, "parks");
        run.close();
        Files.writeString(home.resolve("data/disciplines.json"), "{\"format\":");
        run = new Installation(home, city.store);
        restart();
        assertThat(run.lifecycle.faults()).extracting(Fault::code).containsExactly("RECORD_DAMAGED");
        assertThat(home.resolve("data/disciplines.json.damaged")).exists();
        assertThat(run.lifecycle.policy().leadsInstall()).isFalse();
        run.lifecycle.install(OWNER, "parks");
        run.lifecycle.remove(OWNER, "installed-set");
        assertThat(run.lifecycle.faults()).isEmpty();
        assertThat(run.level("parks")).isEqualTo(1.0);
    }

    @Test
    void aRecordThatIsPutBackBringsEverythingBack() throws Exception {
        run.lifecycle.install(OWNER, "parks");
        Path record = home.resolve("data/disciplines.json");
        byte[] backup = Files.readAllBytes(record);
        run.close();
        Files.writeString(record, "");
        run = new Installation(home, city.store);
        assertThat(run.disciplines.all()).isEmpty();
        run.close();
        Files.write(record, backup);
        run = new Installation(home, city.store);
        assertThat(run.level("parks")).isEqualTo(1.0);
        assertThat(run.lifecycle.faults()).isEmpty();
    }
}
