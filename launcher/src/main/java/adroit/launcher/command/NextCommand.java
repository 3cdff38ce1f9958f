package adroit.launcher.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which installed disciplines, or packs, would still work with a coming version of what they build on. */
@Command(
        name = "next",
        description = "Say whether installed disciplines, or packs, will survive a coming api; needs no server.",
        mixinStandardHelpOptions = true)
final class NextCommand extends PackCommand {
    @Parameters(
            index = "0",
            paramLabel = "API",
            description = "The file bundles/adroit.api-….jar of the coming version.")
    Path api = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PACK",
            description = "Packs or bundles to look at (default: what is installed).")
    List<Path> packs = new ArrayList<>();

    @Mixin
    HomeOption home = new HomeOption();

    @Override
    Map<String, String> question() {
        Map<String, String> question = question("next", api);
        List<String> files = packs.isEmpty()
                ? installed(home.path().resolve("data"))
                : packs.stream().map(Path::toString).toList();
        question.put("files", String.join("\n", files));
        return question;
    }

    /** The kept bundles of the installed set. */
    private static List<String> installed(Path data) {
        Path file = data.resolve("disciplines.json");
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Json.parse(Files.readString(file)).items("disciplines").stream()
                    .map(d -> data.resolve("disciplines")
                            .resolve(d.text("sha256") + ".jar")
                            .toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    @Override
    String told(Json answer) {
        if (answer.items("disciplines").isEmpty()) {
            return "Nothing is installed there.";
        }
        Columns table = new Columns("ID", "VERSION", "BUILDS ON", "WITH THE COMING API");
        answer.items("disciplines")
                .forEach(d -> table.row(
                        d.text("id"),
                        d.text("version"),
                        d.text("imports").isEmpty() ? "texts only, no program code" : d.text("imports"),
                        "works"));
        return table.toString();
    }
}
