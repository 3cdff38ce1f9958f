package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.packs.NewField;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Fault;
import adroit.testing.CatalogFault;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every fault of a catalog that somebody saves in a field they are writing: it is told, the last good one serves on, and so does the field beside it. */
@TestInstance(Lifecycle.PER_CLASS)
class CatalogFaultsInDevelopmentTest {
    private final Path fields;
    private final Path catalog;
    private final byte[] right;
    private final KeptCity city;
    private final Disciplines disciplines = new Disciplines();
    private final Queue queue = new Queue();
    private final DevFolder dev;

    CatalogFaultsInDevelopmentTest(@TempDir Path folder) throws IOException {
        fields = Files.createDirectories(folder.resolve("fields"));
        NewField.write(fields.resolve("trees"));
        NewField.write(fields.resolve("shrubs"));
        catalog = fields.resolve("trees/catalog.yaml");
        right = Files.readAllBytes(catalog);
        city = new KeptCity(Files.createDirectories(folder.resolve("home")));
        dev = new DevFolder(fields, disciplines, city.store, "1", queue, id -> Optional.empty());
        dev.start();
        await(() -> dev.statuses().size() == 2);
    }

    @AfterAll
    void end() {
        dev.close();
        queue.close();
        city.close();
    }

    @ParameterizedTest
    @EnumSource
    void isToldAndTheLastGoodOneServesOn(CatalogFault fault) throws IOException {
        ActiveDiscipline good = served("trees");
        List<CatalogEdition> kept = city.of("trees");
        Files.write(catalog, fault.file("trees"));
        await(() -> sentence().contains(fault.said()));
        assertThat(code()).isEqualTo("DEV_INVALID");
        assertThat(served("trees")).isEqualTo(good);
        assertThat(city.of("trees")).isEqualTo(kept);
        assertThat(city.acts()).isEmpty();
        savedRightAgain();
    }

    @Test
    void aFileBeyondAllMemoryIsToldAndTheFieldBesideItGoesOn() throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(catalog.toFile(), "rw")) {
            sparse.setLength(8L << 30);
        }
        await(() -> sentence().contains("32 MB"));
        besideItIsSaved("Shrubs of the town");
        savedRightAgain();
    }

    @Test
    void whatElseLiesInTheFolderMayBeOfAnySize() throws IOException {
        Path recording = fields.resolve("shrubs/recording.bin");
        try (RandomAccessFile sparse = new RandomAccessFile(recording.toFile(), "rw")) {
            sparse.setLength(3L << 30);
        }
        besideItIsSaved("Shrubs with a recording");
        assertThat(status("shrubs").fault()).isNull();
        Files.delete(recording);
    }

    private void besideItIsSaved(String title) throws IOException {
        Path said = fields.resolve("shrubs/discipline.yaml");
        Files.writeString(said, Files.readString(said).replaceFirst("(?m)^title: .*$", "title: " + title));
        await(() -> served("shrubs").title().equals(title));
    }

    private void savedRightAgain() throws IOException {
        Files.write(catalog, right);
        await(() -> sentence().isEmpty());
    }

    private ActiveDiscipline served(String id) {
        return disciplines.find(id).orElseThrow();
    }

    private DisciplineStatus status(String id) {
        return Objects.requireNonNull(dev.statuses().get(id));
    }

    private String sentence() {
        return Optional.ofNullable(status("trees").fault()).map(Fault::sentence).orElse("");
    }

    private String code() {
        return Optional.ofNullable(status("trees").fault()).map(Fault::code).orElse("");
    }

    private static void await(BooleanSupplier condition) {
        Instant latest = Instant.now().plus(Duration.ofSeconds(60));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(latest);
            Thread.onSpinWait();
        }
    }
}
