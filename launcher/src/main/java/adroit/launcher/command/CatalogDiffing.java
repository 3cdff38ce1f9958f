package adroit.launcher.command;

import adroit.catalog.Catalog;
import adroit.catalogchange.CatalogDiff;
import adroit.catalogchange.Change;
import adroit.catalogchange.ChangeWords;
import adroit.exchange.catalog.CatalogFile;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Compares two catalog files. Answers {@code problems}, or {@code changes} with their kind, part, id, sentence and what they mean for evidence. Loaded by {@link FlatClassPath} only. */
public final class CatalogDiffing implements Function<List<Path>, Map<String, List<Map<String, String>>>> {
    /** Made by its name. */
    public CatalogDiffing() {}

    @Override
    public Map<String, List<Map<String, String>>> apply(List<Path> files) {
        List<Map<String, String>> problems = new ArrayList<>();
        List<Optional<Catalog>> catalogs =
                files.stream().map(file -> read(file, problems)).toList();
        Map<String, List<Map<String, String>>> answer = new LinkedHashMap<>();
        answer.put("problems", problems);
        answer.put(
                "changes",
                problems.isEmpty()
                        ? CatalogDiff.between(
                                        catalogs.get(0).orElseThrow(),
                                        catalogs.get(1).orElseThrow())
                                .changes()
                                .stream()
                                .map(CatalogDiffing::change)
                                .toList()
                        : List.of());
        return answer;
    }

    private static Optional<Catalog> read(Path file, List<Map<String, String>> problems) {
        try {
            return Optional.of(CatalogFile.proposed(file.toString(), CatalogFile.bytes(file)));
        } catch (RefusedFile e) {
            e.problems().stream().map(CatalogDiffing::problem).forEach(problems::add);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> problem(Problem problem) {
        return Map.of("text", problem.toString());
    }

    private static Map<String, String> change(Change change) {
        Map<String, String> made = new LinkedHashMap<>();
        made.put("id", change.part().key() + "/" + change.id());
        made.put("kind", ChangeWords.kind(change));
        made.put("sentence", ChangeWords.sentence(change));
        made.put("evidence", change.evidence().key());
        return made;
    }
}
