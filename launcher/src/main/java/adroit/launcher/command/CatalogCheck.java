package adroit.launcher.command;

import adroit.exchange.catalog.CatalogFile;
import adroit.exchange.catalog.DisciplineFolder;
import adroit.exchange.problem.Problem;
import adroit.exchange.problem.RefusedFile;
import adroit.exchange.skilltable.SkillTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a discipline's files as the product would, and says what is wrong; where the folder describes its scoring, its fixtures are run. Loaded by {@link FlatClassPath}
 * only.
 */
public final class CatalogCheck implements Function<List<Path>, List<Map<String, Object>>> {
    /** Made by its name. */
    public CatalogCheck() {}

    @Override
    public List<Map<String, Object>> apply(List<Path> files) {
        Path fileOrFolder = files.get(0);
        List<Problem> problems = Files.isDirectory(fileOrFolder)
                ? folder(fileOrFolder)
                : isTable(fileOrFolder)
                        ? table(fileOrFolder, files.size() > 1 ? Optional.of(files.get(1)) : Optional.empty())
                        : catalog(fileOrFolder);
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

    private static boolean isTable(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".csv");
    }

    /** A table, put into the catalog that is named, or else judged by itself. */
    private static List<Problem> table(Path file, Optional<Path> catalog) {
        try {
            if (Files.size(file) > CatalogFile.LARGEST) {
                throw CatalogFile.tooLarge(file.toString());
            }
            SkillTable table = SkillTable.open(file);
            if (catalog.isPresent()) {
                byte[] yaml = CatalogFile.bytes(catalog.get());
                table.into(CatalogFile.proposed(catalog.get().toString(), yaml));
            } else {
                table.alone();
            }
            return List.of();
        } catch (RefusedFile e) {
            return e.problems();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
