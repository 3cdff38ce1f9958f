package adroit.launcher.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Computes results and keeps them. */
@Command(
        name = "assess",
        description = "Compare what a person shows with what the position asks, for a declared purpose.",
        mixinStandardHelpOptions = true)
final class AssessCommand extends ServerCommand {
    @ArgGroup(multiplicity = "1")
    Whom whom = new Whom();

    @Option(
            names = "--purpose",
            required = true,
            paramLabel = "P",
            description = "development, workforce-planning, hiring, promotion or succession.")
    String purpose = "";

    @Option(names = "--position", paramLabel = "ID", description = "Another of the person's positions.")
    @Nullable
    String position;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day to judge by, as 2026-06-30 (default: today).")
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--department",
            paramLabel = "D",
            description = "With --everyone: only this department, by id, code or title.")
    @Nullable
    String department;

    @Option(names = "--dry-run", description = "With --everyone: say how many results today would make, and make none.")
    boolean dryRun;

    static final class Whom {
        @Parameters(paramLabel = "PERSON", description = "The person's id or key.")
        @Nullable
        String person;

        @Option(names = "--everyone", description = "Everybody whose position a job analysis describes.")
        boolean everyone;
    }

    @Override
    int call(Server server) throws IOException {
        String day = asOf == null ? null : asOf.toString();
        if (whom.everyone) {
            return everyone(server, day);
        }
        if (department != null || dryRun) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--department and --dry-run go with --everyone.");
        }
        String made = server.post(
                Address.of("assessments").toString(),
                Json.object("person", whom.person, "purpose", purpose, "position", position, "asOf", day));
        String answer = server.get(
                Address.of("assessments", Json.parse(made).text("id")).toString());
        answer(json ? answer : ResultText.of(Json.parse(answer)));
        return 0;
    }

    private int everyone(Server server, @Nullable String day) throws IOException {
        String body = Json.object("everyone", true, "purpose", purpose, "department", department, "asOf", day);
        if (dryRun) {
            String would =
                    server.post(Address.of("assessments").with("dryRun", true).toString(), body);
            answer(json ? would : would(Json.parse(would)));
            return 0;
        }
        progress("Assessing " + (department == null ? "everybody" : "everybody of " + department)
                + " whose position a job analysis describes ...");
        String answer = server.post(Address.of("assessments").toString(), body);
        answer(json ? answer : made(Json.parse(answer).number("made")));
        return 0;
    }

    private static String would(Json outlook) {
        return Counts.of(outlook.number("results"), "result", "results") + " would be made, of "
                + Counts.of(outlook.number("people"), "person", "people") + "; "
                + outlook.number("first")
                + " would be the first for this purpose. Evidence is newer than the result: of "
                + Counts.of(outlook.number("outdated"), "person", "people") + ". Nothing was made.";
    }

    private static String made(long results) {
        return results > 0
                ? Counts.of(results, "result was", "results were") + " made."
                : "0 results were made: no signed job analysis describes anybody's position."
                        + " Bring some in with 'adroit import analyses'.";
    }
}
