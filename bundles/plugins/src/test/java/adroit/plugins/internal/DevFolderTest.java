package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.edition.ScorerIdentity;
import adroit.packs.NewField;
import adroit.plugins.DisciplineState;
import adroit.plugins.DisciplineStatus;
import adroit.plugins.Fault;
import adroit.scoring.DecidingChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A field without Java while somebody writes it. */
class DevFolderTest {
    private static final ActiveDiscipline INSTALLED = new ActiveDiscipline(
            "trees",
            "Installed trees",
            "",
            "9.0.0",
            "Parks",
            CatalogEdition.of(SampleBundle.catalog("trees", "installed")),
            DecidingChannel.usual(),
            new ScorerIdentity("x.trees", "9.0.0", "s", "1"));

    private final Path fields;
    private final Path trees;
    private final KeptCity city;
    private final Disciplines disciplines = new Disciplines();
    private final Queue queue = new Queue();
    private final DevFolder dev;

    DevFolderTest(@TempDir Path folder) throws Exception {
        fields = Files.createDirectories(folder.resolve("fields"));
        trees = fields.resolve("trees");
        NewField.write(trees);
        city = new KeptCity(Files.createDirectories(folder.resolve("home")));
        dev = new DevFolder(fields, disciplines, city.store, "1", queue, id -> Optional.of(INSTALLED)
                .filter(d -> d.id().equals(id)));
        dev.start();
        await(() -> dev.statuses().containsKey("trees")); // told last, after it serves
    }

    @AfterEach
    void end() {
        dev.close();
        queue.close();
        city.close();
    }

    @Test
    void aSavedChangeIsServed() throws Exception {
        change("discipline.yaml", "title: .*", "title: Trees of the town");
        await(() -> served().title().equals("Trees of the town"));
        assertThat(status().state()).isEqualTo(DisciplineState.INSTALLED);
        assertThat(status().fault()).isNull();
        assertThat(status().beingWritten()).isTrue();
        assertThat(city.of("trees")).isNotEmpty();
    }

    @Test
    void whatIsWrongIsToldWithFileAndLineAndTheLastGoodOneServesOn() throws Exception {
        ActiveDiscipline good = served();
        Files.writeString(trees.resolve("catalog.yaml"), "title: [");
        await(() -> status().fault() != null);
        assertThat(fault().code()).isEqualTo("DEV_INVALID");
        assertThat(fault().sentence()).contains("catalog.yaml:1");
        assertThat(served()).isEqualTo(good);
        Files.writeString(trees.resolve("scoring.yaml"), "usual: [");
        await(() -> fault().sentence().contains("scoring.yaml"));
        assertThat(fault().sentence().lines())
                .as("as the command lists it")
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).matches(trees + "/(catalog|scoring)\\.yaml:\\d+:\\d+ \\[.*"));
    }

    @Test
    void aFixtureThatFailsKeepsTheLastGoodOne() throws Exception {
        ActiveDiscipline good = served();
        try (Stream<Path> all = Files.list(trees.resolve("fixtures"))) {
            Path first = all.sorted().findFirst().orElseThrow();
            Files.writeString(first, Files.readString(first).replaceAll("(?m)^expect:.*$", "expect: {scored: 4.5}"));
        }
        await(() -> status().fault() != null);
        assertThat(served()).isEqualTo(good);
    }

    @Test
    void codeIsNotServed() throws Exception {
        ActiveDiscipline good = served();
        Files.writeString(trees.resolve("Scorer.java"), "class Scorer {}");
        await(() -> status().fault() != null);
        assertThat(fault().code()).isEqualTo("DEV_HAS_CODE");
        assertThat(served()).isEqualTo(good);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Scorer.java", "town/Scorer.class", "lib/scorer.jar", "Scorer.kt"})
    void aFieldThatComesWithCodeIsNeverServed(String code) throws Exception {
        Path shrubs = fields.resolveSibling("shrubs");
        NewField.write(shrubs);
        Files.createDirectories(shrubs.resolve(code).getParent());
        Files.writeString(shrubs.resolve(code), "code");
        Files.move(shrubs, fields.resolve("shrubs"));
        await(() -> dev.statuses().containsKey("shrubs"));
        DisciplineStatus refused = Objects.requireNonNull(dev.statuses().get("shrubs"));
        assertThat(refused.state()).isEqualTo(DisciplineState.QUARANTINED);
        assertThat(refused.fault()).extracting(Fault::code).isEqualTo("DEV_HAS_CODE");
        assertThat(disciplines.find("shrubs")).isEmpty();
        assertThat(city.of("shrubs")).isEmpty();
    }

    @Test
    void codeIsFoundWhereBuildsKeepIt() throws Exception {
        Path deep = Files.createDirectories(trees.resolve("src/main/java/town/trees"));
        Files.writeString(deep.resolve("Scorer.java"), "class Scorer {}");
        change("discipline.yaml", "title: .*", "title: Trees with code");
        await(() -> status().fault() != null);
        assertThat(fault().sentence()).contains("src/main/java/town/trees/Scorer.java");
    }

    @Test
    void aFolderThatIsGoneGivesThePlaceBackToWhatIsInstalled() throws Exception {
        try (Stream<Path> all = Files.walk(trees)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
        await(() -> served().equals(INSTALLED) && dev.statuses().isEmpty());
    }

    @Test
    void whatIsPutInServiceMeanwhileGivesWay() {
        ActiveDiscipline written = served();
        disciplines.activate(INSTALLED);
        await(() -> served().equals(written));
    }

    @Test
    void whatServesChangesInItsTurnOnly() throws Exception {
        ActiveDiscipline before = served();
        String title = queue.call(() -> {
            change("discipline.yaml", "title: .*", "title: Trees in turn");
            NewField.write(fields.resolve("shrubs"));
            long looked = System.nanoTime() + Duration.ofMillis(300).toNanos();
            while (System.nanoTime() < looked) {
                assertThat(served()).isEqualTo(before);
                assertThat(disciplines.find("shrubs")).isEmpty();
            }
            return before.title();
        });
        await(() ->
                !served().title().equals(title) && disciplines.find("shrubs").isPresent());
    }

    @Test
    void aSecondFieldIsFoundBesideTheFirst() {
        NewField.write(fields.resolve("shrubs"));
        await(() -> dev.statuses().size() == 2);
        assertThat(disciplines.find("shrubs")).isPresent();
        assertThat(dev.statuses()).containsOnlyKeys("shrubs", "trees");
    }

    private ActiveDiscipline served() {
        return disciplines.find("trees").orElseThrow();
    }

    private DisciplineStatus status() {
        return Objects.requireNonNull(dev.statuses().get("trees"));
    }

    private Fault fault() {
        return Objects.requireNonNull(status().fault());
    }

    private void change(String file, String pattern, String to) throws Exception {
        Path path = trees.resolve(file);
        Files.writeString(path, Files.readString(path).replaceFirst("(?m)^" + pattern + "$", to));
    }

    private static void await(BooleanSupplier condition) {
        Instant latest = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(latest);
            Thread.onSpinWait();
        }
    }
}
