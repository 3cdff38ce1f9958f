package adroit.exchange.catalog;

import adroit.catalog.Catalog;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.scoring.Scorer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A discipline as the folder that people write, or as the same files in a bundle: read as the product would, with every problem of every file. */
public final class DisciplineFolder {
    private static final String CATALOG = "catalog.yaml";
    private static final String SCORING = "scoring.yaml";

    private final DisciplineFiles source;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Fixture> fixtures = new LinkedHashMap<>();
    private @Nullable DisciplineFile discipline;
    private @Nullable Catalog catalog;
    private @Nullable Scorer described;

    private DisciplineFolder(DisciplineFiles source) {
        this.source = source;
    }

    /** Reads {@code discipline.yaml}, {@code catalog.yaml}, {@code scoring.yaml} where there is one, and {@code fixtures}. */
    public static DisciplineFolder read(Path folder) {
        return read(DisciplineFiles.in(folder));
    }

    /**
     * Reads the same files of a bundle.
     *
     * @param place how people are to find the bundle
     * @param files all its files, by name
     */
    public static DisciplineFolder read(String place, Map<String, byte[]> files) {
        return read(DisciplineFiles.of(place, files));
    }

    private static DisciplineFolder read(DisciplineFiles source) {
        DisciplineFolder read = new DisciplineFolder(source);
        read.files();
        return read;
    }

    /** What is wrong with the files; empty when all are right. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** What it says of itself, where that is right. */
    public Optional<DisciplineFile> discipline() {
        return Optional.ofNullable(discipline);
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

    /** Whether there are any, right or wrong. */
    public boolean hasFixtures() {
        return !source.fixtures().isEmpty();
    }

    /** Whether catalog and scoring are right, so that the fixtures that are right can be held against it, whatever else is wrong. */
    public boolean canBeScored() {
        return catalog != null && (described != null || !source.has(SCORING));
    }

    /** The fixtures that the scorer gets wrong, one problem each; none where the catalog is not right. */
    public List<Problem> differences(Scorer scorer) {
        if (catalog == null) {
            return List.of();
        }
        List<Problem> differences = new ArrayList<>();
        fixtures.forEach((file, fixture) -> fixture.expected()
                .difference(scorer.score(fixture.scoringCase(catalog().orElseThrow())))
                .ifPresent(sentence -> differences.add(new Problem(
                        file,
                        fixture.expectedAt(),
                        1,
                        "",
                        "fixture",
                        fixture.name() + ": " + sentence,
                        "Correct the scoring, or the fixture."))));
        return differences;
    }

    private void files() {
        discipline = read("discipline.yaml", DisciplineFile::read);
        Catalog found = read(CATALOG, CatalogFile::read);
        catalog = found;
        if (found != null && discipline != null && !discipline.id().equals(found.discipline())) {
            problems.add(Problem.ofFile(
                    source.place(CATALOG),
                    "discipline",
                    "It is the catalog of " + found.discipline() + ", but discipline.yaml says " + discipline.id()
                            + ".",
                    "Give both the same id."));
        }
        CatalogIds known = found == null ? asFarAsRead() : CatalogIds.of(found);
        if (source.has(SCORING)) {
            described = read(SCORING, (place, yaml) -> ScoringFile.read(place, yaml, known.skills()));
        }
        for (String file : source.fixtures()) {
            Fixture fixture = read(file, (place, yaml) -> Fixture.read(place, yaml, known));
            if (fixture != null) {
                fixtures.put(source.place(file), fixture);
            }
        }
    }

    /** So that what is wrong with the other files is told with what is wrong with the catalog. */
    private CatalogIds asFarAsRead() {
        try {
            return CatalogIds.asFarAsRead(source.place(CATALOG), source.bytes(CATALOG));
        } catch (RefusedFile unread) {
            return CatalogIds.any();
        }
    }

    private <T> @Nullable T read(String name, Reader<T> reader) {
        return collected(() -> reader.read(source.place(name), source.bytes(name)));
    }

    private <T> @Nullable T collected(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RefusedFile refused) {
            problems.addAll(refused.problems());
            return null;
        }
    }

    private interface Reader<T> {
        T read(String place, byte[] yaml);
    }
}
