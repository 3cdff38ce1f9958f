package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.evidence.Fact;
import adroit.organization.Employment;
import adroit.storage.DamagedRecord;
import adroit.storage.StorageFailure;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong with the file of the embedded database. */
class SqliteFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // filled by JUnit
    Path folder;

    @Test
    void theFileIsForItsOwnerAlone() throws IOException {
        Path file = folder.resolve("adroit.db");
        try (JdbcStore store = JdbcStore.open(Location.file(file))) {
            Sample.hire(store, Sample.ADA);
            for (String name : List.of("adroit.db", "adroit.db-wal")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void closingMovesEverythingIntoTheOneFile() {
        Path file = folder.resolve("adroit.db");
        try (JdbcStore store = JdbcStore.open(Location.file(file))) {
            Sample.hire(store, Sample.ADA);
        }
        assertThat(folder.toFile().list()).containsExactly("adroit.db");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedInOneSentence() throws IOException {
        Path file = folder.resolve("adroit.db");
        byte[] noise = new byte[8192];
        new Random(7).nextBytes(noise);
        Files.write(file, noise);

        assertRefused(file, file + " is not a database, or is damaged. Move it away, or restore it from a backup.");
        assertThat(Files.readAllBytes(file)).isEqualTo(noise);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path file = folder.resolve("none").resolve("adroit.db");

        assertRefused(file, file + " cannot be opened. See that its folder exists and that this user may write there.");
    }

    @Test
    void everyFlippedByteIsNoticedOrHarmless() throws IOException {
        Path file = folder.resolve("adroit.db");
        List<Fact> facts = IntStream.range(0, 200)
                .<Fact>mapToObj(i -> Sample.rating("c-" + i, "p-ada", 1 + i % 4))
                .toList();
        try (JdbcStore store = JdbcStore.open(Location.file(file))) {
            Sample.hire(store, Sample.ADA);
            store.write(s -> s.evidence().append(facts));
        }
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(20260302);
        int noticed = 0;
        for (int trial = 0; trial < 40; trial++) {
            int place = random.nextInt(whole.length);
            flip(file, place, (byte) (whole[place] ^ 1 << random.nextInt(8)));
            List<Fact> read = factsOrRefusal(file);
            assertThat(read).isIn(facts, List.of());
            noticed += read.isEmpty() ? 1 : 0;
            Files.write(file, whole);
        }
        assertThat(noticed).isPositive();
    }

    @Test
    void verifyFindsADamagedPage() throws IOException {
        Path file = folder.resolve("adroit.db");
        try (JdbcStore store = JdbcStore.open(Location.file(file))) {
            Sample.hire(store, people(2_000));
        }
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(raw.length() / 2 / 4096 * 4096);
            raw.write(new byte[4096]);
        }
        try (JdbcStore store = JdbcStore.open(Location.file(file))) {
            assertThat(store.verify().problems()).anyMatch(p -> p.contains("damaged"));
        }
    }

    private static Employment[] people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Sample.employment("p-" + i, null, "Finn", "Fir", "Clerk", "Law"))
                .toArray(Employment[]::new);
    }

    /** The facts as they were written, or an empty list where reading them was refused. */
    private static List<Fact> factsOrRefusal(Path file) {
        try (JdbcStore store = JdbcStore.open(Location.file(file))) {
            return store.read(s -> s.evidence().of("p-ada", Long.MAX_VALUE)).stream()
                    .map(recorded -> recorded.fact())
                    .toList();
        } catch (DamagedRecord | StorageFailure e) {
            return List.of();
        }
    }

    private static void flip(Path file, int place, byte value) throws IOException {
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(place);
            raw.write(value);
        }
    }

    private static void assertRefused(Path file, String end) {
        assertThatThrownBy(() -> JdbcStore.open(Location.file(file)))
                .isInstanceOf(StorageFailure.class)
                .hasMessage("The database " + end);
    }
}
