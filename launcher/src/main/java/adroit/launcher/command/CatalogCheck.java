package adroit.launcher.command;

import adroit.exchange.catalog.CatalogFile;
import adroit.exchange.catalog.DisciplineFolder;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads a discipline's files as the product would, and says what is wrong; where the folder describes its scoring, its fixtures are run. Loaded by {@link FlatClassPath}
 * only.
 */
public final class CatalogCheck implements Function<Path, List<Map<String, Object>>> {
    /** Made by its name. */
    public CatalogCheck() {}

    @Override
    public List<Map<String, Object>> apply(Path fileOrFolder) {
        List<Problem> problems = Files.isDirectory(fileOrFolder) ? folder(fileOrFolder) : catalog(fileOrFolder);
        return problems.stream().map(CatalogCheck::details).toList();
    }

    /** The problem as one line under {@code text}, and its parts. */
    private static Map<String, Object> details(Problem problem) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("text", problem.toString());
        details.put("file", problem.file());
        details.put("line", problem.line());
        details.put("column", problem.column());
        details.put("path", problem.path());
        details.put("rule", problem.rule());
        details.put("sentence", problem.sentence());
        details.put("suggestion", problem.suggestion());
        return details;
    }

    private static List<Problem> folder(Path folder) {
        DisciplineFolder read = DisciplineFolder.read(folder);
        List<Problem> problems = new ArrayList<>(read.problems());
        read.described().ifPresent(scorer -> problems.addAll(read.differences(scorer)));
        return problems;
    }

    private static List<Problem> catalog(Path file) {
        try {
            return CatalogFile.problems(file.toString(), CatalogFile.bytes(file));
        } catch (RefusedFile e) {
            return e.problems();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
