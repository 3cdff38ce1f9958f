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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        description = {
            "Say what differs between two catalog.yaml files; needs no server.",
            "Or between two editions of a reference framework that were brought in, by their ids, such as onet-24-2."
        },
        mixinStandardHelpOptions = true)
final class CatalogDiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "BEFORE", description = "The catalog.yaml as it was, or the older edition.")
    Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", description = "The catalog.yaml as it is now, or the newer edition.")
    Path after = Path.of("");

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Of a framework: items of that kind, such as occupation.")
    @Nullable
    String kind;

    @Option(
            names = "--change",
            paramLabel = "CHANGE",
            description = "Of a framework: what differs in that way, such as gone, replaced, renamed, moved or added.")
    @Nullable
    String change;

    @Option(names = "--json", description = "Answer in JSON.")
    boolean json;

    @Mixin
    HomeOption option = new HomeOption();

    @Override
    public Integer call() throws IOException {
        if (isEdition(before) && isEdition(after)) {
            System.out.println(new FrameworkDiff(Server.of(option.home()), before.toString(), after.toString())
                    .answer(kind, change, json));
            return 0;
        }
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

    private static boolean isEdition(Path given) {
        return given.toString().matches("[a-z0-9-]{1,80}") && !Files.exists(given);
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
