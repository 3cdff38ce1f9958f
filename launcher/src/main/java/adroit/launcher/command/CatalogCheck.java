package adroit.launcher.command;

import adroit.catalog.Catalog;
import adroit.exchange.catalog.CatalogFile;
import adroit.exchange.catalog.DisciplineFile;
import adroit.exchange.catalog.Fixture;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a discipline's files as the product would, and says what is wrong. Loaded by {@link FlatClassPath} only. */
public final class CatalogCheck implements Function<Path, List<String>> {
    private final List<Problem> problems = new ArrayList<>();

    /** Made by its name. */
    public CatalogCheck() {}

    @Override
    public List<String> apply(Path fileOrFolder) {
        if (Files.isDirectory(fileOrFolder)) {
            folder(fileOrFolder);
        } else {
            catalog(fileOrFolder);
        }
        return problems.stream().map(Problem::toString).toList();
    }

    private void folder(Path folder) {
        Path description = folder.resolve("discipline.yaml");
        @Nullable
        DisciplineFile discipline = read(() -> DisciplineFile.read(description.toString(), bytes(description)));
        @Nullable Catalog catalog = catalog(folder.resolve("catalog.yaml"));
        if (discipline != null && catalog != null && !discipline.id().equals(catalog.discipline())) {
            problems.add(Problem.ofFile(
                    folder.resolve("catalog.yaml").toString(),
                    "discipline",
                    "It is the catalog of " + catalog.discipline() + ", but discipline.yaml says " + discipline.id()
                            + ".",
                    "Give both the same id."));
        }
        if (catalog != null) {
            fixtures(folder.resolve("fixtures"))
                    .forEach(file -> read(() -> Fixture.read(file.toString(), bytes(file), catalog)));
        }
    }

    private @Nullable Catalog catalog(Path file) {
        return read(() -> CatalogFile.read(file.toString(), bytes(file)));
    }

    private <T> @Nullable T read(Supplier<T> reading) {
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

    private static List<Path> fixtures(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
