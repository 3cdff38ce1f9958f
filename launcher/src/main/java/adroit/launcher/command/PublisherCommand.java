package adroit.launcher.command;

import adroit.launcher.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whom the city trusts to sign packs. */
final class PublisherCommand {
    private static final String PATH = "publishers";
    private static final int SHORTEST = 8;

    private PublisherCommand() {}

    @Command(
            name = "trust",
            description = "Trust a publisher's key, or change for which fields and until when.",
            mixinStandardHelpOptions = true)
    static final class Trust extends ServerCommand {
        @Parameters(paramLabel = "FILE.pub", description = "The publisher's public key.")
        Path file = Path.of("");

        @Option(names = "--name", paramLabel = "TEXT", description = "What people call the publisher.")
        @Nullable
        String name;

        @Option(
                names = "--disciplines",
                paramLabel = "ID,...",
                split = ",",
                description = "The fields it may sign (default: every field).")
        String @Nullable [] disciplines;

        @Option(
                names = "--until",
                paramLabel = "DATE",
                description = "The last day on which something new is taken, such as 2027-06-30.")
        @Nullable
        String until;

        @Option(
                names = "--replaces",
                paramLabel = "FINGERPRINT",
                description = "The key whose place this one takes; it retires in the same moment.")
        @Nullable
        String replaces;

        @Override
        int call(Server server) throws IOException {
            String body = Json.object(
                    "publicKey",
                    text(file),
                    "name",
                    name,
                    "disciplines",
                    disciplines == null ? null : Arrays.asList(disciplines),
                    "until",
                    until == null ? null : day(until),
                    "replaces",
                    replaces == null ? null : fingerprint(server, replaces));
            String answer = server.post(Address.of(PATH).toString(), body);
            answer(json ? answer : inWords(Json.parse(answer)));
            return 0;
        }

        private static String day(String until) {
            try {
                return LocalDate.parse(until).toString();
            } catch (DateTimeParseException e) {
                throw new Refused("--until is \"" + until + "\". Give a day as 2027-06-30.");
            }
        }

        private static String text(Path file) throws IOException {
            if (!Files.isReadable(file) || Files.size(file) > 4_000) {
                throw new Refused(
                        "The file " + file + " is missing, or is no public key. Name the file that ends in .pub.");
            }
            return Files.readString(file);
        }

        private static String inWords(Json publisher) {
            String fields = fields(publisher);
            String until = publisher.text("until");
            return publisher.text("name") + " is trusted to bring " + fields
                    + (until.isEmpty() ? "" : ", until " + until) + ". The fingerprint of the key is\n  "
                    + publisher.text("id") + "\nCompare it with the publisher by another way than the file.";
        }
    }

    @Command(name = "publishers", description = "List whose keys are known.", mixinStandardHelpOptions = true)
    static final class ListAll extends ServerCommand {
        @Override
        int call(Server server) throws IOException {
            List<Json> all = Pages.of(server, Address.of(PATH)).items();
            Columns table = new Columns("NAME", "TRUST", "FIELDS", "UNTIL", "FINGERPRINT");
            all.forEach(p -> table.row(p.text("name"), p.text("trust"), fields(p), p.text("until"), p.text("id")));
            answer(json ? Json.object("items", all) : table.toString());
            return 0;
        }
    }

    @Command(
            name = "retire",
            description = "Take nothing new that a key signs; what is installed stays.",
            mixinStandardHelpOptions = true)
    static final class Retire extends ServerCommand {
        @Parameters(paramLabel = "FINGERPRINT", description = "The key, or the first 8 digits of its fingerprint.")
        String key = "";

        @Override
        int call(Server server) throws IOException {
            String id = fingerprint(server, key);
            String answer = server.post(Address.of(PATH, id, "retire").toString(), "");
            answer(json ? answer : "The key of " + Json.parse(answer).text("name") + " is retired.");
            return 0;
        }
    }

    @Command(
            name = "revoke",
            description = "Never take again what a key signed, and take it out of service.",
            mixinStandardHelpOptions = true)
    static final class Revoke extends ServerCommand {
        @Parameters(paramLabel = "FINGERPRINT", description = "The key, or the first 8 digits of its fingerprint.")
        String key = "";

        @Override
        int call(Server server) throws IOException {
            String id = fingerprint(server, key);
            String answer = server.post(Address.of(PATH, id, "revoke").toString(), "");
            answer(json ? answer : inWords(Json.parse(answer)));
            return 0;
        }

        private static String inWords(Json answer) {
            List<Json> gone = answer.items("quarantined");
            String what = gone.stream().map(Json::text).collect(Collectors.joining(", "));
            return "The key of " + answer.get("publisher").text("name") + " is revoked."
                    + (gone.isEmpty() ? " Nothing of it was installed." : " Out of service with it: " + what + ".");
        }
    }

    private static String fields(Json publisher) {
        List<Json> named = publisher.items("disciplines");
        return named.isEmpty() ? "every field" : named.stream().map(Json::text).collect(Collectors.joining(", "));
    }

    /** What the keys with these fingerprints are called here, each with its first digits. */
    static String named(Server server, List<String> fingerprints) throws IOException {
        Map<String, String> names = new HashMap<>();
        Pages.of(server, Address.of(PATH)).items().forEach(p -> names.put(p.text("id"), p.text("name")));
        return fingerprints.stream()
                .map(key -> {
                    String digits = "the key " + key.substring(0, Math.min(SHORTEST, key.length()));
                    String name = names.getOrDefault(key, "");
                    return name.isEmpty() ? digits : name + " (" + digits + ")";
                })
                .collect(Collectors.joining(", "));
    }

    /** The one key whose fingerprint begins so. */
    static String fingerprint(Server server, String beginning) throws IOException {
        List<String> found = Pages.of(server, Address.of(PATH)).items().stream()
                .map(p -> p.text("id"))
                .filter(id -> beginning.length() >= SHORTEST && id.startsWith(beginning))
                .toList();
        if (found.size() != 1) {
            throw new Refused((found.isEmpty() ? "No key is known" : "More than one key is known")
                    + " whose fingerprint begins with " + beginning
                    + ". Give at least 8 digits; see: adroit discipline publishers");
        }
        return found.get(0);
    }
}
