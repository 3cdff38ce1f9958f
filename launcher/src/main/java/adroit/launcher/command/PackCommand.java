package adroit.launcher.command;

import adroit.launcher.Distribution;
import adroit.launcher.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
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
            System.out.println(Shown.plain(answer.toString()));
        } else if (!answer.has("problems") || answer.has("checks")) {
            System.out.println(Shown.plain(told(answer)));
        }
        if (!answer.has("problems")) {
            return 0;
        }
        if (!json && !answer.has("checks")) {
            answer.items("problems").forEach(p -> System.err.println(Shown.plain(problem(p))));
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

        @Option(
                names = "--java",
                description = "With a scorer in Java: a Maven project that builds by itself against this Adroit's api.")
        boolean java;

        @Option(
                names = "--like",
                paramLabel = "ID",
                description = "A copy of a field without Java that came with the product, such as planning.")
        @Nullable
        String like;

        @Override
        Map<String, String> question() {
            Map<String, String> question = question("new", folder);
            if (like != null && java) {
                throw new Refused("--like copies a field without Java. Leave --java or --like out.");
            }
            if (like != null) {
                question.put("like", shipped(like).toString());
            }
            if (java) {
                question.put("java", "yes");
                question.put("home", Distribution.ours().root().toString());
                question.put("version", Distribution.VERSION);
            }
            return question;
        }

        @Override
        String told(Json answer) {
            return java ? toldOfJava() : toldOfTexts();
        }

        private static Path shipped(String id) {
            Path jar = Distribution.ours()
                    .root()
                    .resolve("bundles/adroit.discipline." + id + "-" + Distribution.VERSION + ".jar");
            if (!id.matches("[a-z][a-z0-9-]*") || !Files.isReadable(jar)) {
                throw new Refused("No field " + id + " came with the product. See: adroit discipline list.");
            }
            return jar;
        }

        private String toldOfJava() {
            String named = quoted(folder);
            return "A field with a scorer in Java is in " + named + ". Change its files, build it, try it, and make one"
                    + " file of it with:\n  mvn -f " + named + " package\n  adroit discipline try " + named
                    + "\n  adroit discipline pack " + named;
        }

        private static String quoted(Path folder) {
            return folder.toString().contains(" ") ? "\"" + folder + "\"" : folder.toString();
        }

        private String toldOfTexts() {
            String named = quoted(folder);
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
        @Parameters(
                paramLabel = "DIR|JAR",
                description = "The folder, a Maven project that was built, or a jar that carries discipline.yaml.")
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
            text.append("; ").append(fixtures(answer));
            text.append(
                    answer.isTrue("signed")
                            ? ". It was there with this very content, signed by the key " + answer.text("fingerprint")
                                    + ", and is left as it is."
                            : ". It is not signed.");
            answer.items("leftOut")
                    .forEach(name ->
                            text.append("\nLeft out: ").append(name.text()).append("."));
            answer.items("warnings")
                    .forEach(warning -> text.append("\nWarning: ").append(warning.text()));
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

    @Command(
            name = "try",
            description = "Try a field as an installation does, and harder, in a process of its own; needs no server.",
            mixinStandardHelpOptions = true)
    static final class Try extends PackCommand {
        @Parameters(
                paramLabel = "PACK|DIR|JAR",
                description = "A pack, signed or not; a folder without Java; a Maven project that was built; or a jar.")
        Path source = Path.of("");

        @Option(
                names = "--times",
                paramLabel = "N",
                description = "How often it is started and stopped, 2 to 1000 (default: ${DEFAULT-VALUE}).")
        int times = 20;

        @Override
        Map<String, String> question() {
            if (times < 2 || times > 1000) {
                throw new Refused("--times is " + times + ". Say a number from 2 to 1000.");
            }
            Map<String, String> question = question("try", source);
            question.put("times", String.valueOf(times));
            question.put("home", Distribution.ours().root().toString());
            return question;
        }

        @Override
        String told(Json answer) {
            StringBuilder text = new StringBuilder();
            if (answer.has("id")) {
                text.append(subject(answer)).append(":\n");
            }
            for (Json each : answer.items("checks")) {
                text.append(
                        String.format(Locale.ROOT, "%-4s %-13s %s%n", mark(each), each.text("check"), sentence(each)));
            }
            return text.append(
                            answer.isTrue("good")
                                    ? "Nothing is wrong with it."
                                    : "Mend what is marked FAIL, and try it again.")
                    .toString();
        }

        private static String mark(Json finding) {
            return switch (finding.text("code")) {
                case "OK" -> "ok";
                case "NOT_RUN" -> "-";
                default -> "FAIL";
            };
        }

        private static String sentence(Json finding) {
            return mark(finding).equals("FAIL")
                    ? finding.text("place") + ": " + finding.text("code") + " " + finding.text("sentence") + " "
                            + finding.text("remedy")
                    : finding.text("sentence");
        }
    }
}
