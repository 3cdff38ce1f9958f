package adroit.exchange.catalog;

import adroit.catalog.Catalog;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.scoring.Scorer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A discipline as the folder that people write: read as the product would, with every problem of every file. */
public final class DisciplineFolder {
    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Fixture> fixtures = new LinkedHashMap<>();
    private @Nullable Catalog catalog;
    private @Nullable Scorer described;

    private DisciplineFolder(Path folder) {
        this.folder = folder;
    }

    /** Reads {@code discipline.yaml}, {@code catalog.yaml}, {@code scoring.yaml} where there is one, and {@code fixtures}. */
    public static DisciplineFolder read(Path folder) {
        DisciplineFolder read = new DisciplineFolder(folder);
        read.files();
        return read;
    }

    /** What is wrong with the files; empty when all are right. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The catalog, where it is right. */
    public Optional<Catalog> catalog() {
        return Optional.ofNullable(catalog);
    }

    /** The scorer of {@code scoring.yaml}; empty where the folder describes none. */
    public Optional<Scorer> described() {
        return Optional.ofNullable(described);
    }

    /** The fixtures that are right, by the name of their file. */
    public Map<String, Fixture> fixtures() {
        return Map.copyOf(fixtures);
    }

    /** The fixtures that the scorer gets wrong, one problem each. */
    public List<Problem> differences(Scorer scorer) {
        List<Problem> differences = new ArrayList<>();
        fixtures.forEach((file, fixture) -> fixture.expected()
                .difference(scorer.score(fixture.scoringCase(catalog().orElseThrow())))
                .ifPresent(sentence -> differences.add(Problem.ofFile(
                        file, "fixture", fixture.name() + ": " + sentence, "Correct the scoring, or the fixture."))));
        return differences;
    }

    private void files() {
        @Nullable DisciplineFile discipline = read("discipline.yaml", DisciplineFile::read);
        Catalog found = read("catalog.yaml", CatalogFile::read);
        catalog = found;
        if (found == null) {
            return;
        }
        if (discipline != null && !discipline.id().equals(found.discipline())) {
            problems.add(Problem.ofFile(
                    folder.resolve("catalog.yaml").toString(),
                    "discipline",
                    "It is the catalog of " + found.discipline() + ", but discipline.yaml says " + discipline.id()
                            + ".",
                    "Give both the same id."));
        }
        if (Files.exists(folder.resolve("scoring.yaml"))) {
            described = read("scoring.yaml", (place, yaml) -> ScoringFile.read(place, yaml, found));
        }
        for (String file : fixtureFiles()) {
            Fixture fixture = read(file, (place, yaml) -> Fixture.read(place, yaml, found));
            if (fixture != null) {
                fixtures.put(folder.resolve(file).toString(), fixture);
            }
        }
    }

    private <T> @Nullable T read(String name, Reader<T> reader) {
        Path file = folder.resolve(name);
        return collected(() -> reader.read(file.toString(), bytes(file)));
    }

    private <T> @Nullable T collected(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RefusedFile refused) {
            problems.addAll(refused.problems());
            return null;
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new RefusedFile(Problem.ofFile(
                    file.toString(),
                    "missing",
                    "The file is missing or cannot be read.",
                    "Write it, or check its name."));
        }
    }

    private List<String> fixtureFiles() {
        Path fixtureFolder = folder.resolve("fixtures");
        if (!Files.isDirectory(fixtureFolder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(fixtureFolder)) {
            return files.map(f -> "fixtures/" + f.getFileName())
                    .filter(f -> f.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reader<T> {
        T read(String place, byte[] yaml);
    }
}
