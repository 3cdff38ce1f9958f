package adroit.index;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import adroit.edition.ActiveDiscipline;
import adroit.search.Hit;
import adroit.search.SearchQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The index follows what it is made from, and is made anew where it cannot be used. */
@Timeout(value = 60, unit = SECONDS)
@SuppressWarnings("NullAway.Init") // filled by JUnit
class KeptIndexTest {
    private static final Duration NEVER = Duration.ofDays(1);

    @TempDir
    Path folder;

    private Library library;
    private KeptIndex kept;

    @BeforeEach
    void open() {
        library = new Library(folder);
        library.bureau("1");
        kept = kept(folder.resolve("index"));
    }

    @AfterEach
    void close() {
        kept.close();
        library.close();
    }

    private KeptIndex kept(Path place) {
        return new KeptIndex(new LuceneIndex(place, library.sources()), library.sources(), NEVER, NEVER);
    }

    private List<String> titles(String words) {
        return kept.find(SearchQuery.of(words)).hits().stream().map(Hit::title).toList();
    }

    /** Searches until the titles are these. */
    private void await(String words, String... titles) {
        while (!titles(words).equals(List.of(titles))) {
            Thread.onSpinWait();
        }
    }

    @Test
    void theFirstSearchReadsIn() {
        assertThat(folder.resolve("index")).doesNotExist();
        await("surveyors", "Surveyors");
        assertThat(kept.find(SearchQuery.of("surveyors")).waiting()).isEmpty();
    }

    @Test
    void aFrameworkThatIsBroughtInLaterIsFound() {
        await("surveyors", "Surveyors");
        assertThat(titles("edition 2")).doesNotContain("The edition 2");
        library.bureau("2");
        await("\"The edition 2\"", "The edition 2");
    }

    @Test
    void anotherEditionOfAFieldTakesThePlaceOfTheFormer() {
        ActiveDiscipline former = library.field("Geodatabase design");
        library.inService(former);
        await("geodatabase design", "Geodatabase design");
        ActiveDiscipline next = library.field("Networks of pipes");
        library.inService(next);
        await("networks", "Networks of pipes");
        assertThat(titles("geodatabase design")).doesNotContain("Geodatabase design");
        library.outOfService(next);
        await("networks");
        assertThat(titles("arcgis")).isEmpty();
    }

    @Test
    void whatIsOnDiskIsUsedAgain() {
        await("surveyors", "Surveyors");
        kept.close();
        Set<Path> before = files();
        kept = kept(folder.resolve("index"));
        await("surveyors", "Surveyors");
        assertThat(files()).containsAll(before);
    }

    @Test
    void anIndexThatIsLostOrDamagedIsMadeAnew() throws IOException {
        await("surveyors", "Surveyors");
        kept.close();
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length > 20) {
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }
        kept = kept(folder.resolve("index"));
        await("surveyors", "Surveyors");
        kept.close();
        for (Path file : files()) {
            Files.delete(file);
        }
        kept = kept(folder.resolve("index"));
        await("surveyors", "Surveyors");
    }

    @Test
    void whereTheFolderCannotBeUsedTheIndexIsKeptInMemory() throws IOException {
        kept.close();
        kept = kept(Files.writeString(folder.resolve("no-folder"), "a file"));
        await("surveyors", "Surveyors");
    }

    private Set<Path> files() {
        try (Stream<Path> all = Files.list(folder.resolve("index"))) {
            return all.collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
