package adroit.launcher.command;

import adroit.launcher.Distribution;
import adroit.launcher.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        description = "Say what differs between two catalog.yaml files; needs no server.",
        mixinStandardHelpOptions = true)
final class CatalogDiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "BEFORE", description = "The catalog.yaml as it was.")
    Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", description = "The catalog.yaml as it is now.")
    Path after = Path.of("");

    @Option(names = "--json", description = "Answer in JSON.")
    boolean json;

    @Override
    public Integer call() throws IOException {
        for (Path file : List.of(before, after)) {
            if (!Files.isReadable(file)) {
                throw new Refused(
                        "The file " + file + " is missing or cannot be read. Check its name and permissions.");
            }
        }
        Map<String, List<Map<String, String>>> answer = FlatClassPath.ofCatalogs(Distribution.ours())
                .ask("adroit.launcher.command.CatalogDiffing", List.of(before, after));
        List<Map<String, String>> problems = answer.getOrDefault("problems", List.of());
        List<Map<String, String>> changes = answer.getOrDefault("changes", List.of());
        if (json) {
            System.out.println(Json.object("problems", texts(problems), "changes", objects(changes)));
        } else if (!problems.isEmpty()) {
            texts(problems).forEach(System.err::println);
        } else if (changes.isEmpty()) {
            System.out.println("Nothing differs.");
        } else {
            changes.forEach(c -> System.out.println(c.get("sentence")));
        }
        return problems.isEmpty() ? 0 : CommandLines.REFUSED;
    }

    private static List<String> texts(List<Map<String, String>> problems) {
        return problems.stream().map(p -> p.getOrDefault("text", "")).toList();
    }

    private static List<Json> objects(List<Map<String, String>> changes) {
        List<Json> objects = new ArrayList<>();
        changes.forEach(c -> objects.add(Json.of(c)));
        return objects;
    }
}
