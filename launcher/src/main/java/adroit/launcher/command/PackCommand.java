package adroit.launcher.command;

import adroit.launcher.Distribution;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command about packs, for which no server is needed. */
abstract class PackCommand implements Callable<Integer> {
    @Option(names = "--json", description = "Answer in JSON.")
    boolean json;

    @Override
    public final Integer call() throws IOException {
        Map<String, Object> asked =
                FlatClassPath.ofPacks(Distribution.ours()).ask("adroit.launcher.command.PackDesk", question());
        Json answer = Json.of(asked);
        if (json) {
            System.out.println(answer);
        } else if (!answer.has("problems")) {
            System.out.println(told(answer));
        }
        if (!answer.has("problems")) {
            return 0;
        }
        if (!json) {
            answer.items("problems").forEach(p -> System.err.println(problem(p)));
        }
        return CommandLines.REFUSED;
    }

    private static String problem(Json problem) {
        return problem.text("place") + ": " + problem.text("code") + " " + problem.text("sentence") + " "
                + problem.text("remedy");
    }

    abstract Map<String, String> question();

    /** What came of it, in sentences. */
    abstract String told(Json answer);

    static Map<String, String> question(String what, Path file) {
        Map<String, String> question = new HashMap<>();
        question.put("do", what);
        question.put("file", file.toString());
        return question;
    }

    private static String subject(Json answer) {
        return answer.text("title") + " (" + answer.text("id") + " " + answer.text("version") + ")";
    }

    private static String fixtures(Json answer) {
        boolean one = answer.number("fixtures") == 1;
        String count = answer.text("fixtures") + (one ? " fixture" : " fixtures");
        if (answer.isTrue("fixturesRun")) {
            return one ? "its one fixture holds" : "all of its " + count + " hold";
        }
        return "its " + count + (one ? " is" : " are") + " run where it is installed, by its own scorer";
    }

    @Command(
            name = "new",
            description = "Write a small, whole field with notes that teach into a new folder; needs no server.",
            mixinStandardHelpOptions = true)
    static final class New extends PackCommand {
        @Parameters(paramLabel = "DIR", description = "The folder to make; the field's id is made of its name.")
        Path folder = Path.of("");

        @Override
        Map<String, String> question() {
            return question("new", folder);
        }

        @Override
        String told(Json answer) {
            String named = folder.toString().contains(" ") ? "\"" + folder + "\"" : folder.toString();
            return "A field to begin with is in " + named + ". Change its files, then check them with:\n"
                    + "  adroit catalog validate " + named
                    + "\nsee them in Adroit while you write, on this machine only, with:\n"
                    + "  adroit start --dev " + named + "\nand make one file of them with:\n"
                    + "  adroit discipline pack " + named;
        }
    }

    @Command(
            name = "pack",
            description = "Make one file of a field: of a folder without Java, or of a jar; needs no server.",
            mixinStandardHelpOptions = true)
    static final class PackUp extends PackCommand {
        @Parameters(paramLabel = "DIR|JAR", description = "The folder, or a jar that carries discipline.yaml.")
        Path source = Path.of("");

        @Option(names = "--out", paramLabel = "FILE", description = "The pack (default: ./ID-VERSION.adroit).")
        @Nullable
        Path out;

        @Override
        Map<String, String> question() {
            Map<String, String> question = question("pack", source);
            if (out != null) {
                question.put("out", out.toString());
            }
            return question;
        }

        @Override
        String told(Json answer) {
            StringBuilder text = new StringBuilder();
            text.append(answer.text("file")).append(" is the pack of ").append(subject(answer));
            text.append("; ").append(fixtures(answer)).append(". It is not signed.");
            answer.items("leftOut")
                    .forEach(name ->
                            text.append("\nLeft out: ").append(name.text()).append("."));
            return text.toString();
        }
    }

    @Command(
            name = "key",
            description = "Make a key to sign packs with: FILE for yourself, FILE.pub for others; needs no server.",
            mixinStandardHelpOptions = true)
    static final class Key extends PackCommand {
        @Parameters(paramLabel = "FILE", description = "The file to make; it must not be there yet.")
        Path file = Path.of("");

        @Override
        Map<String, String> question() {
            return question("key", file);
        }

        @Override
        String told(Json answer) {
            return answer.text("file") + " is your key: keep it to yourself, and keep a copy in a safe place. Give "
                    + answer.text("publicFile") + " to others.\nIts fingerprint is " + answer.text("fingerprint")
                    + ": tell it by another way, so that they can compare.";
        }
    }

    @Command(
            name = "sign",
            description = "Sign a pack in place, instead of whoever signed it before; needs no server.",
            mixinStandardHelpOptions = true)
    static final class Sign extends PackCommand {
        @Parameters(paramLabel = "PACK", description = "The pack.")
        Path file = Path.of("");

        @Option(names = "--key", paramLabel = "FILE", required = true, description = "Your key.")
        Path key = Path.of("");

        @Override
        Map<String, String> question() {
            Map<String, String> question = question("sign", file);
            question.put("key", key.toString());
            return question;
        }

        @Override
        String told(Json answer) {
            return answer.text("file") + ", " + subject(answer) + ", is signed by the key " + answer.text("fingerprint")
                    + ".";
        }
    }

    @Command(
            name = "verify",
            description = "Check a pack as an installation would before it runs anything of it; needs no server.",
            mixinStandardHelpOptions = true)
    static final class Verify extends PackCommand {
        @Parameters(paramLabel = "PACK", description = "The pack.")
        Path file = Path.of("");

        @Option(names = "--key", paramLabel = "FILE.pub", description = "The key that must have signed it.")
        @Nullable
        Path key;

        @Override
        Map<String, String> question() {
            Map<String, String> question = question("verify", file);
            if (key != null) {
                question.put("key", key.toString());
            }
            return question;
        }

        @Override
        String told(Json answer) {
            return answer.text("file") + " is " + subject(answer) + "; " + fixtures(answer) + ". Signed by the key "
                    + answer.text("fingerprint") + ".";
        }
    }
}
