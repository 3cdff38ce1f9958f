package adroit.plugins.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.packs.NewField;
import adroit.packs.archive.ArchiveEntry;
import adroit.packs.archive.ArchiveWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import town.scorers.Scorers;

/** What a bundle does when it is tried in a process of its own, and that nothing of it reaches this one. */
class PreflightTest {
    private static final String NAME = "town.trees-0.1.0.jar";
    private final Path folder;
    private static final Duration LONG = Duration.ofSeconds(60);
    private final Path scratch;

    PreflightTest(@TempDir Path folder) {
        this.folder = folder;
        this.scratch = folder.resolve("scratch");
    }

    @Test
    void aGoodScorerComesThroughAndNothingIsLeft() throws IOException {
        Preflight preflight = preflight(Duration.ofSeconds(60));
        byte[] bundle = bundle("Good");
        assertThatCode(() -> preflight.require(NAME, bundle)).doesNotThrowAnyException();
        try (Stream<Path> left = Files.list(scratch)) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Wrong,FIXTURE_FAILS",
        "Throwing,SCORER_FAILS",
        "Deep,SCORER_FAILS",
        "Failing,SCORER_MISSING",
        "Exiting,PREFLIGHT_DIED",
        "Halting,PREFLIGHT_DIED",
        "Hungry,PREFLIGHT_DIED",
        "Chatting,PREFLIGHT_DIED"
    })
    void whatABadScorerDoesIsSaidByACode(String name, String code) throws IOException {
        byte[] bundle = bundle(name);
        assertThat(code(Duration.ofSeconds(60), bundle)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"Spinning", "Hanging"})
    void aScorerThatNeverComesBackIsEndedAtTheDeadline(String name) throws IOException {
        byte[] bundle = bundle(name);
        assertThat(code(Duration.ofSeconds(6), bundle)).isEqualTo("PREFLIGHT_HANGS");
    }

    @Test
    void severalShareAChildAndTheOneThatEndsItIsFound() throws Exception {
        List<Preflight.Tried> good = List.of(tried("Good"), tried("Wrong"), tried("Good"));
        assertThat(preflight(LONG).faults(good))
                .hasEntrySatisfying(1, f -> assertThat(f.code()).isEqualTo("FIXTURE_FAILS"));
        List<Preflight.Tried> bad = List.of(tried("Good"), tried("Halting"), tried("Wrong"));
        assertThat(preflight(LONG).faults(bad))
                .hasEntrySatisfying(1, f -> assertThat(f.code()).isEqualTo("PREFLIGHT_DIED"))
                .hasEntrySatisfying(2, f -> assertThat(f.code()).isEqualTo("FIXTURE_FAILS"))
                .doesNotContainKey(0);
    }

    private Preflight.Tried tried(String scorer) throws IOException {
        return new Preflight.Tried(NAME, bundle(scorer));
    }

    private String code(Duration deadline, byte[] bundle) {
        Preflight preflight = preflight(deadline);
        return catchThrowableOfType(Faulty.class, () -> preflight.require(NAME, bundle))
                .fault()
                .code();
    }

    private Preflight preflight(Duration deadline) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<Path> beside = Arrays.stream(classPath.split(File.pathSeparator))
                .filter(
                        e -> e.matches(
                                ".*(felix\\.scr|osgi\\.util\\.promise|osgi\\.util\\.function|osgi\\.service\\.component)-\\d.*"))
                .map(Path::of)
                .toList();
        return new Preflight(new ChildPath(classPath, beside), scratch, deadline);
    }

    private byte[] bundle(String scorer) throws IOException {
        Path field = folder.resolve("trees");
        if (Files.notExists(field)) {
            NewField.write(field);
        }
        String named = Scorers.class.getName() + "$" + scorer;
        List<ArchiveEntry> entries = new ArrayList<>();
        entries.add(text("META-INF/MANIFEST.MF", manifest()));
        entries.add(text("OSGI-INF/scorer.xml", component(named)));
        entries.add(new ArchiveEntry(named.replace('.', '/') + ".class", compiled(named)));
        for (String name : List.of("discipline.yaml", "catalog.yaml", "fixtures/nobody-looked-yet.yaml")) {
            entries.add(new ArchiveEntry(name, Files.readAllBytes(field.resolve(name))));
        }
        return ArchiveWriter.bytes(entries);
    }

    private static String manifest() {
        return String.join(
                "\r\n",
                "Manifest-Version: 1.0",
                "Bundle-ManifestVersion: 2",
                "Bundle-SymbolicName: town.trees",
                "Bundle-Version: 0.1.0",
                "Import-Package: adroit.scoring,adroit.catalog,adroit.work",
                "Service-Component: OSGI-INF/scorer.xml",
                "",
                "");
    }

    private static String component(String scorer) {
        return "<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.3.0\" name=\"scorer\"><service>"
                + "<provide interface=\"adroit.scoring.Scorer\"/></service><implementation class=\"" + scorer
                + "\"/></scr:component>";
    }

    private static ArchiveEntry text(String name, String text) {
        return new ArchiveEntry(name, text.getBytes(UTF_8));
    }

    private static byte[] compiled(String name) throws IOException {
        try (InputStream in = Scorers.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new IOException(name);
            }
            return in.readAllBytes();
        }
    }
}
